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

/** A small photograph of a picture, scaled until it fills a size, for paper, where a drawing weighs each time that it is shown. */
export async function photographOf(address: string, width: number, height: number): Promise<string | undefined> {
  const pixels = await pixelsOf(address, width, height)
  if (!pixels)
    return undefined
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')!.putImageData(new ImageData(pixels.data, width, height), 0, 0)
  return canvas.toDataURL('image/jpeg', 0.6)
}
