import type { Page } from 'playwright'
import type { PdfMeta } from './pdf/metadata.ts'
import { rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { PDFDocument } from 'pdf-lib'
import { inPage } from './in-page.ts'
import { finishPdf } from './pdf/finish.ts'

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
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
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

/** The number of pages of a PDF. */
export async function countPages(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
}
