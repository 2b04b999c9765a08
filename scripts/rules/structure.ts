import type { DeckFacts } from './deck-facts.ts'
import type { Fault } from './fault.ts'
import { limits } from '../design/design.ts'
import { shareInWords } from '../design/numbers.ts'

/**
 * R2: titles of the main line differ, with what stands above them, so that people know where they are. What stands behind the end
 * is reached from a slide, and may be called as that is.
 */
export function repeatedTitles({ slides }: DeckFacts): Fault[] {
  const seen = new Map<string, string>()
  return slides
    .filter(({ layout, isBackup }) => !isBackup && layout !== 'section' && layout !== 'cover')
    .flatMap(({ id, title, kicker = '' }): Fault[] => {
      const key = `${kicker}\n${title}`
      const first = seen.get(key)
      if (first === undefined)
        seen.set(key, id)
      return first === undefined
        ? []
        : [
            {
              rule: 'title-repeated',
              slide: id,
              says: `Title \`${title}\` is that of slide \`${first}\` too, expected a title of its own`,
            },
          ]
    })
}

/** R17: no slide stays longer than people look at it. */
export function longSlides({ slides }: DeckFacts): Fault[] {
  return slides.filter(({ isBackup }) => !isBackup).flatMap(({ id, layout, seconds }) => {
    const most = layout === 'explorer' ? limits.seconds.explorer : limits.seconds.slide
    return seconds > most
      ? [{ rule: 'long-slide' as const, slide: id, says: `Slide takes ${Math.round(seconds)} s to speak of, expected at most ${most}` }]
      : []
  })
}

/** R18: the talk takes the time that it has. */
export function deckTime({ slides, minutes }: DeckFacts): Fault[] {
  const takes = slides.filter(({ isBackup }) => !isBackup).reduce((sum, { seconds }) => sum + seconds, 0) / 60
  return minutes === undefined || Math.abs(takes - minutes) <= minutes * limits.deviation
    ? []
    : [{
        rule: 'deck-time',
        slide: slides[0].id,
        says: `Talk takes ${Math.round(takes)} minutes, expected ${minutes} to within ${shareInWords(limits.deviation)}`,
      }]
}

/** R19: a longer talk says what comes, in chapters that are not too long, and at the end what it said. */
export function structureFaults({ slides, isSummed }: DeckFacts): Fault[] {
  const main = slides.filter(({ isBackup }) => !isBackup)
  if (main.length === 0)
    return []
  const has = (...layouts: string[]): boolean => slides.some(({ layout }) => layouts.includes(layout))
  const says = (slide: string, sentence: string): Fault => ({ rule: 'deck-structure', slide, says: sentence })
  // What one thing takes in parts is no chapter that its author made too long.
  const chapters = Map.groupBy(main.filter(({ chapter, goesOn }) => chapter && !goesOn), ({ chapter }) => chapter!)
  return [
    ...(main.length > limits.slides.withoutAgenda && !has('agenda')
      ? [says(main[0].id, `Talk has ${main.length} slides and no agenda, expected chapters (headings of the second level)`)]
      : []),
    ...(main.length > limits.slides.withoutAgenda && !isSummed && !has('takeaways', 'references')
      ? [says(main.at(-1)!.id, 'Talk ends without a summary or its sources, expected a concluding chapter or cited works')]
      : []),
    ...[...chapters]
      .filter(([, { length }]) => length > limits.slides.chapter)
      .map(([chapter, { 0: first, length }]) =>
        says(first.id, `Chapter \`${chapter}\` has ${length} slides, expected at most ${limits.slides.chapter}`)),
  ]
}
