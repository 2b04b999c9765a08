import type { SlidePlace as Place } from '../page/places.ts'
import type { PdfMeta } from './metadata.ts'
import { PDFDocument, PDFStreamWriter } from 'pdf-lib'
import { inScript } from '../../typesetting/traditional.ts'
import { markArtefacts } from './artefacts.ts'
import { trimFonts } from './font-tables.ts'
import { mendLinks } from './links.ts'
import { setMetadata } from './metadata.ts'
import { keepOnce } from './once.ts'
import { entriesOf, labelPages, setOutline } from './outline.ts'
import { packPhotographs } from './photographs.ts'
import { mendStructure } from './structure.ts'
import { foldTransparent } from './transparent.ts'

/** What is to be made of a PDF that Chromium printed. */
export interface Finish {
  meta: PdfMeta
  /** The server that it was printed from, which no link may lead to. */
  origin: string
  /** Where its slides stand. */
  places: Place[]
  /** Whether each page is a slide, and is numbered as one. */
  isSlides?: boolean
}

/** Places behind the point that lengths are written with: a slide fills a screen, and may be zoomed into; no press prints finer. */
const [onScreen, onPaper] = [2, 1.2]
/** So many objects are packed as one: what is alike among them weighs nothing. */
const objectsTogether = 1000

/**
 * Makes of what Chromium prints a PDF to hand out: PDF/UA-1, with an outline, page labels, links that lead somewhere, each picture once
 * and the same bytes each time. Saving it once more packs its objects, which halves it; merging several would lose their tags.
 */
export async function finishPdf(
  printed: Uint8Array,
  { meta, origin, places, isSlides }: Finish,
): Promise<{ bytes: Uint8Array, pages: number }> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Infinity })
  const count = pdf.getPageCount()
  const standing = places.filter(({ page }) => page < count)
  markArtefacts(pdf, isSlides ? onScreen : onPaper)
  mendStructure(pdf)
  mendLinks(pdf, origin, standing)
  setOutline(pdf, entriesOf(standing, meta.lang.startsWith('zh') ? inScript('备用', meta.lang) : 'Backup'))
  if (isSlides)
    labelPages(pdf, standing)
  foldTransparent(pdf)
  keepOnce(pdf)
  await packPhotographs(pdf)
  trimFonts(pdf)
  setMetadata(pdf, meta)
  await pdf.flush()
  return { bytes: await PDFStreamWriter.forContext(pdf.context, Infinity, true, objectsTogether).serializeToBuffer(), pages: count }
}
