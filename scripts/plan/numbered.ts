import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'
import { withShareTitles } from './share-titles/index.ts'

/**
 * Several slides of one section have ids of their own, and titles by what each shows; those that have the same title all the same carry
 * their share of it, `1/2`. Each of several shares of one block knows which it is.
 */
export function numbered(slides: SlidePlan[], section: Section, source: string): SlidePlan[] {
  const parts = partsOf(slides)
  const titled = withShareTitles(slides, section, source)
  const alike = placesAmong(titled.map(({ title }) => wordsOf(title)))
  return titled.map((slide, index) => ({
    ...slide,
    id: index === 0 ? section.id : `${section.id}-part-${index + 1}`,
    ...(alike[index].of > 1 ? { share: `${alike[index].share}/${alike[index].of}` } : {}),
    ...(parts[index] ? { part: parts[index] } : {}),
  }))
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
