import type { SourceSlide } from './source-slide.ts'
import { earlierIds } from './source-slide.ts'

/** Slides that lead to an id which no slide has. */
export interface DeadLink { to: string, from: string[] }

/** A link to a slide, as the generator writes it and as a person does by hand; fences and code hold none that anybody could press. */
const link = /\]\(\/([\p{L}\p{N}_.-]+)\)/gu

/**
 * Links within a merged deck that lead nowhere: a slide was deleted by hand, or a translated review gave its headings other ids.
 * @param slides the merged deck
 * @param elsewhere addresses beside the slides that are good too
 */
export function deadLinks(slides: SourceSlide[], elsewhere: string[] = []): DeadLink[] {
  const good = new Set([...slides.flatMap(slide => [slide.id ?? '', ...earlierIds(slide)]), ...elsewhere])
  const dead = new Map<string, Set<string>>()
  for (const [index, { id, raw }] of slides.entries()) {
    for (const [, to] of raw.replace(/^ *```[\s\S]+?^ *```/gm, '').matchAll(link)) {
      const isNumber = /^\d+$/.test(to) && Number(to) <= slides.length
      if (!good.has(to) && !isNumber)
        dead.set(to, (dead.get(to) ?? new Set()).add(id ?? String(index + 1)))
    }
  }
  return [...dead].map(([to, from]) => ({ to, from: [...from] }))
}
