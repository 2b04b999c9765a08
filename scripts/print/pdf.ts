import type { Page } from 'playwright'
import type { PdfMeta } from './pdf/metadata.ts'
import { rename, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { PDFDocument } from 'pdf-lib'
import { diskFull } from '../diagnostics/error.ts'
import { inPage } from './in-page.ts'
import { finishPdf } from './pdf/finish.ts'

/** On a disk with fewer bytes left no PDF of a deck can be put aside. */
const leastFree = 8e6

/**
 * Prints a page as a tagged PDF with an outline, in the size that its style sheet names, and writes it to `file` in
 * one step: a reader of an earlier file never sees half of the new one. Returns the number of pages.
 * @param page a page of the deck that is ready
 * @param file where the PDF goes
 * @param meta what it says of itself
 * @param isSlides whether each page is a slide, and is numbered as one
 */
export async function printPdf(page: Page, file: string, meta: PdfMeta, isSlides = false): Promise<number> {
  const places = await inPage(page, 'placesOf')
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }).catch(notPrinted)
  const { bytes, pages } = await finishPdf(printed, { meta, origin: new URL(page.url()).origin, places, isSlides })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await writeFile(temporary, bytes)
    await rename(temporary, file)
  }
  finally {
    await rm(temporary, { force: true })
  }
  return pages
}

/** A browser that cannot put a PDF aside only says that it cannot be read. */
async function notPrinted(error: unknown): Promise<never> {
  const { bavail, bsize } = await statfs(tmpdir())
  if (bavail * bsize < leastFree)
    throw diskFull(`a PDF could not be printed: there is no space left on the disk of ${tmpdir()}`, error)
  throw error
}

/** The number of pages of a PDF. */
export async function countPages(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
}
