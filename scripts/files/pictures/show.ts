import type { PictureKind } from './kind.ts'
import type { PictureSize } from './svg-size.ts'
import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { cleanSvg } from './clean-svg.ts'
import { hasDarkInk, hasDarkLines } from './ink.ts'
import { kindOf } from './kind.ts'
import { drawPage } from './pdf-page.ts'
import { sizeOfSvg } from './svg-size.ts'
import { inBothThemes } from './theme-colours.ts'
import { isWhole } from './whole.ts'

/** A picture as a browser shows it. */
export interface Shown {
  bytes: Uint8Array
  extension: string
  /** What it was made of, where the same may come out differently on other machines. */
  madeOf?: Uint8Array
  size?: PictureSize
  /** The ground that it needs, whatever the theme; `own` where it says itself how it looks in the dark. */
  ground?: 'light' | 'own'
  /** What is the matter with it, though it can be shown. */
  but?: string
}

/** The longest side in px that a picture has in a deck: three times that of a slide. */
const longest = 3840
/** Files as large as a poster's scan; what is larger is no figure. */
const mostPixels = 300_000_000

const raster = (bytes: Uint8Array, kind: PictureKind): Promise<Shown | string> => showRaster(bytes, kind)
const noBrowser = (name: string, cure: string) => (): string => `is ${name}, which no browser shows; ${cure}`

/** What is done with each kind of picture; a text says why it cannot be shown. */
const kinds: Record<PictureKind, (bytes: Uint8Array, kind: PictureKind) => Promise<Shown | string> | Shown | string> = {
  png: raster,
  jpg: raster,
  gif: raster,
  webp: raster,
  avif: raster,
  tiff: raster,
  bmp: showBmp,
  svg: showSvg,
  pdf: showPage,
  heic: noBrowser('a HEIC photo', 'save it as JPEG'),
  eps: noBrowser('PostScript', 'save it as SVG or PNG'),
  emf: noBrowser('a metafile of Windows', 'save it as SVG or PNG'),
  wmf: noBrowser('a metafile of Windows', 'save it as SVG or PNG'),
  psd: noBrowser('a Photoshop file', 'save it as PNG'),
  jp2: noBrowser('JPEG 2000', 'save it as PNG'),
  jxl: noBrowser('JPEG XL', 'save it as PNG'),
}

/** A picture of any kind as a browser shows it, or why it cannot be shown. */
export async function showPicture(bytes: Uint8Array): Promise<Shown | string> {
  if (bytes.length === 0)
    return 'is empty'
  const kind = kindOf(bytes)
  return kind === undefined ? 'is no picture' : kinds[kind](bytes, kind)
}

async function showRaster(bytes: Uint8Array, kind: PictureKind): Promise<Shown | string> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const options = { failOn: 'none', limitInputPixels: mostPixels } as const
  try {
    const { autoOrient, orientation = 1, pages = 1, hasAlpha } = await sharp(source, options).metadata()
    const but = isWhole(kind, bytes) ? undefined : 'is damaged and shows as far as it can be read'
    const isMoving = pages > 1 && kind !== 'tiff'
    const isTooLarge = Math.max(autoOrient.width, autoOrient.height) > longest && !isMoving
    const ground = hasAlpha && !isMoving && (await hasDarkInk(bytes) || await hasDarkLines(bytes)) ? 'light' : undefined
    if (kind !== 'tiff' && orientation === 1 && !isTooLarge && !but)
      return { bytes, extension: kind, size: autoOrient, ground }
    const turned = sharp(source, options).autoOrient().resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    const { data, info } = await (kind === 'jpg' ? turned.jpeg({ quality: 90 }) : turned.png()).toBuffer({ resolveWithObject: true })
    const extension = kind === 'jpg' ? kind : 'png'
    return { bytes: data, madeOf: bytes, extension, size: { width: info.width, height: info.height }, ground, but }
  }
  catch (error) {
    return /pixel limit/i.test(String(error)) ? 'has too many pixels' : 'is broken'
  }
}

/** No browser shows a page as a picture: it is drawn, and may come out a little differently on another machine. */
async function showPage(bytes: Uint8Array): Promise<Shown | string> {
  const drawn = await drawPage(bytes)
  if (!drawn)
    return 'is a PDF file that cannot be read; save its page as SVG or PNG beside it, under the same name'
  const { width, height } = await sharp(drawn.png).metadata()
  const but = drawn.pages > 1 ? `has ${drawn.pages} pages, of which the first is shown` : undefined
  return { bytes: drawn.png, madeOf: bytes, extension: 'png', size: { width, height }, but }
}

/** Browsers show what Windows writes; its size stands in its head, upside down where it is negative. */
function showBmp(bytes: Uint8Array): Shown | string {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = { width: data.readInt32LE(18), height: Math.abs(data.readInt32LE(22)) }
  return size.width > 0 && size.height > 0 && data.readUInt32LE(2) <= data.length + 4
    ? { bytes, extension: 'bmp', size }
    : 'is broken'
}

async function showSvg(bytes: Uint8Array): Promise<Shown | string> {
  const clean = cleanSvg(textOf(bytes))
  if (clean === undefined)
    return 'is no drawing that can be read'
  const drawn = Buffer.from(clean)
  const size = sizeOfSvg(drawn)
  if (/prefers-color-scheme:\s*dark/.test(clean))
    return { bytes: drawn, extension: 'svg', size, ground: 'own' }
  if (await hasDarkInk(drawn))
    return { bytes: drawn, extension: 'svg', size, ground: 'light' }
  const both = inBothThemes(clean)
  return both
    ? { bytes: Buffer.from(both), extension: 'svg', size, ground: 'own' }
    : { bytes: drawn, extension: 'svg', size, ground: await hasDarkLines(drawn) ? 'light' : undefined }
}

/** The text of a drawing, in the encoding that its first bytes tell. */
function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xFF && bytes[1] === 0xFE ? 'utf-16le' : bytes[0] === 0xFE && bytes[1] === 0xFF ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
