import type { PDFDocument } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFNumber, PDFRawStream } from 'pdf-lib'
import { name, nameIn } from './objects.ts'

/** The tables of a TrueType font that a PDF shows glyphs with: it names them by number, and has placed them already. */
const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** Leaves out of the fonts what only whoever sets a text needs: kerning, ligatures, which character has which glyph. */
export function trimFonts(pdf: PDFDocument): void {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !object.dict.has(name('Length1')) || nameIn(object.dict, 'Filter') !== 'FlateDecode')
      continue
    const font = inflateSync(object.contents)
    // Of another kind than TrueType, one is left as it is.
    if (font.readUInt32BE(0) !== 0x00010000)
      continue
    const trimmed = withTables(font, needed)
    const bytes = deflateSync(trimmed, { level: 9 })
    object.dict.set(name('Length1'), PDFNumber.of(trimmed.length))
    object.dict.set(name('Length'), PDFNumber.of(bytes.length))
    pdf.context.assign(ref, PDFRawStream.of(object.dict, bytes))
  }
}

/** A TrueType font with some of its tables. */
export function withTables(font: Buffer, kept: string[]): Buffer {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => font.subarray(12 + 16 * index, 28 + 16 * index))
    .filter(entry => kept.includes(entry.toString('latin1', 0, 4)))
  const head = Buffer.alloc(12 + 16 * entries.length)
  const power = Math.floor(Math.log2(entries.length))
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(entries.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (entries.length - 2 ** power), 10)
  const parts = [head]
  let offset = head.length
  entries.forEach((entry, index) => {
    const [from, length] = [entry.readUInt32BE(8), entry.readUInt32BE(12)]
    entry.copy(head, 12 + 16 * index)
    head.writeUInt32BE(offset, 20 + 16 * index)
    // Tables begin at a multiple of four.
    const table = Buffer.alloc(Math.ceil(length / 4) * 4)
    font.copy(table, 0, from, from + length)
    parts.push(table)
    offset += table.length
  })
  return Buffer.concat(parts)
}
