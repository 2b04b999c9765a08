import type { SourceSlide } from './source-slide.ts'
import { withId } from './source-slide.ts'

/**
 * Gives a slide that was copied by hand an id of its own, `results-copy`: with two of the same, Slidev never gets past the first.
 * @param slides the deck as it is
 * @param others slides whose ids are not free either
 */
export function withUniqueIds(slides: SourceSlide[], others: SourceSlide[]): SourceSlide[] {
  const known = new Set([...slides, ...others].map(({ id }) => id))
  const taken = new Set<string>()
  return slides.map((slide) => {
    if (slide.id === undefined || !taken.has(slide.id)) {
      taken.add(slide.id ?? '')
      return slide
    }
    const id = freeId(`${slide.id.replace(/-copy(?:-\d+)?$/, '')}-copy`, known)
    known.add(id)
    taken.add(id)
    return withId(slide, id)
  })
}

/** The id itself, or with the first free number behind it. */
export function freeId(id: string, taken: { has: (id: string) => boolean }): string {
  for (let number = 2, candidate = id; ; number++) {
    if (!taken.has(candidate))
      return candidate
    candidate = `${id}-${number}`
  }
}
