import type { Outline, Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'
import { unitsOf } from '../typesetting/units.ts'
import { kickerOf } from './claim.ts'

/** A title of fewer full-width units than this says too little alone, beneath other headings than its chapter's. */
const shortest = 10
/** A kicker of more is no name of what stands beneath it. */
const longest = 40

/**
 * Slides with the heading above theirs as kicker, where another slide has the same title, `Results` of two studies, where a heading of
 * the third level or deeper is very short, or where its own is too long for a kicker. The nearest that tells alike ones apart is taken.
 */
export function withHeadingsAbove(slides: SlidePlan[], { parts }: Outline): SlidePlan[] {
  const above = new Map<SlidePlan['place'], Section[]>()
  for (const { section } of parts)
    rememberAbove(section, [], above)
  const groups = Map.groupBy(slides.filter(({ layout, kicker }) => layout === 'default' && kicker === undefined), titleAndShare)
  const kickers = new Map<SlidePlan, string>()
  for (const alike of groups.values()) {
    const paths = alike.map(({ place }) => (place && above.get(place)) ?? [])
    const apart = (away: number): number => new Set(paths.flatMap(path => path[away]?.title ?? [])).size
    const levels = Array.from({ length: Math.max(...paths.map(path => path.length)) }, (_, away) => away)
    const best = levels.toSorted((one, other) => apart(other) - apart(one) || one - other)[0]
    if (best === undefined || apart(best) < 2)
      continue
    for (const [index, slide] of alike.entries()) {
      const section = paths[index][best]
      if (section)
        kickers.set(slide, kickerOf(section))
    }
  }
  return slides.map((slide) => {
    const isFree = slide.layout === 'default' && slide.kicker === undefined
    const kicker = kickers.get(slide) ?? kickerOfLong(slide, above) ?? (isFree ? kickerOfShort(slide, above) : undefined)
    return kicker === undefined ? slide : { ...slide, kicker }
  })
}

/** The heading above one that is so long as a kicker that it is read as a title. */
function kickerOfLong({ kicker, place }: SlidePlan, above: Map<SlidePlan['place'], Section[]>): string | undefined {
  const [parent] = (place && above.get(place)) ?? []
  return parent && kicker !== undefined && unitsOf(kicker) > longest ? kickerOf(parent) : undefined
}

function kickerOfShort({ title, place }: SlidePlan, above: Map<SlidePlan['place'], Section[]>): string | undefined {
  const [parent, ...further] = (place && above.get(place)) ?? []
  return parent && further.length > 0 && unitsOf(wordsOf(title)) < shortest ? kickerOf(parent) : undefined
}

function titleAndShare({ title, share }: SlidePlan): string {
  return `${wordsOf(title)} ${share ?? ''}`
}

function rememberAbove(section: Section, path: Section[], above: Map<SlidePlan['place'], Section[]>): void {
  if (section.place)
    above.set(section.place, path)
  for (const child of section.children)
    rememberAbove(child, [section, ...path], above)
}
