import type { BuiltDeck } from '../site/built-deck.ts'
import type { PdfMeta } from './pdf/metadata.ts'
import type { Range } from './range.ts'
import type { OpenDeck } from './with-deck.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DeckError } from '../diagnostics/error.ts'
import { inPage } from './in-page.ts'
import { printPdf } from './pdf.ts'
import { numbersIn } from './range.ts'

/** Which of the slides are printed, whether each of their steps is, and whether they are dark. */
export interface SlidesLook { range?: Range, clicks?: boolean, dark?: boolean }

/** Prints slides that are open as a PDF. Returns the number of its pages; throws E_PAGE_COUNT where another was expected. */
export async function printSlides({ page }: OpenDeck, file: string, meta: PdfMeta, expected: number): Promise<number> {
  const pages = await printPdf(page, file, meta, true)
  if (pages !== expected) {
    throw new DeckError(
      'E_PAGE_COUNT',
      `slides.pdf has ${pages} pages, expected ${expected}`,
      'A slide taller than its page, or an empty page at the end, does this.',
    )
  }
  return pages
}

/** Opens some slides in another look than the usual, all of them once and light. Returns how many pages they print to. */
export async function openSlides(
  deck: OpenDeck,
  { slides: ids, backups }: Pick<BuiltDeck, 'slides' | 'backups'>,
  { range, clicks, dark }: SlidesLook,
): Promise<number> {
  const numbers = numbersIn(range, ids.length, backups)
  const { slides } = await deck.ready('print', { ...clicks && { print: 'clicks' }, ...range && { slides: numbers.join() } })
  if (slides !== numbers.length) {
    throw new DeckError(
      'E_NO_DECK',
      `the site shows ${slides} slides, expected the ${numbers.length} of --range: an older version built it`,
      'Build it again: npm run deck',
    )
  }
  if (dark)
    await inPage(deck.page, 'darken')
  return clicks ? inPage(deck.page, 'countOfPages') : numbers.length
}

/** Takes a picture of each page of some slides, into a folder: named by number and id, and by step where there are several. */
export async function pictureSlides(
  deck: OpenDeck,
  built: Pick<BuiltDeck, 'slides' | 'backups'>,
  folder: string,
  look: SlidesLook,
): Promise<void> {
  const { page } = deck
  const ids = built.slides
  await openSlides(deck, built, look)
  await mkdir(folder, { recursive: true })
  const digits = Math.max(2, String(ids.length).length)
  for (const sheet of await page.locator('.deck-sheet').all()) {
    const id = await sheet.getAttribute('id') ?? ''
    const name = [String(ids.indexOf(id) + 1).padStart(digits, '0'), id].join('-')
    const steps = await sheet.locator('.print-slide-container').all()
    for (const [step, picture] of steps.entries())
      await picture.screenshot({ path: join(folder, `${name}${steps.length > 1 ? `.${step + 1}` : ''}.png`), animations: 'disabled' })
  }
}
