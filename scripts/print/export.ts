import type { PrivateNotes } from '../site/private-notes.ts'
import type { WatchedPage } from './browser.ts'
import type { Measured, MeasuredSlide } from './measure.ts'
import type { SlideProblem } from './readiness.ts'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { DeckError } from '../diagnostics/error.ts'
import { task } from '../diagnostics/task.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { serveDeck } from '../site/server.ts'
import { withBrowser } from './browser.ts'
import { inspectSlides } from './inspect.ts'
import { measureHandout, measureSlides } from './measure.ts'
import { printPdf } from './pdf.ts'
import { openReady } from './readiness.ts'

/** What is exported: a built deck with its private texts, the ids of its slides in order, and the folder for the PDFs. */
export interface ExportJob {
  dist: string
  base?: string
  notes: PrivateNotes
  outDir: string
  slides: string[]
  /** Print even though slides have problems. */
  keepGoing?: boolean
  /** Looks at the slides before anything is printed; what it throws ends the export. */
  look?: (slides: MeasuredSlide[]) => Promise<void>
}

/** The PDFs written, their numbers of pages, the problems that were let pass, and what was measured on the way. */
export interface ExportResult { files: string[], pages: { slides: number, handout: number }, problems: SlideProblem[], measured: Measured }

/**
 * Prints slides.pdf, one page a slide, and handout.pdf from one browser. Earlier PDFs are replaced together, and only
 * when everything went well. Throws E_SLIDES, listing every slide with a problem, E_PAGE_COUNT if pages and slides
 * differ, E_WRITE if a PDF cannot be replaced, and what the browser and the pages throw.
 */
export async function exportDeck(job: ExportJob): Promise<ExportResult> {
  await mkdir(job.outDir, { recursive: true })
  const temporary = await mkdtemp(join(job.outDir, '.export-'))
  const clean = (): void => rmSync(temporary, { recursive: true, force: true })
  // An interrupt ends the process without running `finally`.
  process.once('exit', clean)
  try {
    const printed = await printBoth(job, temporary)
    return { ...printed, files: await replaceFiles(temporary, job.outDir, ['slides.pdf', 'handout.pdf']) }
  }
  finally {
    process.off('exit', clean)
    clean()
  }
}

async function printBoth(job: ExportJob, folder: string): Promise<Omit<ExportResult, 'files'>> {
  const { notes: { title, author, lang }, slides, keepGoing } = job
  const server = await serveDeck(job)
  try {
    return await withBrowser(async (browser) => {
      const watched = await browser.open(new URL(server.url).origin)
      const problems = new ProblemList(keepGoing)
      const pages = { slides: 0, handout: 0 }
      const measured: Measured = { slides: [], pages: [] }
      await task('measuring', async () => {
        const reported = (await openReady(watched, `${server.url}print?print=1`)).problems
        problems.add(reported, await unreported(watched, slides, reported))
        measured.slides = await measureSlides(watched.page, slides)
      })
      await job.look?.(measured.slides)
      await task('slides.pdf', async () => {
        pages.slides = await printPdf(watched.page, join(folder, 'slides.pdf'), { title, author, lang })
        if (pages.slides !== slides.length)
          throw new DeckError('E_PAGE_COUNT', `slides.pdf has ${pages.slides} pages for ${slides.length} slides`, 'A slide taller than its page, or an empty page at the end, does this.')
      })
      await task('handout.pdf', async () => {
        problems.add((await openReady(watched, `${server.url}handout?print=1`)).problems)
        measured.pages = await measureHandout(watched.page)
        const name = lang.startsWith('zh') ? `${title}（讲义）` : `${title} (handout)`
        pages.handout = await printPdf(watched.page, join(folder, 'handout.pdf'), { title: name, author, lang })
      })
      return { pages, problems: problems.all, measured }
    })
  }
  finally {
    await server.close()
  }
}

/** What can be seen on the slides and the page has not said itself: a slide that threw is blank for that reason. */
async function unreported(watched: WatchedPage, ids: string[], reported: SlideProblem[]): Promise<SlideProblem[]> {
  const seen = await inspectSlides(watched.page, ids)
  return seen.filter(({ id, kind }) => !reported.some(other => other.id === id && (other.kind === kind || kind !== 'image')))
}

/** Gathers problems, each once, and stops the work at the first page that has any, unless it is told to keep going. */
class ProblemList {
  readonly #byText = new Map<string, SlideProblem>()
  readonly #keepGoing: boolean

  constructor(keepGoing = false) {
    this.#keepGoing = keepGoing
  }

  get all(): SlideProblem[] {
    return [...this.#byText.values()]
  }

  add(...lists: SlideProblem[][]): void {
    for (const problem of lists.flat())
      this.#byText.set(`${problem.id || 'the page'}: ${problem.message}`, problem)
    const lines = [...this.#byText.keys()]
    if (lines.length && !this.#keepGoing) {
      throw new DeckError('E_SLIDES', `${lines.length} problem${lines.length > 1
        ? 's'
        : ''} on slides, nothing was printed`, `${lines.join('\n')}\nMend them in the review or in slides.md, or add --keep-going to print nevertheless.`)
    }
  }
}
