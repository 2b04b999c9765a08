import type { PDFDocument, PDFObject } from 'pdf-lib'
import { createHash } from 'node:crypto'
import { PDFArray, PDFDict, PDFRawStream, PDFRef } from 'pdf-lib'

/** Keeps each stream once: a picture that stands on four pages is the same four times. */
export function keepOnce(pdf: PDFDocument): void {
  // What names streams that became one may then be the same too, such as a picture and its mask.
  for (let rounds = 0; rounds < 4; rounds++) {
    const kept = new Map<string, PDFRef>()
    const instead = new Map<PDFRef, PDFRef>()
    for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream))
        continue
      const key = createHash('sha256').update(object.dict.toString()).update('\0').update(object.contents).digest('base64')
      const first = kept.get(key)
      if (first)
        instead.set(ref, first)
      else
        kept.set(key, ref)
    }
    if (instead.size === 0)
      return
    for (const [, object] of pdf.context.enumerateIndirectObjects())
      replaceIn(object, instead)
    for (const ref of instead.keys())
      pdf.context.delete(ref)
  }
}

function replaceIn(object: PDFObject, instead: Map<PDFRef, PDFRef>): void {
  if (object instanceof PDFArray) {
    object.asArray().forEach((held, at) => {
      if (held instanceof PDFRef && instead.has(held))
        object.set(at, instead.get(held)!)
      else
        replaceIn(held, instead)
    })
  }
  else {
    const dict = object instanceof PDFRawStream ? object.dict : object
    if (!(dict instanceof PDFDict))
      return
    for (const [key, held] of dict.entries()) {
      if (held instanceof PDFRef && instead.has(held))
        dict.set(key, instead.get(held)!)
      else
        replaceIn(held, instead)
    }
  }
}
