import type { Pixels } from '../explorers/noised.ts'

/** The pixels of a picture, scaled until it fills a size; undefined where the browser cannot or may not read them. */
export async function pixelsOf(address: string, width: number, height: number): Promise<Pixels | undefined> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true })!
    const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight)
    const [wide, high] = [image.naturalWidth * scale, image.naturalHeight * scale]
    context.drawImage(image, (width - wide) / 2, (height - high) / 2, wide, high)
    return context.getImageData(0, 0, width, height)
  }
  catch {
    return undefined
  }
}
