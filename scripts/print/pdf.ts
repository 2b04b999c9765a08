import type { Page } from 'playwright'
import { rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'

/** What a PDF says of itself; `lang` is a language tag such as `zh-CN`. */
export interface PdfMeta { title: string, author: string, lang: string }

/**
 * Prints a page as a tagged PDF with an outline, in the size that its style sheet names, and writes it to `file` in
 * one step: a reader of an earlier file never sees half of the new one. Returns the number of pages.
 */
export async function printPdf(page: Page, file: string, meta: PdfMeta): Promise<number> {
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  const { bytes, pages } = await resave(printed, meta, new URL(page.url()).origin)
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

/** Saving a PDF once more packs its objects, which halves it, and keeps tags and outline; merging would lose them. */
async function resave(printed: Uint8Array, meta: PdfMeta, origin: string): Promise<{ bytes: Uint8Array, pages: number }> {
  const { title, author, lang } = meta
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  withoutLinksTo(origin, pdf)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setAuthor(author)
  pdf.setCreator('reviewdeck')
  pdf.setLanguage(lang)
  return { bytes: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount() }
}

/** A link to a file beside the deck leads to the server that it was printed from, which is gone: its words stay, and lead nowhere. */
export function withoutLinksTo(origin: string, pdf: PDFDocument): void {
  for (const { node } of pdf.getPages()) {
    const annotations = node.Annots()
    for (let index = 0; index < (annotations?.size() ?? 0); index++) {
      const link = annotations!.lookupMaybe(index, PDFDict)
      const address = link?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText()
      if (address?.startsWith(`${origin}/`))
        link!.delete(PDFName.of('A'))
    }
  }
}
