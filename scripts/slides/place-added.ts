import type { SourceSlide } from './source-slide.ts'

/**
 * Puts each new slide into a deck that a person reordered: where the fewest slides then stand on another side of it than in
 * the plan; of such places behind the nearest planned slide before it, or else in front of the one after it, or the first one.
 * @param kept the deck in the person's order
 * @param added new slides in the order of the plan
 * @param theirs the plan
 */
export function placeAdded(kept: SourceSlide[], added: SourceSlide[], theirs: SourceSlide[]): SourceSlide[] {
  const order = new Map(theirs.map(({ id }, index) => [id, index]))
  const result = [...kept]
  for (const slide of added) {
    const own = order.get(slide.id)!
    const sides = result.map(({ id }) => Math.sign((order.get(id) ?? own) - own))
    // In front of all slides, those that belong before it stand wrong; each one passed changes that by one.
    let wrong = sides.filter(side => side < 0).length
    const wrongs = [wrong, ...sides.map(side => wrong += side)]
    const least = Math.min(...wrongs)
    const near = (ids: SourceSlide[], step: number): number => {
      const neighbour = ids.find(({ id }) => result.some(other => other.id === id))
      return neighbour ? result.findIndex(({ id }) => id === neighbour.id) + step : -1
    }
    const places = [near(theirs.slice(0, own).reverse(), 1), near(theirs.slice(own + 1), 0), wrongs.indexOf(least)]
    result.splice(places.find(place => wrongs[place] === least)!, 0, slide)
  }
  return result
}
