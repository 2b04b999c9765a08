import { Buffer } from 'node:buffer'

/** Width and height in px. */
export interface PictureSize { width: number, height: number }

const readers: ((data: Buffer) => PictureSize | undefined)[] = [
  data => data.toString('latin1', 1, 4) === 'PNG' ? { width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : undefined,
  data => data.toString('latin1', 0, 4) === 'GIF8' ? { width: data.readUInt16LE(6), height: data.readUInt16LE(8) } : undefined,
  data => data.readUInt16BE(0) === 0xFFD8 ? sizeOfJpeg(data) : undefined,
  data => data.toString('latin1', 8, 12) === 'WEBP' ? sizeOfWebp(data) : undefined,
  data => data.toString('latin1', 4, 8) === 'ftyp' ? sizeOfAvif(data) : undefined,
  sizeOfSvg,
]

/** The size of a picture by its first bytes: PNG, GIF, JPEG, WebP, AVIF or SVG. Undefined where it does not say. */
export function sizeOfPicture(bytes: Uint8Array): PictureSize | undefined {
  try {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const size = readers.map(read => read(data)).find(Boolean)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  }
  catch {
    return undefined
  }
}

/** A JPEG is a row of segments; the one that begins a frame says how large it is. */
function sizeOfJpeg(data: Buffer): PictureSize | undefined {
  for (let at = 2; at < data.length; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1]
    if (marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker))
      return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) }
  }
  return undefined
}

function sizeOfWebp(data: Buffer): PictureSize | undefined {
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8X': return { width: 1 + data.readUIntLE(24, 3), height: 1 + data.readUIntLE(27, 3) }
    case 'VP8 ': return { width: data.readUInt16LE(26) & 0x3FFF, height: data.readUInt16LE(28) & 0x3FFF }
    case 'VP8L': {
      const bits = data.readUInt32LE(21)
      return { width: 1 + (bits & 0x3FFF), height: 1 + ((bits >> 14) & 0x3FFF) }
    }
    default: return undefined
  }
}

function sizeOfAvif(data: Buffer): PictureSize | undefined {
  const at = data.indexOf('ispe')
  return at < 0 ? undefined : { width: data.readUInt32BE(at + 8), height: data.readUInt32BE(at + 12) }
}

/** Width in px of the place that a picture has on a slide. */
const placeWidth = 1152

function sizeOfSvg(data: Buffer): PictureSize | undefined {
  const tag = data.toString('utf8', 0, 4096).match(/<svg\b[^>]*>/)?.[0] ?? ''
  const lengthOf = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1])
  const [width, height] = [lengthOf('width'), lengthOf('height')]
  const [, , ownWidth, ownHeight] = /\sviewBox\s*=\s*["']([^"']+)/.exec(tag)?.[1].trim().split(/[\s,]+/).map(Number) ?? []
  if (width && height)
    return { width, height }
  if (!(ownWidth > 0 && ownHeight > 0))
    return undefined
  // Without a size of its own it is as wide as its place, or has the one side that it names.
  const shown = width || (height ? height * ownWidth / ownHeight : placeWidth)
  return { width: shown, height: shown * ownHeight / ownWidth }
}
