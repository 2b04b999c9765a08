import type { PDFRef } from 'pdf-lib'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { withTables } from '../../../scripts/print/pdf/font-tables.ts'
import { packPhotographs } from '../../../scripts/print/pdf/photographs.ts'
import { withShortNumbers } from '../../../scripts/print/pdf/shorter.ts'
import { foldTransparent } from '../../../scripts/print/pdf/transparent.ts'

test('a path is drawn to hundredths', () => {
  assert.equal(
    withShortNumbers('-0.0012 12.345678 m\n.9999999 2 -3.14159 4.5 5 6.0049 c\n75 146.5 3.3333 -.5 re\nf', 2),
    '0 12.35 m\n1 2 -3.14 4.5 5 6 c\n75 146.5 3.33 -.5 re\nf',
  )
})

test('what is drawn larger keeps as many places as it takes, up to where that ends', () => {
  const path = '.123456789 1 m'
  assert.equal(withShortNumbers(`q\n100 0 0 100 7.25 0 cm\n${path}\nq\n0 10 -10 0 0 0 cm\n${path}\nQ\n${path}\nQ\n${path}`, 2), [
    'q\n100 0 0 100 7.25 0 cm\n.1235 1 m',
    'q\n0 10 -10 0 0 0 cm\n.12346 1 m',
    'Q\n.1235 1 m',
    'Q\n.12 1 m',
  ].join('\n'))
})

test('the places of letters have one place more than paths', () => {
  assert.equal(
    withShortNumbers('BT\n/F4 36.123456 Tf\n1 0 0 -1 64.123456 76 Tm\n<0034> Tj\n23.999924 0 Td <0034> Tj\nET', 2),
    'BT\n/F4 36.123456 Tf\n1 0 0 -1 64.123 76 Tm\n<0034> Tj\n24 0 Td <0034> Tj\nET',
  )
})

test('letters that are turned, colours, matrices and marks stay as they are', () => {
  const letters = 'BT\n/F4 1 Tf\n.866025 .5 -.5 -.866025 64.123456 76 Tm\n21.515625 0 Td <0034> Tj\nET'
  const content = `${letters}\n.7216123 .2 .1 rg\n/P <</MCID 2 >>BDC\nEMC`
  assert.equal(withShortNumbers(content, 2), content)
})

/** A PDF of two pages whose structure is given as elements by name: kind, page, kids, and what else it says. */
function structured(elements: Record<string, [kind: string, page: number, kids: (string | number)[], more?: Record<string, string>]>) {
  return PDFDocument.create().then((pdf) => {
    const pages = [pdf.addPage().ref, pdf.addPage().ref]
    const refs = Object.fromEntries(Object.keys(elements).map(key => [key, pdf.context.nextRef()]))
    for (const [key, [kind, page, kids, more = {}]] of Object.entries(elements)) {
      const held = kids.map(kid => typeof kid === 'number' ? kid : refs[kid])
      const dict = pdf.context.obj({ S: kind, Pg: pages[page], K: held, ...more }) as PDFDict
      pdf.context.assign(refs[key], dict)
    }
    const marks = Object.values(elements).flatMap(([, page, kids], at) =>
      kids.flatMap(kid => typeof kid === 'number' ? [{ page, kid, ref: Object.values(refs)[at] }] : []))
    const listed = pages.map((_, page) => pdf.context.obj(marks.filter(mark => mark.page === page).map(({ ref }) => ref)))
    const tree = pdf.context.obj({ Nums: listed.flatMap((marks, page) => [page, marks]) })
    pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.obj({ Type: 'StructTreeRoot', K: [refs.root], ParentTree: tree }))
    const told = (ref: PDFRef): string => {
      const dict = pdf.context.lookup(ref, PDFDict)
      const held = dict.lookup(PDFName.of('K'))
      const kids = (held instanceof PDFArray ? held.asArray() : [dict.get(PDFName.of('K'))!]).map((kid) => {
        const object = pdf.context.lookup(kid)
        if (object instanceof PDFDict && object.has(PDFName.of('S')))
          return told(kid as PDFRef)
        if (!(object instanceof PDFDict))
          return String(object)
        return `${object.get(PDFName.of('MCID'))}@${pages.indexOf(object.get(PDFName.of('Pg')) as PDFRef)}`
      })
      return `${dict.get(PDFName.of('S'))}(${kids.join(' ')})`
    }
    return {
      pdf,
      told: () => told(refs.root),
      owners: () => listed.map(marks => (marks as PDFArray).asArray().map(ref => Object.keys(refs).find(key => refs[key] === ref))),
    }
  })
}

test('an element that means nothing goes, and its marks and kids belong to the one around it', async () => {
  const { pdf, told, owners } = await structured({
    root: ['Document', 0, ['frame']],
    frame: ['NonStruct', 0, ['text', 'loose']],
    text: ['P', 0, ['words', 'strong', 'further']],
    words: ['NonStruct', 0, [0]],
    strong: ['Strong', 0, ['bold']],
    bold: ['NonStruct', 0, [1]],
    further: ['NonStruct', 1, [0]],
    loose: ['NonStruct', 0, [2]],
  })
  foldTransparent(pdf)
  assert.equal(told(), '/Document(/NonStruct(/P(0 /Strong(1) 0@1) 2))')
  assert.deepEqual(owners(), [['text', 'strong', 'frame'], ['text']])
})

test('an element that says something of itself stays', async () => {
  const { pdf, told } = await structured({
    root: ['Document', 0, ['text']],
    text: ['P', 0, ['named', 'plain']],
    named: ['NonStruct', 0, [0], { Lang: 'zh' }],
    plain: ['NonStruct', 0, [1]],
  })
  foldTransparent(pdf)
  assert.equal(told(), '/Document(/P(/NonStruct(0) 1))')
})

/** A PDF with a picture of these points, and what its stream is after photographs were packed. */
async function packed(points: Uint8Array, more: Record<string, string> = {}): Promise<string> {
  const pdf = await PDFDocument.create()
  const bytes = deflateSync(points)
  const ref = pdf.context.register(PDFRawStream.of(pdf.context.obj({
    Subtype: 'Image',
    Filter: 'FlateDecode',
    Width: 160,
    Height: 90,
    BitsPerComponent: 8,
    Length: bytes.length,
    ...more,
  }) as PDFDict, bytes))
  await packPhotographs(pdf)
  const stream = pdf.context.lookup(ref) as PDFRawStream
  const isWhole = String(stream.dict.get(PDFName.of('Length'))) === String(stream.contents.length)
  const size = stream.contents.length < bytes.length ? 'smaller' : 'as it was'
  return `${stream.dict.get(PDFName.of('Filter'))} ${size}${isWhole ? '' : ', of another length'}`
}

/** Points as a camera sees them: soft light, and a little noise. */
const photograph = Buffer.alloc(160 * 90 * 3)
for (let at = 0, seed = 1; at < photograph.length; at++) {
  seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
  photograph[at] = 120 + 90 * Math.sin(at / 3 % 160 / 40) + (seed >> 16) % 16
}

test('a photograph is packed as cameras do, a drawing and what is masked point for point are not', async () => {
  assert.equal(await packed(photograph), '/DCTDecode smaller')
  assert.equal(await packed(photograph.map((_, at) => at / 3 % 160 > 80 ? 255 : 0)), '/FlateDecode as it was')
  assert.equal(await packed(photograph, { Mask: 'none' }), '/FlateDecode as it was')
  assert.equal(await packed(photograph.subarray(160 * 90)), '/FlateDecode as it was')
})

test('a font keeps the tables that show its glyphs, whole, and no other', async () => {
  const font = Buffer.from(subsetOf(['GPOS', 1000], ['glyf', 7], ['head', 54], ['loca', 4]))
  const kept = withTables(font, ['glyf', 'head', 'loca'])
  const names = Array.from({ length: kept.readUInt16BE(4) }, (_, index) => kept.toString('latin1', 12 + 16 * index, 16 + 16 * index))
  assert.deepEqual(names, ['glyf', 'head', 'loca'])
  names.forEach((table, index) => {
    const [offset, length] = [kept.readUInt32BE(20 + 16 * index), kept.readUInt32BE(24 + 16 * index)]
    assert.equal(offset % 4, 0)
    assert.equal(kept.toString('latin1', offset, offset + length), table[0].repeat(length))
  })
})

/** A font whose tables are filled with the first letter of their names. */
function subsetOf(...tables: [string, number][]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  let offset = head.length
  const parts = tables.map(([table, length], index) => {
    head.write(table, 12 + 16 * index, 'latin1')
    head.writeUInt32BE(offset, 20 + 16 * index)
    head.writeUInt32BE(length, 24 + 16 * index)
    offset += Math.ceil(length / 4) * 4
    return Buffer.alloc(Math.ceil(length / 4) * 4, table[0]).fill(0, length)
  })
  return Buffer.concat([head, ...parts])
}
