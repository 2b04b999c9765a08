import type { PDFDocument } from 'pdf-lib'
import { inflateSync } from 'node:zlib'
import { PDFNumber, PDFRawStream } from 'pdf-lib'
import sharp from 'sharp'
import { name, nameIn } from './objects.ts'

/** A picture of fewer bytes is no weight. */
const heavy = 8000
/** A photograph, and no drawing, is what a JPEG makes so much smaller at a quality that nobody tells apart. */
const worth = 0.8
const quality = 90

/** Writes photographs as a JPEG, as cameras do: Chromium writes each picture that was drawn or masked point for point. */
export async function packPhotographs(pdf: PDFDocument): Promise<void> {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.contents.length < heavy || !isPlainPicture(object))
      continue
    const [width, height] = ['Width', 'Height'].map(key => object.dict.lookup(name(key), PDFNumber).asNumber())
    const points = inflateSync(object.contents)
    // Of three colours; a mask has one.
    if (points.length !== width * height * 3)
      continue
    const jpeg = await sharp(points, { raw: { width, height, channels: 3 } }).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
    if (jpeg.length > object.contents.length * worth)
      continue
    object.dict.set(name('Filter'), name('DCTDecode'))
    object.dict.set(name('Length'), PDFNumber.of(jpeg.length))
    pdf.context.assign(ref, PDFRawStream.of(object.dict, new Uint8Array(jpeg)))
  }
}

/** Whether a picture is eight bits a colour, and nothing more is said of how its points are written. */
function isPlainPicture({ dict }: PDFRawStream): boolean {
  return nameIn(dict, 'Subtype') === 'Image'
    && nameIn(dict, 'Filter') === 'FlateDecode'
    && dict.lookupMaybe(name('BitsPerComponent'), PDFNumber)?.asNumber() === 8
    && !['DecodeParms', 'Decode', 'Mask'].some(key => dict.has(name(key)))
}
