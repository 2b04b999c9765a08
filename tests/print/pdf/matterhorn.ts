import { inflateSync } from 'node:zlib'
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { elementsBelow, kidsOf, name, nameIn, structureOf } from '../../../scripts/print/pdf/objects.ts'

/**
 * What in a PDF breaks PDF/UA-1, as far as a program can tell: a sentence each, which begins with the number of the checkpoint in the
 * Matterhorn protocol. None means that none of these was found, not that a person would have nothing to say.
 */
export async function faultsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = structureOf(pdf)
  if (!root)
    return ['01 nothing is tagged']
  const elements = elementsBelow(pdf, root)
  return [
    ...content(pdf),
    ...roles(pdf, root, elements),
    ...saysOfItself(pdf),
    ...nesting(pdf, elements),
    ...headings(elements),
    ...annotations(pdf),
    ...fonts(pdf),
    ...names(pdf),
  ]
}

/** 01-003 to 01-005: everything that is drawn is either told or an artefact, and not both. */
function content(pdf: PDFDocument): string[] {
  const forms = pdf.context.enumerateIndirectObjects().map(([, object]) => object).filter((object): object is PDFRawStream =>
    object instanceof PDFRawStream && nameIn(object.dict, 'Subtype') === 'Form' && object.dict.has(name('StructParents')))
  const pages = pdf.getPages().map(({ node }) => ({ dict: node as PDFDict, stream: node.lookup(name('Contents')) as PDFRawStream }))
  return [...pages, ...forms.map(stream => ({ dict: stream.dict, stream }))].flatMap(({ dict, stream }, at) => {
    const open: string[] = []
    const found: string[] = []
    for (const line of inflateSync(stream.contents).toString('latin1').split('\n')) {
      const drawn = /^\/(\S+) Do$/.exec(line)?.[1]
      if (/(?:BDC|BMC)$/.test(line)) {
        if (open.includes('Artifact') && line.includes('/MCID'))
          found.push(`01-003 content ${at}: what is told is within an artefact`)
        open.push(/^\/(\w+)/.exec(line)![1])
      }
      else if (line === 'EMC') {
        open.pop()
      }
      else if (/(?:^|\s)(?:[fFSs]|f\*|[bB]\*?|Tj|TJ|sh)$/.test(line) && open.length === 0) {
        found.push(`01-005 content ${at}: \`${line.slice(0, 40)}\` draws what is neither told nor an artefact`)
      }
      else if (drawn && open.length === 0) {
        const drawing = dict.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('XObject'), PDFDict)?.lookup(PDFName.of(drawn))
        if (!(drawing instanceof PDFRawStream && drawing.dict.has(name('StructParents'))))
          found.push(`01-005 content ${at}: the picture ${drawn} is neither told nor an artefact`)
      }
    }
    return found
  })
}

const standard = new Set([
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody',
  'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot',
  'Ruby RB RT RP Warichu WT WP Figure Formula Form',
].join(' ').split(' '))

/** 02-001: every kind of element is one that PDF 1.7 knows, or stands for one. */
function roles(pdf: PDFDocument, root: PDFDict, elements: PDFDict[]): string[] {
  const map = root.lookupMaybe(name('RoleMap'), PDFDict)
  const strange = elements.map(element => nameIn(element, 'S')!)
    .filter(kind => !standard.has(kind) && !standard.has((map && nameIn(map, kind)) ?? ''))
  return [...new Set(strange)].map(kind => `02-001 the kind ${kind} stands for none that PDF 1.7 knows`)
}

/** 06, 07, 11-006: title, language and the claim to be PDF/UA. */
function saysOfItself(pdf: PDFDocument): string[] {
  const stream = pdf.catalog.lookup(name('Metadata'))
  const xmp = stream instanceof PDFRawStream ? new TextDecoder().decode(stream.contents) : ''
  const prefs = pdf.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)
  return [
    ...(xmp ? [] : ['06-001 it has no XMP']),
    ...(/<pdfuaid:part>1</.test(xmp) ? [] : ['06-002 it does not say that it is PDF/UA-1']),
    ...(/<dc:title>.*<rdf:li[^>]*>[^<]/.test(xmp) ? [] : ['06-003 it has no title']),
    ...(prefs?.lookup(name('DisplayDocTitle')) === PDFBool.True ? [] : ['07-001 a window does not show its title']),
    ...(pdf.catalog.has(name('Lang')) ? [] : ['11-006 it has no language']),
    ...(/Marked true/.test(String(pdf.catalog.lookup(name('MarkInfo')))) ? [] : ['06 it is not marked as tagged']),
  ]
}

const within: Record<string, string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
}
const only: Record<string, string[]> = { TR: ['Table', 'THead', 'TBody', 'TFoot'], LI: ['L'], LBody: ['LI'], TH: ['TR'], TD: ['TR'] }

/** 09, 13, 15, 17: what stands in what; words for figures; heads of tables. */
function nesting(pdf: PDFDocument, elements: PDFDict[]): string[] {
  return elements.flatMap((element) => {
    const kind = nameIn(element, 'S')!
    const kids = kidsOf(element).map(kid => pdf.context.lookup(kid))
    const strange = kids.flatMap(kid => kid instanceof PDFDict && kid.has(name('S'))
      ? (within[kind] && !within[kind].includes(nameIn(kid, 'S')!) ? [nameIn(kid, 'S')!] : [])
      : (within[kind] ? ['words'] : []))
    const parent = element.lookupMaybe(name('P'), PDFDict)
    const isAstray = only[kind] && !only[kind].includes(parent ? nameIn(parent, 'S') ?? '' : '')
    const below = kind === 'Table' ? elementsBelow(pdf, element).map(one => nameIn(one, 'S')) : []
    return [
      ...strange.map(one => `09-004 ${one} stands in ${kind}`),
      ...(isAstray ? [`09-004 ${kind} stands in ${parent && nameIn(parent, 'S')}`] : []),
      ...(kind === 'Figure' && !element.has(name('Alt')) && !element.has(name('ActualText')) ? ['13-004 a figure has no words'] : []),
      ...(kind === 'Formula' && !element.has(name('Alt')) ? ['17-002 a formula has no words'] : []),
      ...(kind === 'Table' && !below.includes('TH') ? ['15-003 a table has no head'] : []),
      ...(kind === 'TH' && !/\/Scope/.test(String(element.lookup(name('A')))) ? ['15-003 a head says not what it is the head of'] : []),
    ]
  })
}

/** 14-002, 14-003: the first heading is of the first level, and none is left out. */
function headings(elements: PDFDict[]): string[] {
  let last = 0
  return elements.flatMap((element) => {
    const level = Number(/^H(\d)$/.exec(nameIn(element, 'S')!)?.[1] ?? 0)
    const isSkipped = level > last + 1
    last = level || last
    return isSkipped ? [`14-003 a heading of level ${level} stands below none of the level above`] : []
  })
}

/** 28: links belong to the structure, in the order of it, and have words. */
function annotations(pdf: PDFDocument): string[] {
  return pdf.getPages().flatMap(({ node }, page) => {
    const all = node.lookupMaybe(name('Annots'), PDFArray)
    const links = Array.from({ length: all?.size() ?? 0 }, (_, at) => all!.lookup(at, PDFDict))
    return [
      ...(links.length > 0 && nameIn(node, 'Tabs') !== 'S' ? [`28-008 page ${page + 1}: links are not gone through in their order`] : []),
      ...links.filter(link => !link.has(name('StructParent'))).map(() => `28-002 page ${page + 1}: a link is not in the structure`),
      ...links.filter(link => !link.has(name('Contents'))).map(() => `28-012 page ${page + 1}: a link has no words`),
    ]
  })
}

/** 31: fonts are within the file, say what their signs mean, and none is made of drawings. */
function fonts(pdf: PDFDocument): string[] {
  return pdf.context.enumerateIndirectObjects().map(([, object]) => object).flatMap((font) => {
    if (!(font instanceof PDFDict) || nameIn(font, 'Type') !== 'Font')
      return []
    const kind = nameIn(font, 'Subtype')
    const described = font.lookupMaybe(name('FontDescriptor'), PDFDict)
    return [
      ...(kind === 'Type3' ? ['31 a font is made of drawings'] : []),
      ...(kind === 'Type0' && !font.has(name('ToUnicode')) ? ['31-027 a font does not say what its signs mean'] : []),
      ...(kind?.startsWith('CIDFont') && !/FontFile/.test(String(described)) ? ['31-009 a font is not within'] : []),
    ]
  })
}

/** A name token is at most 127 bytes long. */
function names(pdf: PDFDocument): string[] {
  const long = new Set<string>()
  const look = (object: unknown): void => {
    if (object instanceof PDFName && object.toString().length > 128)
      long.add(object.toString().slice(0, 40))
    else if (object instanceof PDFArray)
      object.asArray().forEach(look)
    else if (object instanceof PDFRawStream)
      look(object.dict)
    else if (object instanceof PDFDict)
      object.entries().flat().forEach(look)
  }
  pdf.context.enumerateIndirectObjects().forEach(([, object]) => look(object))
  return [...long].map(token => `the name ${token}… has more than 127 bytes`)
}

/** The kinds of the elements of a PDF with how many there are of each. */
export async function kindsOf(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const counts = new Map<string, number>()
  for (const element of elementsBelow(pdf, structureOf(pdf)!))
    counts.set(nameIn(element, 'S')!, (counts.get(nameIn(element, 'S')!) ?? 0) + 1)
  return counts
}

/** The numbers that a reader shows for the first pages of each way of counting, such as `0: D` and `32: D after B`. */
export async function labelsOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const nums = pdf.catalog.lookup(name('PageLabels'), PDFDict).lookup(name('Nums'), PDFArray)
  return Array.from({ length: nums.size() / 2 }, (_, at) => {
    const range = nums.lookup(2 * at + 1, PDFDict)
    const prefix = range.lookup(name('P'))
    return `${nums.lookup(2 * at, PDFNumber).asNumber()}: ${nameIn(range, 'S')}${prefix ? ` after ${String(prefix)}` : ''}`
  })
}
