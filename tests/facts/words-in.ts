const known = new Map<string, Set<string>>()

/**
 * What a text speaks of, for comparing two texts: its Latin words from three letters on, without a plural's s, each
 * pair of neighbouring Han characters,
 * and each number with the unit that follows it (`28层`, `7b`), in lower case.
 */
export function wordsIn(text: string): Set<string> {
  const found = known.get(text) ?? read(text)
  known.set(text, found)
  return found
}

function read(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/(\d),(?=\d{3})/g, '$1')
  const han = [...plain.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))
  return new Set([
    ...(plain.match(/[a-z][a-z_]{2,}/g) ?? []).map(word => word.replace(/s$/, '')),
    ...han,
    ...[...plain.matchAll(/(\d(?:[\d.]*\d)?)[\s-]?([a-z%]+|\p{Script=Han})/gu)].map(([, number, unit]) => `${Number(number)}${unit}`),
  ])
}
