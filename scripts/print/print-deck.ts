import type { HandoutName } from '../../pages/handout/layouts/index.ts'
import type { PaperName } from '../../pages/handout/layouts/paper.ts'
import type { BuiltDeck } from '../site/built-deck.ts'
import type { Seen } from './measure-deck.ts'
import type { Measured } from './measure.ts'
import type { SlideProblem } from './page/inspect.ts'
import type { SlidesLook } from './print-slides.ts'
import type { OpenDeck } from './with-deck.ts'
import { join } from 'node:path'
import process from 'node:process'
import { DeckError } from '../diagnostics/error.ts'
import { task } from '../diagnostics/task.ts'
import { inScript } from '../typesetting/traditional.ts'
import { seeHandout, seeSlides } from './measure-deck.ts'
import { pdfsOf } from './pdf-names.ts'
import { printPdf } from './pdf.ts'
import { dateOf } from './pdf/metadata.ts'
import { openSlides, printSlides } from './print-slides.ts'

/** How a deck is printed: even though slides have problems, which slides, which handouts, on which paper, for what site. */
export interface PrintOptions extends SlidesLook { keepGoing?: boolean, handouts?: HandoutName[], paper?: PaperName, url?: string }

/** The numbers of pages of the slides and of the first handout, the problems that were let pass, and what was measured on the way. */
export interface Printed { pages: { slides: number, handout: number }, problems: SlideProblem[], measured: Measured }

/**
 * Looks at the slides of an opened deck before they are printed. Throws E_SLIDES where there are problems, unless it
 * is told to keep going.
 */
export async function lookAtSlides(deck: OpenDeck, { slides }: BuiltDeck, keepGoing = false): Promise<Seen<'slides'>> {
  return task('measuring', async () => {
    const seen = await seeSlides(deck, slides)
    return { ...seen, problems: passing(seen.problems, keepGoing) }
  })
}

/**
 * Prints both PDFs of an opened deck whose slides were looked at, into a folder. Throws E_PAGE_COUNT if pages and slides differ,
 * E_SLIDES where the handout has problems, unless it is told to keep going.
 */
export async function printDeck(
  deck: OpenDeck,
  built: BuiltDeck,
  seen: Seen<'slides'>,
  folder: string,
  { keepGoing, handouts = [], paper, url, ...look }: PrintOptions = {},
): Promise<Printed> {
  const { notes, slides } = built
  const { title, author, lang } = notes
  const date = dateOf(notes.date, process.env)
  const count = await task('slides.pdf', async () => {
    const isUsual = !look.range && !look.clicks && !look.dark
    const expected = isUsual ? slides.length : await openSlides(deck, built, look)
    return printSlides(deck, join(folder, 'slides.pdf'), { title, author, lang, date }, expected)
  })
  const name = lang.startsWith('zh') ? `${title}（${inScript('讲义', lang)}）` : `${title} (handout)`
  const printed: (Seen<'pages'> & { count: number })[] = []
  for (const [index, file] of pdfsOf(handouts).slice(1).entries()) {
    printed.push(await task(file, async () => {
      const handout = await seeHandout(deck, { layout: handouts[index], paper, url })
      passing([...seen.problems, ...handout.problems], keepGoing)
      return { ...handout, count: await printPdf(deck.page, join(folder, file), { title: name, author, lang, date }) }
    }))
  }
  return {
    pages: { slides: count, handout: printed[0].count },
    problems: passing([...seen.problems, ...printed.flatMap(({ problems }) => problems)], keepGoing),
    measured: {
      slides: seen.slides,
      pages: printed.flatMap(({ pages }) => pages),
      seen: [...seen.seen, ...printed[0].seen],
    },
  }
}

/**
 * The problems of slides, each once, where they are let pass; throws E_SLIDES where they are not. A picture that the browser refuses
 * has words in its place, which is said and stops nothing.
 */
export function passing(problems: SlideProblem[], keepGoing = false): SlideProblem[] {
  const byText = new Map(problems.map(problem => [`${problem.id || 'the page'}: ${problem.message}`, problem]))
  if (problems.some(({ kind }) => kind !== 'image') && !keepGoing) {
    throw new DeckError(
      'E_SLIDES',
      `${byText.size} problem${byText.size > 1 ? 's' : ''} on slides, nothing was printed`,
      `${[...byText.keys()].join('\n')}\nMend them in the review or in slides.md, or add --keep-going to print nevertheless.`,
    )
  }
  return [...byText.values()]
}
