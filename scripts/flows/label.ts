/** `[6889, 64]` in its two parts, `6,889` and `64`, as `[6889 tokens, 64 wide]` is; any other label in one. */
export function partsOf(label: string): string[] {
  const pair = label.match(/^\[([^,\]]+),([^,\]]+)\]$/)
  return pair
    ? pair.slice(1).map(part => part.trim().replace(/(?<![\w.,])\d{4,}(?![\w.,])/, digits => Number(digits).toLocaleString('en')))
    : label ? [label] : []
}

/** The lines of a label that stand above its arrow, and of a shape the part that stands below. */
export function partsOfLabel(lines: string[]): { above: string[], below: string[] } {
  const parts = partsOf(lines.join(' '))
  return parts.length > 1 ? { above: [parts[0]], below: parts.slice(1) } : { above: lines, below: [] }
}
