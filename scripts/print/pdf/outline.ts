import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { SlidePlace as Place } from '../page/places.ts'
import { PDFDict, PDFHexString, PDFNull, PDFNumber, PDFString } from 'pdf-lib'
import { name } from './objects.ts'

/** An entry of the outline, with those within it. */
export interface Entry { title: string, place: Place, within: Entry[] }

/** The outline of some slides: its chapters, in each of them its slides; a slide without a chapter stands among the chapters. */
export function entriesOf(places: Place[], backup: string): Entry[] {
  const entries: Entry[] = []
  let open: string | undefined
  for (const place of places) {
    const chapter = place.backup ? backup : place.chapter
    const entry: Entry = { title: place.title, place, within: [] }
    if (chapter === undefined)
      entries.push(entry)
    else if (chapter === open)
      entries.at(-1)!.within.push(entry)
    else
      entries.push({ title: chapter, place, within: place.title === chapter ? [] : [entry] })
    open = chapter
  }
  return entries
}

/** Gives a PDF an outline, open at its first level. */
export function setOutline(pdf: PDFDocument, entries: Entry[]): void {
  if (entries.length === 0)
    return
  const root = pdf.context.nextRef()
  const { first, last } = addLevel(pdf, root, entries)
  pdf.context.assign(root, pdf.context.obj({ Type: 'Outlines', First: first, Last: last, Count: entries.length }))
  dropOutline(pdf)
  pdf.catalog.set(name('Outlines'), root)
  pdf.catalog.set(name('PageMode'), name('UseOutlines'))
}

function addLevel(pdf: PDFDocument, parent: PDFRef, entries: Entry[]): { first: PDFRef, last: PDFRef } {
  const refs = entries.map(() => pdf.context.nextRef())
  entries.forEach(({ title, place, within }, at) => {
    const page = pdf.getPages()[place.page] ?? pdf.getPages()[0]
    const top = Math.round(page.getHeight() * (1 - place.top) * 100) / 100
    const item = pdf.context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [page.ref, name('XYZ'), PDFNull, PDFNumber.of(top), PDFNull],
      ...(at > 0 ? { Prev: refs[at - 1] } : {}),
      ...(at < refs.length - 1 ? { Next: refs[at + 1] } : {}),
    }) as PDFDict
    if (within.length > 0) {
      const { first, last } = addLevel(pdf, refs[at], within)
      item.set(name('First'), first)
      item.set(name('Last'), last)
      // A negative number says that it is closed.
      item.set(name('Count'), PDFNumber.of(-within.length))
    }
    pdf.context.assign(refs[at], item)
  })
  return { first: refs[0], last: refs.at(-1)! }
}

/** Takes out the outline that Chromium made of the headings. */
function dropOutline(pdf: PDFDocument): void {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    const isEntry = object instanceof PDFDict && object.has(name('SE')) && object.has(name('Title'))
    if (isEntry)
      pdf.context.delete(ref)
  }
  const old = pdf.catalog.get(name('Outlines'))
  if (old)
    pdf.context.delete(old as PDFRef)
}

/** The numbers that a reader shows for the pages of slides: from 1, and behind the end from B1; `5-2` is the second step of slide 5. */
export function labelPages(pdf: PDFDocument, places: Place[]): void {
  const count = pdf.getPageCount()
  let expected = ''
  const ranges = places.flatMap(({ backup, no, page }, at) => {
    const sign = backup ? 'B' : ''
    const hasSteps = (places[at + 1]?.page ?? count) - page > 1
    const isOn = !hasSteps && expected === `${sign}${no}`
    expected = hasSteps ? '' : `${sign}${no + 1}`
    const label = hasSteps ? { P: PDFString.of(`${sign}${no}-`) } : { ...sign && { P: PDFString.of(sign) }, ...no > 1 && { St: no } }
    return isOn ? [] : [PDFNumber.of(page), pdf.context.obj({ S: 'D', ...label })]
  })
  pdf.catalog.set(name('PageLabels'), pdf.context.obj({ Nums: ranges }))
}
