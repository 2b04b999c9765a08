/** What a slide is known by: the id its heading gave it, the one it has, its title and everything else that it says. */
export interface Known { slug: string, id: string, title: string, content: string }

/** From this share of words in common on, two slides are one that was edited. */
const enough = 0.5
/** Between two slides that stayed so many are compared: where more came and went, nothing is the same slide. */
const most = 40

/**
 * The slide of the deck as it was that a planned one was edited from: it stands between the same neighbours, has at least half of
 * its words in common with it, and no other planned slide there has as much. Undefined where there is none.
 * @param slide a planned slide without an id yet
 * @param old the slides as they were
 * @param planned the slides as they are planned
 * @param ids the ids of those that have one, by the id that their heading gives
 * @param taken ids that are not free
 */
export function alikeBetween(
  slide: Known,
  old: Known[],
  planned: Known[],
  ids: Map<string, string>,
  taken: Set<string>,
): Known | undefined {
  if (old.length === 0)
    return undefined
  const fresh = gapAround(planned.indexOf(slide), planned, ({ slug }) => ids.has(slug))
  const [left, right] = [fresh.left, fresh.right].map(one => one && old.findIndex(({ id }) => id === ids.get(one.slug)))
  if (left === -1 || right === -1)
    return undefined
  const gone = old.slice((left ?? -1) + 1, right).filter(({ id }) => !taken.has(id))
  if (gone.length === 0 || gone.length > most || fresh.between.length > most)
    return undefined
  const best = nearest(slide, gone)
  return best && nearest(best, fresh.between) === slide ? best : undefined
}

/** The slides between the nearest settled ones on both sides of a place. */
function gapAround(
  at: number,
  slides: Known[],
  isSettled: (slide: Known) => boolean,
): { left?: Known, right?: Known, between: Known[] } {
  let [left, right] = [at - 1, at + 1]
  while (left >= 0 && !isSettled(slides[left]))
    left--
  while (right < slides.length && !isSettled(slides[right]))
    right++
  return { left: slides[left], right: slides[right], between: slides.slice(left + 1, right) }
}

/** The one that has most in common with a slide; none where two have as much. */
function nearest(slide: Known, others: Known[]): Known | undefined {
  const shares = others.map(other => ({ other, share: shared(slide.content, other.content) })).filter(({ share }) => share >= enough)
  const best = Math.max(...shares.map(({ share }) => share))
  const [first, ...more] = shares.filter(({ share }) => share === best)
  return more.length > 0 ? undefined : first?.other
}

/** How much two texts have in common: twice the words of both, of all words of each; a Han letter counts as a word. */
function shared(one: string, other: string): number {
  const [own, others] = [one, other].map(text => new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)))
  const all = own.size + others.size
  return all === 0 ? 0 : 2 * [...own].filter(word => others.has(word)).length / all
}
