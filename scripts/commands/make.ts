import type { Assets } from '../files/assets.ts'
import type { Measured, MeasuredSlide } from '../print/measure.ts'
import type { SlideProblem } from '../print/page/inspect.ts'
import type { Still } from '../print/stills.ts'
import type { OpenDeck } from '../print/with-deck.ts'
import type { BuiltDeck } from '../site/built-deck.ts'
import type { Drawings } from '../site/drawings.ts'
import type { Options } from './command.ts'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { DeckError } from '../diagnostics/error.ts'
import { checkCount } from '../diagnostics/limits.ts'
import { task } from '../diagnostics/task.ts'
import { checkBrowser } from '../print/browser.ts'
import { drawingsOn } from '../print/in-page.ts'
import { measureDeck, seeSlides } from '../print/measure-deck.ts'
import { pdfsOf } from '../print/pdf-names.ts'
import { passing, printDeck } from '../print/print-deck.ts'
import { takeStills } from '../print/stills.ts'
import { withDeck } from '../print/with-deck.ts'
import { tryBuildSite } from '../site/build.ts'
import { deckBuiltFrom } from '../site/built-deck.ts'
import { bringDrawings, keepDrawings, leaveMermaid } from '../site/drawings.ts'
import { onePageName } from '../site/one-page-name.ts'
import { makeOnePage } from '../site/one-page.ts'
import { stageDeck } from '../site/stage.ts'
import { boxSlides } from '../slides/box.ts'

/** Files in a folder. */
export interface Exports { folder: string, names: string[] }

/** A deck that was made to the side, to be put in place. */
export interface Made {
  built: BuiltDeck
  /** The files to be handed out, where some were asked for: PDFs, the talk as one page. */
  exports?: Exports
  /** What was measured, where that was asked for. */
  measured?: Measured
  /** Its slides as they are first shown, where they were looked at to be hosted. */
  stills?: Still[]
  /** What cannot be shown on its slides and was let pass. */
  problems: SlideProblem[]
  /** The slides that are shown as their source. */
  boxed: string[]
}

/** How far a deck is made: its site alone, that and its slides for its pages, its measures, or all and its PDFs. */
export type Wants = 'site' | 'pages' | 'measures' | 'pdfs'

/** What is done about slides that do not fit or cannot be drawn: the text of a better deck, or nothing. */
export type Replan = (measured: MeasuredSlide[], problems: SlideProblem[]) => Promise<string | undefined>

/** What one round came to: a deck, the text of a better plan, or slides, by index, that have to be shown as their source. */
type Round
  = | { kind: 'made', made: Omit<Made, 'boxed'> }
    | { kind: 'planned-again', text: string }
    | { kind: 'faulty', slides: number[], because?: SlideProblem[] }

/** A deck is planned again as often as this; the usual one is right the first time. */
const mostPlans = 2

/**
 * Stages and builds the text of a deck and, where asked, measures and prints it; all of it beside the author's own files.
 * With `keepGoing`, a slide that cannot be compiled or shown is shown as its source, and the rest goes on.
 */
export async function makeDeck(options: Options, text: string, assets: Assets, wants: Wants, replan?: Replan): Promise<Made> {
  if (wants !== 'site' && wants !== 'pages')
    checkBrowser(process.env)
  const boxed: string[] = []
  const undrawn: SlideProblem[] = []
  let current = text
  let plans = 0
  while (true) {
    const built = await deckBuiltFrom(current, join(options.talk.stage, 'dist'), options.base)
    const round = await makeOnce(options, { text: current, built, assets, wants, boxed, replan: plans < mostPlans ? replan : undefined })
    switch (round.kind) {
      case 'made':
        return { ...round.made, exports: await withOnePage(options, round.made), problems: [...undrawn, ...round.made.problems], boxed }
      case 'planned-again':
        plans++
        current = round.text
        break
      case 'faulty':
        undrawn.push(...round.because ?? [])
        boxed.push(...round.slides.map(index => built.slides[index]))
        current = await boxSlides(current, round.slides)
    }
  }
}

/** What one round starts from: a text, what will be built from it, and the slides that are shown as their source already. */
interface Job { text: string, built: BuiltDeck, assets: Assets, wants: Wants, boxed: string[], replan?: Replan }

async function makeOnce(
  { talk, keepGoing, handouts, paper, url }: Options,
  { text, built, assets, wants, boxed, replan }: Job,
): Promise<Round> {
  checkCount(built.slides.length, 'slides')
  const isWhole = (index: number): boolean => index in built.slides && !boxed.includes(built.slides[index])
  // Where a picture is refused there are words, and the rest of the slide is well.
  const indicesOf = (problems: SlideProblem[]): number[] =>
    problems.filter(({ kind }) => kind !== 'image').map(({ id }) => built.slides.indexOf(id))
  const canBeBoxed = (index: number): boolean => keepGoing && isWhole(index)
  await task('fonts, staging', () => stageDeck(talk, text, JSON.stringify(built.notes), assets))
  const fault = await task('site', async () => {
    const fault = await tryBuildSite(talk.stage, built)
    if (fault && !canBeBoxed(fault.slide - 1))
      throw fault
    return fault
  })
  if (fault)
    return { kind: 'faulty', slides: [fault.slide - 1] }
  await bringDrawings(built.dist)
  if (wants === 'site')
    return { kind: 'made', made: { built, problems: [] } }
  if (wants === 'pages')
    return { kind: 'made', made: { built, stills: await task('pages', () => stillsWithoutMore(built)), problems: [] } }
  if (wants === 'measures') {
    const { problems, ...measured } = await measureDeck(built)
    return { kind: 'made', made: { built, measured, problems } }
  }
  const lookAndPrint = async (deck: OpenDeck): Promise<Round> => {
    const seen = await task('measuring', () => seeSlides(deck, built.slides))
    const better = await replan?.(seen.slides, seen.problems)
    if (better !== undefined)
      return { kind: 'planned-again', text: better }
    // A diagram that somebody put into the deck by hand, and that cannot be drawn, has no place in the review to be planned from.
    const undrawn = seen.problems.filter(({ id, kind }) => kind === 'mermaid' && isWhole(built.slides.indexOf(id)))
    const looked = { ...seen, problems: passing(seen.problems.filter(problem => !undrawn.includes(problem)), keepGoing) }
    if (undrawn.length > 0) {
      const others = indicesOf(looked.problems).filter(canBeBoxed)
      return { kind: 'faulty', slides: [...new Set([...undrawn.map(({ id }) => built.slides.indexOf(id)), ...others])], because: undrawn }
    }
    await keepDrawings(built.dist, await drawingsOn(deck.page))
    const exports = { folder: join(talk.stage, 'exports'), names: pdfsOf(handouts) }
    await mkdir(exports.folder, { recursive: true })
    const { measured, problems } = await printDeck(deck, built, looked, exports.folder, { keepGoing, handouts, paper, url })
    const slides = [...new Set(indicesOf(problems))].filter(canBeBoxed)
    return slides.length > 0 ? { kind: 'faulty', slides } : { kind: 'made', made: { built, exports, measured, problems } }
  }
  return withDeck(built, async (deck) => {
    // Most decks are right at once: their slides are taken down while they are measured, and in vain where one is planned again.
    const needless = new AbortController()
    const taking = task('pages', () => takeStills(deck, built.slides, needless.signal))
    // A browser that dies ends this while nobody waits for it yet; what is told is how the browser ended.
    taking.catch(() => {})
    try {
      const round = await lookAndPrint(deck)
      if (round.kind !== 'made')
        return round
      const { stills, drawings } = await taking
      await settleDrawings(built.dist, drawings)
      return { kind: 'made', made: { ...round.made, stills } }
    }
    finally {
      // It still writes into the folder that is then removed.
      needless.abort()
      await taking.catch(() => {})
    }
  })
}

/** What is handed out, with the talk as one page where that was asked for; its size is said. */
async function withOnePage(
  { talk: { stage }, singleFile, withNotes }: Options,
  { built, exports }: Pick<Made, 'built' | 'exports'>,
): Promise<Exports | undefined> {
  if (!singleFile)
    return exports
  const folder = join(stage, 'exports')
  const size = await task('one file', () => makeOnePage(stage, built, join(folder, onePageName), withNotes ? built.notes : undefined))
  console.error(`${onePageName} has ${(size / 1e6).toFixed(1)} MB, all that the talk needs${withNotes ? ', and its notes' : ''}`)
  return { folder, names: [...exports?.names ?? [], onePageName] }
}

/** The slides as they are first shown; the site then brings their drawings. */
async function stillsOf(deck: OpenDeck, { dist, slides }: BuiltDeck): Promise<Still[]> {
  const { stills, drawings } = await takeStills(deck, slides)
  await settleDrawings(dist, drawings)
  return stills
}

/** A site brings its drawings, and Mermaid no more, once nothing is drawn on its pages. */
async function settleDrawings(dist: string, drawings: Drawings): Promise<void> {
  await keepDrawings(dist, drawings)
  await leaveMermaid(dist)
}

/** The slides of a site that is not measured; none where there is no browser, which is said. */
async function stillsWithoutMore(built: BuiltDeck): Promise<Still[] | undefined> {
  try {
    return await withDeck(built, deck => stillsOf(deck, built))
  }
  catch (error) {
    if (!(error instanceof DeckError && error.code === 'E_NO_BROWSER'))
      throw error
    console.error(`The pages of the site hold the words of each slide without its picture: ${error.message}. ${error.hint}`)
    const undrawn = await leaveMermaid(built.dist)
    if (undrawn > 0)
      console.error(`${undrawn} of its diagrams are drawn where they are shown, by Mermaid, which the site brings with it.`)
    return undefined
  }
}

/** Removes the staging folder. */
export async function clearStage({ talk }: Options): Promise<void> {
  await rm(talk.stage, { recursive: true, force: true, maxRetries: 5 })
}
