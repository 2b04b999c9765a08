import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFHexString, PDFRef, PDFString } from 'pdf-lib'
import { formulaSign } from '../../typesetting/formula-sign.ts'
import { elementsBelow, kidsOf, name, nameIn, structureOf } from './objects.ts'

/** Kinds of elements that PDF 2 knows and PDF 1.7, which PDF/UA-1 is made of, does not, each with the nearest that it has. */
const roles: Record<string, string> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  Aside: 'Note',
  FENote: 'Note',
  DocumentFragment: 'Div',
}

/**
 * Makes of the structure that Chromium writes one that PDF/UA-1 allows: every kind has a role there, what stands in a point of a list
 * is its body, only a picture with words for it is a figure, a formula is one, and names do not depend on how often a page was laid out.
 */
export function mendStructure(pdf: PDFDocument): void {
  const root = structureOf(pdf)
  if (!root)
    return
  const used = new Set<string>()
  const moved = new Map<PDFObject, PDFRef>()
  for (const element of elementsBelow(pdf, root)) {
    const kind = nameIn(element, 'S')!
    if (kind === 'LI')
      wrapBody(pdf, element, moved)
    // A frame around text and pictures that speak for themselves; what is nothing but a picture keeps its kind, and is found to lack words.
    if (kind === 'Figure' && !element.has(name('Alt')) && elementsBelow(pdf, element).length > 0)
      element.set(name('S'), name('Div'))
    nameFormula(element)
    used.add(kind)
  }
  moveMarks(pdf, moved)
  const mapped = Object.entries(roles).filter(([kind]) => used.has(kind))
  if (mapped.length > 0)
    root.set(name('RoleMap'), pdf.context.obj(Object.fromEntries(mapped)))
  renumber(pdf, root)
}

/** A picture whose words begin with the sign of formulas is a formula. */
function nameFormula(element: PDFDict): void {
  const alt = element.lookup(name('Alt'))
  const words = alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : ''
  if (!words.startsWith(formulaSign))
    return
  element.set(name('S'), name('Formula'))
  element.set(name('Alt'), PDFHexString.fromText(words.slice(formulaSign.length)))
}

/** Puts what stands in a point of a list, its mark too, into the body of the point. */
function wrapBody(pdf: PDFDocument, item: PDFDict, moved: Map<PDFObject, PDFRef>): void {
  const kids = kidsOf(item)
  const has = (kind: string): boolean => kids.some((kid) => {
    const child = pdf.context.lookup(kid)
    return child instanceof PDFDict && nameIn(child, 'S') === kind
  })
  const own = refOf(pdf, item)
  if (!own || has('LBody'))
    return
  const body = pdf.context.obj({ Type: 'StructElem', S: 'LBody' }) as PDFDict
  body.set(name('P'), own)
  if (item.has(name('Pg')))
    body.set(name('Pg'), item.get(name('Pg'))!)
  body.set(name('K'), pdf.context.obj(kids))
  const ref = pdf.context.register(body)
  for (const kid of kids) {
    const child = pdf.context.lookup(kid)
    if (child instanceof PDFDict && child.has(name('S')))
      child.set(name('P'), ref)
  }
  moved.set(own, ref)
  item.set(name('K'), pdf.context.obj([ref]))
}

/** The table from marks to elements follows when the marks of one element become another's. */
function moveMarks(pdf: PDFDocument, moved: Map<PDFObject, PDFRef>): void {
  for (const marks of marksOf(pdf)) {
    for (let at = 0; at < marks.size(); at++) {
      const to = moved.get(marks.get(at))
      if (to)
        marks.set(at, to)
    }
  }
}

function marksOf(pdf: PDFDocument): PDFArray[] {
  const nums = structureOf(pdf)?.lookupMaybe(name('ParentTree'), PDFDict)?.lookupMaybe(name('Nums'), PDFArray)
  return (nums?.asArray() ?? []).map(entry => pdf.context.lookup(entry)).filter(entry => entry instanceof PDFArray)
}

const refs = new WeakMap<PDFDocument, Map<PDFDict, PDFRef>>()

function refOf(pdf: PDFDocument, dict: PDFDict): PDFRef | undefined {
  let known = refs.get(pdf)
  if (!known) {
    const dicts = pdf.context.enumerateIndirectObjects().filter((pair): pair is [PDFRef, PDFDict] => pair[1] instanceof PDFDict)
    known = new Map(dicts.map(([ref, dict]) => [dict, ref]))
    refs.set(pdf, known)
  }
  return known.get(dict)
}

/** Names the elements that others name, in the order in which they are read. */
function renumber(pdf: PDFDocument, root: PDFDict): void {
  const fresh = new Map<string, PDFString>()
  const names: PDFObject[] = []
  const elements = elementsBelow(pdf, root)
  for (const element of elements) {
    const id = element.lookupMaybe(name('ID'), PDFString)
    const ref = id && refOf(pdf, element)
    if (!ref)
      continue
    const next = PDFString.of(`n${String(fresh.size).padStart(6, '0')}`)
    fresh.set(id.asString(), next)
    names.push(next, ref)
    element.set(name('ID'), next)
  }
  for (const headers of elements.flatMap(element => attributesOf(pdf, element)).map(one => one.lookup(name('Headers')))) {
    if (headers instanceof PDFArray) {
      const kept = headers.asArray().flatMap(id => id instanceof PDFString ? fresh.get(id.asString()) ?? [] : [])
      while (headers.size() > 0)
        headers.remove(0)
      kept.forEach(id => headers.push(id))
    }
  }
  const old = root.lookupMaybe(name('IDTree'), PDFDict)
  for (const ref of [root.get(name('IDTree')), ...old?.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []]) {
    if (ref instanceof PDFRef)
      pdf.context.delete(ref)
  }
  root.delete(name('IDTree'))
  if (names.length > 0)
    root.set(name('IDTree'), pdf.context.obj({ Names: names }))
}

function attributesOf(pdf: PDFDocument, element: PDFDict): PDFDict[] {
  const held = element.lookup(name('A'))
  const all = held instanceof PDFArray ? held.asArray().map(one => pdf.context.lookup(one)) : [held]
  return all.filter(one => one instanceof PDFDict)
}
