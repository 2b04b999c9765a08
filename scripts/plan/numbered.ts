import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'
import { claimedByCallout } from './callout-claim.ts'
import { titledByDiagram } from './diagram-title.ts'
import { titledByLabel } from './label-title.ts'
import { claimedByPoint } from './point-claim.ts'
import { claimedByQuotation } from './quotation-claim.ts'
import { withShareTitles } from './share-titles/index.ts'
import { lengthOf, shareOf } from './share.ts'

/**
 * Several slides of one section have ids of their own, numbered where the author gave them none; each of several shares of one block
 * knows which it is.
 */
export function numbered(slides: SlidePlan[], section: Section): SlidePlan[] {
  const parts = partsOf(slides)
  return slides.map((slide, index) => ({
    ...slide,
    id: index === 0 || slide.id !== section.id ? slide.id : `${section.id}-part-${index + 1}`,
    ...(parts[index] ? { part: parts[index] } : {}),
  }))
}

/**
 * The slides of a section with titles by what each shows; those that have the same title all the same carry their share of it, `1/2`,
 * or of many shares of one block what each shows of it.
 */
export function titled(slides: SlidePlan[], section: Section, source: string): SlidePlan[] {
  const named = withShareTitles(slides, section, source)
    .map(slide => claimedByQuotation(claimedByPoint(claimedByCallout(slide, section, source), section, source), section, source))
    .map(slide => titledByLabel(titledByDiagram(slide, section), section))
  const names = named.map(({ title, reasons }) => `${reasons?.behind} ${wordsOf(title)}`)
  const alike = Map.groupBy(named, (_, index) => names[index])
  const areOfOne = new Map([...alike].map(([name, group]) => [name, isOfOneBlock(group)]))
  return placesAmong(names).map(({ share, of }, index) => {
    const slide = named[index]
    if (of < 2)
      return slide
    const [shown] = areOfOne.get(names[index]) ? slide.evidence : []
    if (!shown?.range)
      return { ...slide, share: shareOf([0, 0], share - 1, of) }
    const { block, range } = shown
    const first = block.kind === 'points' ? block.list.start ?? 1 : 1
    return { ...slide, share: shareOf(range, share - 1, of, lengthOf(block), first), part: { share, of } }
  })
}

/** True where each of some slides shows a share of the same block, one after the other. */
function isOfOneBlock(slides: SlidePlan[]): boolean {
  const shares = slides.map(({ evidence: [first] }) => first)
  return shares.every((share, index) => share?.range !== undefined && share.block === shares[0].block
    && share.range[0] >= (shares[index - 1]?.range?.[1] ?? 0))
}

/** Which of how many slides with one title a share of a block is, by the block. */
function partsOf(slides: SlidePlan[]): SlidePlan['part'][] {
  const blocks = slides.map(({ evidence }) => evidence[0]?.block)
  const numbers = new Map([...new Set(blocks)].map((block, number) => [block, number]))
  return placesAmong(slides.map(({ title }, index) => `${numbers.get(blocks[index])} ${wordsOf(title)}`))
    .map((place, index) => blocks[index] && place.of > 1 ? place : undefined)
}

/** Which of how many that are the same each of some words is. */
function placesAmong(words: string[]): { share: number, of: number }[] {
  const counts = Map.groupBy(words, word => word)
  const seen = new Map<string, number>()
  return words.map((word) => {
    seen.set(word, (seen.get(word) ?? 0) + 1)
    return { share: seen.get(word)!, of: counts.get(word)!.length }
  })
}
