import { Buffer } from 'node:buffer'

/** A rectangle of a glyph in units of which 1000 are an em; one that is a hole is cut out of the others. */
export interface Block { x: number, y: number, width: number, height: number, isHole?: true }

const unitsPerEm = 1000
const ascent = 880
const descent = -120

/**
 * A TrueType font of glyphs an em wide, each made of rectangles, for code points in ascending order; one that lies over the letter before
 * it takes no room.
 */
export function trueType(family: string, glyphs: Map<number, Block[]>): Buffer {
  const outlines = [[], ...glyphs.values()].map(outlineOf)
  const ends = outlines.reduce<number[]>((all, outline) => [...all, all.at(-1)! + outline.length], [0])
  const count = outlines.length
  const most = Math.max(...[...glyphs.values()].map(blocks => blocks.length))
  const [from, to] = [Math.min(...glyphs.keys()), Math.max(...glyphs.keys())].map(point => Math.min(point, 0xFFFF))
  return fileOf(new Map([
    ['OS/2', joined(
      u16(4, unitsPerEm, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      Buffer.alloc(30),
      u16(0x40, from, to, ascent, descent, 0, ascent, -descent),
      Buffer.alloc(8),
      u16(500, 700, 0, 32, 1),
    )],
    ['cmap', cmapOf([...glyphs.keys()])],
    ['glyf', Buffer.concat(outlines)],
    ['head', joined(
      u32(0x10000, 0x10000, 0, 0x5F0F3CF5),
      u16(3, unitsPerEm),
      Buffer.alloc(16),
      u16(0, descent, unitsPerEm, ascent, 0, 8, 2, 1, 0),
    )],
    ['hhea', joined(u32(0x10000), u16(ascent, descent, 0), u16(unitsPerEm), u16(0, 0, unitsPerEm, 1, 0, 0), Buffer.alloc(10), u16(count))],
    ['hmtx', Buffer.concat([[], ...glyphs.values()].map(blocks => u16(blocks.some(isOver) ? 0 : unitsPerEm, leftOf(blocks))))],
    ['loca', u32(...ends)],
    ['maxp', joined(u32(0x10000), u16(count, 4 * most, most, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0))],
    ['name', namesOf(family)],
    ['post', joined(u32(0x30000, 0), u16(-75, 50), u32(0, 0, 0, 0, 0))],
  ]))
}

function isOver({ x }: Block): boolean {
  return x < 0
}

/** Where a glyph begins; what does so within its own room begins at its edge. */
function leftOf(blocks: Block[]): number {
  return Math.min(0, ...blocks.map(({ x }) => x))
}

/** One contour a rectangle; holes run the other way round. */
function outlineOf(blocks: Block[]): Buffer {
  if (blocks.length === 0)
    return Buffer.alloc(0)
  const points = blocks.flatMap(({ x, y, width, height, isHole }) => {
    const corners = [[x, y], [x, y + height], [x + width, y + height], [x + width, y]]
    return isHole ? corners.reverse() : corners
  })
  const steps = (axis: number): Buffer => u16(...points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0)))
  const [xs, ys] = [0, 1].map(axis => points.map(point => point[axis]))
  const outline = joined(
    u16(blocks.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)),
    u16(...blocks.map((_, index) => 4 * index + 3), 0),
    Buffer.alloc(points.length, 1),
    steps(0),
    steps(1),
  )
  return padded(outline)
}

/** Each code point has the glyph behind the one before. */
function cmapOf(points: number[]): Buffer {
  const groups = points.map((point, index) => u32(point, point, index + 1))
  const table = joined(u16(12, 0), u32(16 + 12 * groups.length, 0, groups.length), ...groups)
  return joined(u16(0, 1, 3, 10), u32(12), table)
}

function namesOf(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16()
  const records = [1, 4, 6].flatMap(id => [3, 1, 0x409, id, text.length, 0])
  return joined(u16(0, 3, 6 + 2 * records.length, ...records), text)
}

/** The tables one behind the other, with what says where each begins and what its numbers add up to. */
function fileOf(tables: Map<string, Buffer>): Buffer {
  let at = 12 + 16 * tables.size
  const power = 2 ** Math.floor(Math.log2(tables.size))
  const directory = [...tables].map(([tag, table]) => {
    const record = joined(Buffer.from(tag), u32(sumOf(padded(table)), at, table.length))
    at += padded(table).length
    return record
  })
  const head = joined(u32(0x10000), u16(tables.size, 16 * power, Math.log2(power), 16 * (tables.size - power)), ...directory)
  return joined(head, ...[...tables.values()].map(padded))
}

function sumOf(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4)
    sum = (sum + table.readUInt32BE(at)) % 2 ** 32
  return sum
}

function padded(table: Buffer): Buffer {
  return joined(table, Buffer.alloc((4 - table.length % 4) % 4))
}

function joined(...parts: Buffer[]): Buffer {
  return Buffer.concat(parts)
}

function u16(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length)
  numbers.forEach((number, index) => bytes.writeUInt16BE(number & 0xFFFF, 2 * index))
  return bytes
}

function u32(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length)
  numbers.forEach((number, index) => bytes.writeUInt32BE(number, 4 * index))
  return bytes
}
