import type { BuiltDeck } from '../site/built-deck.ts'
import type { Printed, PrintOptions } from './print-deck.ts'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { task } from '../diagnostics/task.ts'
import { whenEnded } from '../files/ending.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { replaceFolder } from '../files/write.ts'
import { pdfsOf } from './pdf-names.ts'
import { printPptx } from './pptx/print-pptx.ts'
import { lookAtSlides, printDeck } from './print-deck.ts'
import { pictureSlides } from './print-slides.ts'
import { assertInDeck } from './range.ts'
import { withDeck } from './with-deck.ts'

/** Where the PDFs of a deck go, how they are printed, and whether pictures of the slides and a presentation are made, too. */
export interface ExportOptions extends PrintOptions { outDir: string, png?: boolean, pptx?: boolean }

/** What was printed, and the paths of the files. */
export interface ExportResult extends Printed { files: string[] }

/**
 * Prints slides.pdf, one page a slide, and handout.pdf from one browser. Earlier PDFs are replaced together, and only
 * when everything went well. Throws E_SLIDES, listing every slide with a problem, E_PAGE_COUNT if pages and slides
 * differ, E_USAGE if the range names no slide, E_WRITE if a PDF cannot be replaced, and what the browser and the pages throw.
 */
export async function exportDeck(built: BuiltDeck, { outDir, png, pptx, ...options }: ExportOptions): Promise<ExportResult> {
  assertInDeck(options.range, built.slides.length, built.backups)
  await mkdir(outDir, { recursive: true })
  const temporary = await mkdtemp(join(outDir, '.export-'))
  const clean = (): void => rmSync(temporary, { recursive: true, force: true })
  const keep = whenEnded(clean)
  try {
    const printed = await withDeck(built, async (deck) => {
      const seen = await lookAtSlides(deck, built, options.keepGoing)
      if (png)
        await task('slides/', async () => pictureSlides(await deck.another(2), built, join(temporary, 'slides'), options))
      if (pptx)
        await task('slides.pptx', async () => printPptx(await deck.another(2), built, join(temporary, 'slides.pptx'), options))
      return printDeck(deck, built, seen, temporary, options)
    })
    const files = await replaceFiles(temporary, outDir, [...pdfsOf(options.handouts), ...pptx ? ['slides.pptx'] : []])
    if (!png)
      return { ...printed, files }
    await replaceFolder(join(temporary, 'slides'), join(outDir, 'slides'))
    return { ...printed, files: [...files, join(outDir, 'slides')] }
  }
  finally {
    keep()
    clean()
  }
}
