import { Buffer } from 'node:buffer'
import sharp from 'sharp'

/** Side in px of the small copy that is looked at. */
const side = 128

/** Whether a picture has dark lines on a ground that lets the slide through: in a dark theme they would not be seen. */
export async function hasDarkInk(bytes: Uint8Array): Promise<boolean> {
  try {
    const { data } = await sharp(Buffer.from(bytes), { failOn: 'none', pages: 1 })
      .resize(side, side, { fit: 'inside' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .timeout({ seconds: 5 })
      .toBuffer({ resolveWithObject: true })
    return isDark(data)
  }
  catch {
    return false
  }
}

/** Of pixels in red, green, blue and opacity. */
function isDark(data: Buffer): boolean {
  let [clear, ink, dark, light] = [0, 0, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] / 255
    const brightness = (0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2]) / 255
    clear += 1 - opacity
    ink += opacity
    dark += brightness < 0.3 ? opacity : 0
    light += brightness > 0.8 ? opacity : 0
  }
  return clear * 4 * 20 > data.length && dark > light && dark * 20 > ink
}
