import type { BuiltDeck } from '../site/built-deck.ts'
import type { Printed, PrintOptions } from './print-deck.ts'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { whenEnded } from '../files/ending.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { pdfsOf } from './pdf-names.ts'
import { lookAtSlides, printDeck } from './print-deck.ts'
import { withDeck } from './with-deck.ts'

/** Where the PDFs of a deck go, and how they are printed. */
export interface ExportOptions extends PrintOptions { outDir: string }

/** What was printed, and the paths of the PDFs. */
export interface ExportResult extends Printed { files: string[] }

/**
 * Prints slides.pdf, one page a slide, and handout.pdf from one browser. Earlier PDFs are replaced together, and only
 * when everything went well. Throws E_SLIDES, listing every slide with a problem, E_PAGE_COUNT if pages and slides
 * differ, E_WRITE if a PDF cannot be replaced, and what the browser and the pages throw.
 */
export async function exportDeck(built: BuiltDeck, { outDir, ...options }: ExportOptions): Promise<ExportResult> {
  await mkdir(outDir, { recursive: true })
  const temporary = await mkdtemp(join(outDir, '.export-'))
  const clean = (): void => rmSync(temporary, { recursive: true, force: true })
  const keep = whenEnded(clean)
  try {
    const printed = await withDeck(built, async deck =>
      printDeck(deck, built, await lookAtSlides(deck, built, options.keepGoing), temporary, options))
    return { ...printed, files: await replaceFiles(temporary, outDir, pdfsOf(options.handouts)) }
  }
  finally {
    keep()
    clean()
  }
}
