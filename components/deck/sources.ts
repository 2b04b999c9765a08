/** A stretch of a footer, and the slide that it leads to. */
export interface Stretch { text: string, to?: string }

/** A footer in stretches: the name of a source at the beginning or behind a semicolon leads to the slide that lists it. */
export function withLists(footer: string, lists: Record<string, string>): Stretch[] {
  const names = Object.keys(lists).sort((a, b) => b.length - a.length).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (names.length === 0)
    return [{ text: footer }]
  return footer
    .split(new RegExp(`(?<=^|；|; )(${names.join('|')})`))
    .map((text, index): Stretch => index % 2 === 1 ? { text, to: `/${lists[text]}` } : { text })
    .filter(({ text }) => text !== '')
}
