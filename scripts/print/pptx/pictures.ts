import type { Buffer } from 'node:buffer'
import type { Page } from 'playwright'
import type { Box } from '../../rules/slide-measure.ts'
import type { EditableSlide } from '../page/editable/parts.ts'
import sharp from 'sharp'

/** A picture as a file, at its place on the canvas, with its words. */
export interface TakenPicture { box: Box, alt: string, bytes: Buffer, type: 'png' | 'jpeg' }

const bare = 'html, body, #app, .deck-print { background: none !important }'

/** Pictures and nothing else. */
const picturesAlone = `${bare}
.deck-sheet *:not([data-picture], [data-picture] *), [data-picture] [data-set] { visibility: hidden !important }
[data-picture] { visibility: visible }`

/** What is left of a slide without its pictures, its letters and its tables: grounds, frames, rules, keys. */
const restAlone = `${bare}
.deck-sheet, .print-slide-container, .slidev-page, .slidev-slide-content, .slidev-layout { background-color: transparent !important }
[data-picture], [data-picture] *, table[data-set] { visibility: hidden !important }
[data-painted] { visibility: visible }
[data-set], [data-set] * { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important;
  text-emphasis-color: transparent !important }
[data-set]::before, [data-set] *::before, [data-set]::after, [data-set] *::after {
  -webkit-text-fill-color: currentcolor; visibility: visible }
[data-marked]::before { content: none !important }
[data-marked]::marker { color: transparent }`

/** The pictures of a slide, and the one behind them where there is more than a colour. */
export interface SlidePictures { ground?: Buffer, pictures: TakenPicture[] }

/** Takes the pictures of slides that were taken apart on a page; all that is no text, table or picture is the ground of its slide. */
export async function takePictures(page: Page, slides: EditableSlide[]): Promise<SlidePictures[]> {
  const rests = await shots(page, restAlone, slides.map(() => true))
  const pictures = await shots(page, picturesAlone, slides.map(slide => slide.pictures.length > 0))
  return Promise.all(slides.map(async (slide, at) => {
    const ground = rests[at] && await groundOf(rests[at], slide.ground)
    const whole = pictures[at]
    const cut = whole ? await Promise.all(slide.pictures.map(({ box, alt }) => cutOut(whole, box, slide.ground, alt))) : []
    return { ground, pictures: cut.filter(picture => picture !== undefined) }
  }))
}

/** A picture of each slide that is wanted, in a look of its own. */
async function shots(page: Page, look: string, wanted: boolean[]): Promise<(Buffer | undefined)[]> {
  const style = await page.addStyleTag({ content: look })
  const found: (Buffer | undefined)[] = []
  for (const [at, sheet] of (await page.locator('.deck-sheet .print-slide-container').all()).entries()) {
    // A sheet is hidden itself, for which Playwright would wait in vain.
    const clip = wanted[at] && await sheet.evaluate((element) => {
      element.scrollIntoView({ block: 'start', behavior: 'instant' })
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    })
    found.push(clip ? await page.screenshot({ clip, omitBackground: true, animations: 'disabled' }) : undefined)
  }
  await style.evaluate(element => (element as HTMLStyleElement).remove())
  return found
}

/** What is left of a slide, on its colour; undefined where nothing is. */
async function groundOf(rest: Buffer, colour: string): Promise<Buffer | undefined> {
  const { channels } = await sharp(rest).ensureAlpha().stats()
  return channels[3].max === 0 ? undefined : sharp(rest).flatten({ background: `#${colour}` }).png({ compressionLevel: 9 }).toBuffer()
}

/** A picture of more bytes is tried as a photograph, on the ground that it stands on. */
const large = 250e3

/** A part of a slide's picture; what is large is stored as a photograph where that is much smaller. */
async function cutOut(whole: Buffer, box: Box, ground: string, alt: string): Promise<TakenPicture | undefined> {
  const scale = (await sharp(whole).metadata()).width / 1280
  const [left, top] = [Math.floor(box.left * scale), Math.floor(box.top * scale)]
  const [right, bottom] = [Math.floor(box.right * scale), Math.floor(box.bottom * scale)]
  const part = sharp(whole).extract({ left, top, width: right - left, height: bottom - top })
  const png = await part.clone().png({ compressionLevel: 9 }).toBuffer()
  const { channels } = await sharp(png).stats()
  if (channels[3]?.max === 0)
    return undefined
  const jpeg = png.length > large ? await part.clone().flatten({ background: `#${ground}` }).jpeg({ quality: 90 }).toBuffer() : undefined
  return { box, alt, ...jpeg && 2 * jpeg.length < png.length ? { bytes: jpeg, type: 'jpeg' } : { bytes: png, type: 'png' } }
}
