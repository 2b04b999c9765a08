import type { PDFDocument } from 'pdf-lib'
import { createHash } from 'node:crypto'
import { PDFDict, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import { name } from './objects.ts'

/** What a PDF says of itself; `lang` is a language tag such as `zh-CN`. */
export interface PdfMeta {
  title: string
  author: string
  lang: string
  /** When it was made, as it is to be said; a PDF without one says nothing of it. */
  date?: Date
}

/** The date that a PDF is given: the one that a build is told to take, else the review's own; the same input makes the same bytes. */
export function dateOf(said: string | undefined, env: NodeJS.ProcessEnv): Date | undefined {
  const epoch = Number(env.SOURCE_DATE_EPOCH || Number.NaN)
  const day = /\d{4}-\d{2}-\d{2}/.exec(said ?? '')?.[0]
  const date = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Says who made a PDF, when, and what it keeps to, in both places where programs look for it; and names it by what is in it. */
export function setMetadata(pdf: PDFDocument, { title, author, lang, date }: PdfMeta): void {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info)
  if (info instanceof PDFDict) {
    for (const key of ['CreationDate', 'ModDate', 'Author'])
      info.delete(name(key))
  }
  pdf.setTitle(title, { showInWindowTitleBar: true })
  if (author)
    pdf.setAuthor(author)
  pdf.setCreator('reviewdeck')
  pdf.setLanguage(lang)
  if (date) {
    pdf.setCreationDate(date)
    pdf.setModificationDate(date)
  }
  const packet = new TextEncoder().encode(xmpOf({ title, author, lang, date }, pdf.getProducer() ?? ''))
  const stream = PDFRawStream.of(pdf.context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }) as PDFDict, packet)
  pdf.catalog.set(name('Metadata'), pdf.context.register(stream))
  const id = PDFHexString.of(hashOf(pdf, title))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
}

/** The packet of XMP, which says once more what the PDF says of itself, and that it is PDF/UA. */
function xmpOf({ title, author, lang, date }: PdfMeta, producer: string): string {
  const when = date?.toISOString().replace(/\.\d+/, '')
  const said = [
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    ...(author ? [`<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`] : []),
    `<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:format>application/pdf</dc:format>`,
    `<xmp:CreatorTool>reviewdeck</xmp:CreatorTool>`,
    ...(when ? [`<xmp:CreateDate>${when}</xmp:CreateDate>`, `<xmp:ModifyDate>${when}</xmp:ModifyDate>`] : []),
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    `<pdfuaid:part>1</pdfuaid:part>`,
  ]
  const spaces = {
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    dc: 'http://purl.org/dc/elements/1.1/',
    xmp: 'http://ns.adobe.com/xap/1.0/',
    pdf: 'http://ns.adobe.com/pdf/1.3/',
    pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  }
  const named = Object.entries(spaces).map(([short, space]) => `xmlns:${short}="${space}"`).join(' ')
  return [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${named}><rdf:Description rdf:about="">`,
    ...said,
    `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.codePointAt(0)};`)
}

function hashOf(pdf: PDFDocument, title: string): string {
  const hash = createHash('sha256').update(title)
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream)
      hash.update(object.contents)
    else if (object instanceof PDFName)
      hash.update(object.toString())
  }
  return hash.digest('hex').slice(0, 32)
}
