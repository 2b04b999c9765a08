import { DeckError } from '../diagnostics/error.ts'

/** Throws E_NO_SLIDE where a slide to be taken back is none of the generated ones; the hint names those that are spelt alike. */
export function checkRetake(retake: string[], ids: string[]): void {
  const unknown = retake.find(id => !ids.includes(id))
  if (unknown === undefined)
    return
  const near = ids
    .map(id => ({ id, distance: id.includes(unknown) || unknown.includes(id) ? 1 : distanceOf(id, unknown) }))
    .filter(({ id, distance }) => distance <= Math.max(2, id.length / 3))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 5)
  throw new DeckError('E_NO_SLIDE', `the review makes no slide \`${unknown}\``, near.length > 0
    ? `Spelt alike: ${near.map(({ id }) => id).join(', ')}`
    : 'The ids are the routeAlias lines in slides.md.')
}

/** How many letters are to be put in, left out or changed to make one word of the other (Levenshtein 1966). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at++)
      next.push(Math.min(row[at] + 1, next[at - 1] + 1, row[at - 1] + (letter === other[at - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
