import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFName } from 'pdf-lib'

/** A name of PDF, such as `/StructElem`. */
export const name = (text: string): PDFName => PDFName.of(text)

/** What a key of a dictionary names, without its slash; nothing where it is no name. */
export function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** The children of an element of the structure as they stand there: elements, numbers of marked content, and references. */
export function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(name('K'))
  if (kids instanceof PDFArray)
    return kids.asArray()
  return element.has(name('K')) ? [element.get(name('K'))!] : []
}

/** The elements below one of the structure, each before its own; the root itself is none. */
export function elementsBelow(pdf: PDFDocument, element: PDFDict): PDFDict[] {
  return kidsOf(element).flatMap((kid) => {
    const child = pdf.context.lookup(kid)
    return child instanceof PDFDict && child.has(name('S')) ? [child, ...elementsBelow(pdf, child)] : []
  })
}

/** The root of the structure; nothing in a PDF without tags. */
export function structureOf(pdf: PDFDocument): PDFDict | undefined {
  return pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
}
