/**
 * The name of a drawing: by its source, and by the options that it is drawn with. Slidev asks for a dark drawing in the dark; ours
 * follow light and dark by themselves.
 */
export function drawingKey(code: string, { theme, ...options }: { theme?: string } = {}): string {
  return `${hashOf(code.trim())}-${hashOf(JSON.stringify([theme === 'dark' ? undefined : theme, options]))}`
}

/** 53 bits of a text (cyrb53): a page that is not served safely has no better one. */
export function hashOf(text: string): string {
  let [one, two] = [0xDEADBEEF, 0x41C6CE57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36)
}
