import { Buffer } from 'node:buffer'
import sharp from 'sharp'

/** Side in px of the small copy that is looked at. */
const side = 128
/** The same where single lines are looked for, and the share of what is drawn that they are at least. */
const lines = { side: 256, share: 0.004 }
/** What is darker is dark, what is brighter light. */
const brightnesses = { dark: 0.3, light: 0.8 }

/** Pixels in red, green, blue and opacity, row by row. */
interface Copy { data: Buffer, width: number }

/** Whether a picture has dark lines on a ground that lets the slide through: in a dark theme they would not be seen. */
export async function hasDarkInk(bytes: Uint8Array): Promise<boolean> {
  const copy = await copyOf(bytes, side)
  return copy !== undefined && isDark(copy)
}

/**
 * Whether dark lines or letters stand on such a ground between what is light itself, as arrows between boxes do: those alone would not be
 * seen.
 */
export async function hasDarkLines(bytes: Uint8Array): Promise<boolean> {
  const copy = await copyOf(bytes, lines.side)
  return copy !== undefined && areLost(copy)
}

async function copyOf(bytes: Uint8Array, most: number): Promise<Copy | undefined> {
  try {
    const { data, info } = await sharp(Buffer.from(bytes), { failOn: 'none', pages: 1 })
      .resize(most, most, { fit: 'inside' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .timeout({ seconds: 5 })
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width }
  }
  catch {
    return undefined
  }
}

function isDark({ data }: Copy): boolean {
  let [clear, ink, dark, light] = [0, 0, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] / 255
    const brightness = brightnessAt(data, at)
    clear += 1 - opacity
    ink += opacity
    dark += brightness < brightnesses.dark ? opacity : 0
    light += brightness > brightnesses.light ? opacity : 0
  }
  return clear * 4 * 20 > data.length && dark > light && dark * 20 > ink
}

/** What is drawn within two px of nothing on both sides is a line by itself, and no edge of a box. */
function areLost({ data, width }: Copy): boolean {
  const isClear = (at: number): boolean => at >= 0 && at < data.length && data[at + 3] < 26
  const row = width * 4
  let [ink, dark, light] = [0, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] / 255
    ink += opacity
    const isLine = opacity > 0.1 && [4, row].some(step =>
      [[1, 1], [1, 2], [2, 1]].some(([before, behind]) => isClear(at - before * step) && isClear(at + behind * step)))
    if (!isLine)
      continue
    const brightness = brightnessAt(data, at)
    dark += brightness < brightnesses.dark ? opacity : 0
    light += brightness > brightnesses.light ? opacity : 0
  }
  return dark > ink * lines.share && dark > light
}

function brightnessAt(data: Buffer, at: number): number {
  return (0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2]) / 255
}
