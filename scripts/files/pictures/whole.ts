import type { PictureKind } from './kind.ts'
import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

/** Whether a file goes on to its end and its parts are as they were written; quick, since nothing is drawn. */
export function isWhole(kind: PictureKind, bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (kind) {
    case 'png': return isWholePng(data)
    // Cameras put more behind the picture's own end.
    case 'jpg': return data.lastIndexOf(Buffer.from([0xFF, 0xD9])) > 0
    case 'gif': return data.lastIndexOf(0x3B) > 0 && data.length - data.lastIndexOf(0x3B) < 1024
    case 'webp': return data.readUInt32LE(4) + 8 <= data.length
    default: return true
  }
}

/** A PNG is a row of chunks, each with a sum of its bytes. */
function isWholePng(data: Buffer): boolean {
  for (let at = 8; at + 12 <= data.length;) {
    const length = data.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > data.length || crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end))
      return false
    if (data.toString('latin1', at + 4, at + 8) === 'IEND')
      return true
    at = end + 4
  }
  return false
}
