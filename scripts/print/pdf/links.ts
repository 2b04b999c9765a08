import type { PDFDocument } from 'pdf-lib'
import type { SlidePlace as Place } from '../page/places.ts'
import { Buffer } from 'node:buffer'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { name } from './objects.ts'

/** Ends what leads to the server that a PDF was printed from, gives each other link a place or words of its own, for a reader aloud. */
export function mendLinks(pdf: PDFDocument, origin: string, places: Place[] = []): void {
  dropUnread(pdf)
  const named = pdf.catalog.lookupMaybe(name('Dests'), PDFDict)
  const titles = new Map(places.map(({ id, title }) => [id, title]))
  for (const link of linksIn(pdf)) {
    const destination = link.lookup(name('Dest'))
    const id = destination instanceof PDFName ? destination.decodeText() : undefined
    // A name in a PDF is at most 127 bytes long, which those made of Chinese addresses are not: a link leads to its place itself.
    if (destination instanceof PDFName && named?.has(destination))
      link.set(name('Dest'), named.get(destination)!)
    const words = (id && (titles.get(id) ?? titles.get(decoded(id)))) ?? addressOf(link)?.replace(`${origin}/`, '') ?? id
    if (words && !link.has(name('Contents')))
      link.set(name('Contents'), PDFHexString.fromText(words))
  }
  withoutLinksTo(origin, pdf)
  nameInText(pdf, named)
}

/** A link to a file beside the deck leads to the server that it was printed from, which is gone: its words stay, and lead nowhere. */
export function withoutLinksTo(origin: string, pdf: PDFDocument): void {
  for (const link of linksIn(pdf)) {
    if (addressOf(link)?.startsWith(`${origin}/`))
      link.delete(name('A'))
  }
}

/** A link in what is not read, a second picture of a slide, is none. */
function dropUnread(pdf: PDFDocument): void {
  for (const { node } of pdf.getPages()) {
    const links = node.lookupMaybe(name('Annots'), PDFArray)
    for (let at = (links?.size() ?? 0) - 1; at >= 0; at--) {
      if (!links!.lookupMaybe(at, PDFDict)?.has(name('StructParent')))
        links!.remove(at)
    }
  }
}

/** The places that have a name keep it, as a text that may be as long as it likes: an address such as `slides.pdf#shared` leads there. */
function nameInText(pdf: PDFDocument, named: PDFDict | undefined): void {
  const old = pdf.catalog.get(name('Dests'))
  if (old instanceof PDFRef)
    pdf.context.delete(old)
  pdf.catalog.delete(name('Dests'))
  const names = (named?.entries() ?? [])
    .map(([key, place]) => [Buffer.from(decoded(key.decodeText())).toString('hex'), place] as const)
    .sort(([a], [b]) => a < b ? -1 : 1)
    .flatMap(([key, place]) => [PDFHexString.of(key), place])
  if (names.length > 0)
    pdf.catalog.set(name('Names'), pdf.context.obj({ Dests: { Names: names } }))
}

function linksIn(pdf: PDFDocument): PDFDict[] {
  return pdf.getPages().flatMap(({ node }) => {
    const annotations = node.lookupMaybe(name('Annots'), PDFArray)
    return Array.from({ length: annotations?.size() ?? 0 }, (_, index) => annotations!.lookupMaybe(index, PDFDict) ?? []).flat()
  })
}

function addressOf(link: PDFDict): string | undefined {
  return link.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('URI'), PDFString, PDFHexString)?.decodeText()
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  }
  catch {
    return id
  }
}
