import type { Buffer } from 'node:buffer'
import sharp from 'sharp'

/** The longest side in px of a page that is drawn: twice that of a slide. */
const longest = 2560
/** A page is measured in points; a small one is drawn no larger than so many times. */
const mostTimes = 8

/** A page as PNG, and how many pages its file has. */
export interface DrawnPage { png: Buffer, pages: number }

/** The first page of a PDF file, without the white around it. Undefined where it cannot be read. */
export async function drawPage(bytes: Uint8Array): Promise<DrawnPage | undefined> {
  // A second to start, which only those who have such files wait for.
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const page = document.getPage(0)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const scale = Math.min(mostTimes, longest / Math.max(originalWidth, originalHeight))
    const render = ({ data, width, height }: { data: Uint8Array, width: number, height: number }): Promise<Buffer> =>
      sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' }).png().toBuffer()
    const { data } = await page.render({ scale, render })
    const pages = document.getPageCount()
    document.destroy()
    return { png: await sharp(data).trim({ background: '#fff', threshold: 4 }).png().toBuffer(), pages }
  }
  catch {
    return undefined
  }
  finally {
    library.destroy()
  }
}
