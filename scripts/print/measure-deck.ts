import type { SeenSheet } from '../rules/slide-measure.ts'
import type { BuiltDeck } from '../site/built-deck.ts'
import type { Measured } from './measure.ts'
import type { SlideProblem } from './page/inspect.ts'
import type { HandoutLook, OpenDeck } from './with-deck.ts'
import { task } from '../diagnostics/task.ts'
import { inPage } from './in-page.ts'
import { measureHandout, measureSlides } from './measure.ts'
import { faultsOfStates } from './states.ts'
import { withDeck } from './with-deck.ts'

/** What was seen of some pages: their measures, and what on them cannot be shown. */
export type Seen<Measures extends keyof Measured> = Pick<Measured, Measures> & { problems: SlideProblem[], seen: SeenSheet[] }

/** Opens a built deck as it would be printed and measures it, without printing. */
export async function measureDeck(built: BuiltDeck): Promise<Seen<'slides' | 'pages'>> {
  return withDeck(built, deck => task('measuring', async () => {
    const { slides, problems, seen } = await seeSlides(deck, built.slides)
    const inStates = await task('states', () => faultsOfStates(deck, built.slides))
    for (const slide of slides)
      slide.faults.push(...inStates.filter(fault => fault.slide === slide.id && !slide.faults.some(({ rule }) => rule === fault.rule)))
    const handout = await seeHandout(deck)
    return { slides, pages: handout.pages, problems: [...problems, ...handout.problems], seen: [...seen, ...handout.seen] }
  }))
}

/** Loads the page of all slides and measures them. A slide that threw is blank for that reason, which is said once. */
export async function seeSlides({ page, ready }: OpenDeck, ids: string[]): Promise<Seen<'slides'>> {
  const { problems } = await ready('print')
  const seen = await inPage(page, 'inspectSlides', ids)
  const isSaid = ({ id, kind }: SlideProblem): boolean =>
    problems.some(other => other.id === id && (other.kind === kind || kind !== 'image'))
  return {
    slides: await measureSlides(page, ids),
    problems: [...problems, ...seen.filter(problem => !isSaid(problem))],
    seen: await inPage(page, 'seenOn', '[data-slide]'),
  }
}

/** Loads the handout in one of its layouts and measures its sheets. */
export async function seeHandout({ page, ready }: OpenDeck, look?: HandoutLook): Promise<Seen<'pages'>> {
  const { problems } = await ready('handout', look)
  return { pages: await measureHandout(page), problems, seen: await inPage(page, 'seenOn', '.deck-handout > .sheet') }
}
