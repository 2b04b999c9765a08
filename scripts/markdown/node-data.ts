import { parse } from 'yaml'

/** The data behind a node, `A@{ shape: rect, label: "a" }`, from sign to sign as Mermaid reads it. */
const data = /@\{((?:[^}"]|"[^"]*")*)\}/g
/** What of it names a picture. */
const picture = 'img'

/**
 * A diagram whose nodes have no pictures: each node's data is read, and written anew without them, so that no tag, anchor or
 * escape hides one. Data that cannot be read, or has no end, is none.
 */
export function withoutNodePictures(source: string): string {
  return source.split(data).map((part, index) => index % 2 === 0 ? part.replaceAll('@{', '@ {') : written(part)).join('')
}

/** The lines, from 0, of nodes with pictures, which are drawn without. */
export function linesOfNodePictures(source: string): number[] {
  return [...source.matchAll(data)]
    .filter(([, text]) => picture in (read(text) ?? {}))
    .map(({ index }) => source.slice(0, index).split('\n').length - 1)
}

function written(text: string): string {
  const values = Object.entries(read(text)
    ?? {}).filter(([key, value]) => key !== picture && /^(?:string|number|boolean)$/.test(typeof value))
  if (values.length === 0)
    return ''
  // A quotation mark within would end the data's text; Mermaid has a word for it.
  const word = (value: unknown): string =>
    typeof value === 'string' ? `"${JSON.stringify(value.replaceAll('"', '#quot;')).slice(1, -1)}"` : String(value)
  return `@{ ${values.map(([key, value]) => `${word(key)}: ${word(value)}`).join(', ')} }`
}

/** Data as Mermaid's own reader of YAML takes it: in one line as a mapping in braces. */
function read(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(text.includes('\n')
      ? `${text}\n`
      : `{\n${text}\n}`, { version: '1.1', merge: true, logLevel: 'silent', maxAliasCount: 10 })
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value as Record<string, unknown> : undefined
  }
  catch {
    return undefined
  }
}
