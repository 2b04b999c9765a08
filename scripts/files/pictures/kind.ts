import { Buffer } from 'node:buffer'

/** What a picture is, by its first bytes; its name may say something else. */
export type PictureKind = keyof typeof signs

const brandOf = (data: Buffer): string => data.toString('latin1', 4, 8) === 'ftyp' ? data.toString('latin1', 8, 12) : ''
const begins = (sign: string) => (data: Buffer): boolean => data.toString('latin1', 0, sign.length) === sign

const signs = {
  png: begins('\x89PNG\r\n\x1A\n'),
  jpg: begins('\xFF\xD8\xFF'),
  gif: begins('GIF8'),
  webp: (data: Buffer) => begins('RIFF')(data) && data.toString('latin1', 8, 12) === 'WEBP',
  avif: (data: Buffer) => /^avi[fs]$/.test(brandOf(data)),
  heic: (data: Buffer) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brandOf(data)),
  bmp: (data: Buffer) => begins('BM')(data) && data.length > 26,
  tiff: (data: Buffer) => begins('II*\0')(data) || begins('MM\0*')(data),
  pdf: (data: Buffer) => data.subarray(0, 1024).includes('%PDF-'),
  eps: (data: Buffer) => begins('%!PS')(data) || begins('\xC5\xD0\xD3\xC6')(data),
  emf: (data: Buffer) => begins('\x01\0\0\0')(data) && data.toString('latin1', 40, 44) === ' EMF',
  wmf: begins('\xD7\xCD\xC6\x9A'),
  psd: begins('8BPS'),
  jp2: (data: Buffer) => begins('\0\0\0\x0CjP  ')(data) || begins('\xFF\x4F\xFF\x51')(data),
  jxl: (data: Buffer) => begins('\xFF\x0A')(data) || begins('\0\0\0\x0CJXL ')(data),
  svg: (data: Buffer) => /<(?:\w+:)?svg\b/i.test(data.toString('utf8', 0, 65_536)),
}

/** The kind of a picture. Undefined where its bytes are of none that is known. */
export function kindOf(bytes: Uint8Array): PictureKind | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (Object.keys(signs) as PictureKind[]).find(kind => signs[kind](data))
}
