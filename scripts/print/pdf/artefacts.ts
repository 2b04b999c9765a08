import type { PDFDocument } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import { withArtefacts } from './content.ts'
import { kidsOf, name, nameIn, structureOf } from './objects.ts'
import { withShortNumbers } from './shorter.ts'

/** A page or a picture within one, whose content has marks that the structure names. */
interface Owner { dict: PDFDict, ref: PDFRef, content: PDFRawStream, contentRef: PDFRef }

/**
 * Makes an artefact of all that is drawn and means nothing, so that no reader aloud stops at it; lengths are written with so many
 * places behind the point.
 */
export function markArtefacts(pdf: PDFDocument, places: number): void {
  const root = structureOf(pdf)
  const tree = root?.lookupMaybe(name('ParentTree'), PDFDict)
  if (!tree)
    return
  const marks = marksIn(tree)
  for (const owner of ownersIn(pdf)) {
    const number = owner.dict.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber()
    const elements = number === undefined ? undefined : marks.get(number)
    const elementOf = (id: number): PDFDict | undefined => elements && id < elements.size() ? elements.lookupMaybe(id, PDFDict) : undefined
    const { content, unmarked } = withArtefacts(inflateSync(owner.content.contents).toString('latin1'), {
      isDecor: id => !isWithinPicture(elementOf(id)),
      isTagged: drawn => isTagged(owner.dict, drawn),
    })
    for (const id of unmarked) {
      unmark(elementOf(id), id, owner)
      elements?.set(id, PDFNull)
    }
    const bytes = deflateSync(Buffer.from(withShortNumbers(content, places), 'latin1'), { level: 9 })
    owner.content.dict.set(name('Length'), PDFNumber.of(bytes.length))
    pdf.context.assign(owner.contentRef, PDFRawStream.of(owner.content.dict, bytes))
  }
  prune(pdf, root!)
}

/** The elements that the marks of each page or picture belong to, by its number. */
function marksIn(tree: PDFDict): Map<number, PDFArray> {
  const nums = tree.lookup(name('Nums'), PDFArray)
  const found = new Map<number, PDFArray>()
  for (let at = 0; at < nums.size(); at += 2) {
    const elements = nums.lookup(at + 1)
    if (elements instanceof PDFArray)
      found.set(nums.lookup(at, PDFNumber).asNumber(), elements)
  }
  return found
}

function ownersIn(pdf: PDFDocument): Owner[] {
  const pages = pdf.getPages().flatMap(({ node, ref }): Owner[] => {
    const contentRef = node.get(name('Contents'))
    const content = pdf.context.lookup(contentRef)
    return content instanceof PDFRawStream && contentRef instanceof PDFRef && isDeflated(content)
      ? [{ dict: node, ref, content, contentRef }]
      : []
  })
  const isForm = ({ dict }: PDFRawStream): boolean => nameIn(dict, 'Subtype') === 'Form' && dict.has(name('StructParents'))
  const forms = pdf.context.enumerateIndirectObjects().flatMap(([ref, content]): Owner[] =>
    content instanceof PDFRawStream && isForm(content) && isDeflated(content)
      ? [{ dict: content.dict, ref, content, contentRef: ref }]
      : [])
  return [...pages, ...forms]
}

function isDeflated({ dict }: PDFRawStream): boolean {
  return nameIn(dict, 'Filter') === 'FlateDecode'
}

/** Whether what a page draws by a name has marks of its own. */
function isTagged(owner: PDFDict, drawn: string): boolean {
  const drawing = owner.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('XObject'), PDFDict)?.lookup(PDFName.of(drawn))
  return drawing instanceof PDFRawStream && drawing.dict.has(name('StructParents'))
}

/** Lines and areas within a picture are the picture. */
function isWithinPicture(element: PDFDict | undefined): boolean {
  for (let at = element; at; at = at.lookupMaybe(name('P'), PDFDict)) {
    if (['Figure', 'Formula'].includes(nameIn(at, 'S') ?? ''))
      return true
  }
  return false
}

/** Takes a mark of a page or picture from an element. */
function unmark(element: PDFDict | undefined, id: number, { dict, ref }: Owner): void {
  if (!element)
    return
  const isForm = nameIn(dict, 'Subtype') === 'Form'
  const isMark = (kid: unknown): boolean => {
    if (kid instanceof PDFNumber)
      return !isForm && kid.asNumber() === id && element.get(name('Pg')) === ref
    if (!(kid instanceof PDFDict) || kid.lookupMaybe(name('MCID'), PDFNumber)?.asNumber() !== id)
      return false
    return isForm ? kid.get(name('Stm')) === ref : !kid.has(name('Stm')) && (kid.get(name('Pg')) ?? element.get(name('Pg'))) === ref
  }
  const { context } = element
  setKids(element, kidsOf(element).filter(kid => !isMark(context.lookup(kid))))
}

function setKids(element: PDFDict, kids: ReturnType<typeof kidsOf>): void {
  element.set(name('K'), element.context.obj(kids))
}

const hollow = new Set(['NonStruct', 'P', 'Div', 'Span'])

/** Takes out what has nothing left in it; a cell stays where it is. Returns whether an element is to stay. */
function prune(pdf: PDFDocument, element: PDFDict): boolean {
  const kids = kidsOf(element)
  const kept = kids.filter((kid) => {
    const child = pdf.context.lookup(kid)
    if (!(child instanceof PDFDict) || !child.has(name('S')) || prune(pdf, child))
      return true
    if (kid instanceof PDFRef)
      pdf.context.delete(kid)
    return false
  })
  if (kept.length < kids.length)
    setKids(element, kept)
  return kept.length > 0 || !hollow.has(nameIn(element, 'S') ?? '')
}
