import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFNumber, PDFRef } from 'pdf-lib'
import { kidsOf, name, nameIn, structureOf } from './objects.ts'

/** Elements that may hold letters and lines themselves; elsewhere these stay in an element of their own. */
const holders = new Set([
  ...['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LBody', 'Lbl', 'TH', 'TD', 'Caption', 'Figure', 'Formula', 'Note'],
  ...['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'NonStruct'],
])

/** All that an element may say of itself and yet mean nothing. */
const plain = new Set(['Type', 'S', 'P', 'Pg', 'K'])

/**
 * Takes out the elements of the structure that mean nothing: what they hold belongs to the element around them, which is how it is
 * read anyway. They are two of three, and a tenth of a handout's bytes.
 */
export function foldTransparent(pdf: PDFDocument): void {
  const root = structureOf(pdf)
  if (!root)
    return
  const instead = new Map<PDFRef, PDFRef>()
  for (const kid of kidsOf(root)) {
    if (kid instanceof PDFRef)
      fold(pdf, kid, instead)
  }
  const nums = root.lookupMaybe(name('ParentTree'), PDFDict)?.lookupMaybe(name('Nums'), PDFArray)
  for (const marks of nums?.asArray().map(entry => pdf.context.lookup(entry)) ?? []) {
    if (!(marks instanceof PDFArray))
      continue
    for (let at = 0; at < marks.size(); at++) {
      let owner = marks.get(at)
      while (owner instanceof PDFRef && instead.has(owner))
        owner = instead.get(owner)!
      marks.set(at, owner)
    }
  }
}

function fold(pdf: PDFDocument, ref: PDFRef, instead: Map<PDFRef, PDFRef>): void {
  const element = pdf.context.lookup(ref, PDFDict)
  const isHolder = holders.has(nameIn(element, 'S') ?? '')
  const kids = kidsOf(element).flatMap((kid): PDFObject[] => {
    const child = pdf.context.lookup(kid)
    if (!(kid instanceof PDFRef) || !isElement(child))
      return [kid]
    fold(pdf, kid, instead)
    const held = kidsOf(child)
    const hasMarks = held.some(one => !isElement(pdf.context.lookup(one)))
    if (nameIn(child, 'S') !== 'NonStruct' || child.keys().some(key => !plain.has(key.decodeText())) || (hasMarks && !isHolder))
      return [kid]
    instead.set(kid, ref)
    pdf.context.delete(kid)
    return held.map(one => handedUp(pdf, one, child, ref))
  })
  if (kids.length > 0)
    element.set(name('K'), kids.length === 1 ? kids[0] : pdf.context.obj(kids))
}

function isElement(object: PDFObject | undefined): object is PDFDict {
  return object instanceof PDFDict && object.has(name('S'))
}

/** What an element holds, as the one around it does: a mark names its page. */
function handedUp(pdf: PDFDocument, held: PDFObject, from: PDFDict, to: PDFRef): PDFObject {
  const object = pdf.context.lookup(held)
  if (isElement(object)) {
    object.set(name('P'), to)
    return held
  }
  const page = from.get(name('Pg'))
  const around = pdf.context.lookup(to, PDFDict)
  if (page && !around.has(name('Pg')))
    around.set(name('Pg'), page)
  if (!page || around.get(name('Pg')) === page)
    return held
  if (object instanceof PDFNumber)
    return pdf.context.obj({ Type: 'MCR', Pg: page, MCID: object })
  if (object instanceof PDFDict && !object.has(name('Pg')))
    object.set(name('Pg'), page)
  return held
}
