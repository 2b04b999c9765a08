import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Packed } from './latent-geometry.ts'
import { latentChannels, packLatent, packSide, vaeScale } from '../mechanisms/qwen-image-geometry.ts'
import { gridLines } from './grid-lines.ts'
import { grouped } from './numbers.ts'

/** A picture, its latent and its tokens side by side. Each is drawn in the same frame, ruled ever more coarsely. */
export interface Chain {
  /** The frame in px, the picture's proportions. */
  width: number
  height: number
  /** What is left after rounding down, as a part of the frame. */
  kept: { width: number, height: number }
  stations: { key: 'pixels' | 'latent' | 'tokens', x: number, lines: string, step: number }[]
  /** What lies between two of them. */
  between: number
}

/** Cells smaller than this, in px, are a grey mush; then several are drawn as one. */
const smallestCell = 9

/** Room for the words above a station, in px, and for those that say that several cells are drawn as one. */
const [leastWords, widestWords] = [240, 280]

/** Draws the three stations into a place, in a row from its one end to the other. */
export function drawChain({ encoded, geometry: { output } }: Packed, room: Pick<Box, 'width' | 'height'>, gap: number): Chain {
  const place = (room.width - 2 * gap) / 3
  const scale = Math.min(place / encoded.width, room.height / encoded.height)
  const kept = { width: output.width * scale, height: output.height * scale }
  const width = encoded.width * scale
  let step = 1
  while (vaeScale * step * scale < smallestCell)
    step *= 2
  // The words above a slim picture are wider than it, above all where they say that several cells are drawn as one.
  const slot = Math.max(width, step > 1 ? Math.min(place, widestWords) : leastWords)
  const between = (room.width - 3 * slot) / 2 + slot - width
  // Both grids are thinned alike: so a token is seen to be two by two cells of the latent.
  const ruled = (key: Chain['stations'][number]['key'], index: number, cellPixels: number) => ({
    key,
    x: index * (width + between),
    lines: gridLines(kept.width, kept.height, cellPixels * step * scale),
    step,
  })
  return {
    width,
    height: encoded.height * scale,
    kept,
    between,
    stations: [
      { key: 'pixels', x: 0, lines: '', step: 1 },
      ruled('latent', 1, vaeScale),
      ruled('tokens', 2, vaeScale * packSide),
    ],
  }
}

/** A token's first channels: for each, which latent channel and which of the four cells it comes from. */
export function packingOrder(count: number): { channel: number, cell: number }[] {
  const cells = packSide ** 2
  const channels = Math.ceil(count / cells)
  // The mechanism itself is asked for the order, with each value naming its own place.
  return packLatent(Array.from({ length: channels * cells }, (_, i) => i), [channels, packSide, packSide])
    .slice(0, count)
    .map(value => ({ channel: Math.floor(value / cells), cell: value % cells }))
}

/** What the stage says, in both languages. */
export const geometryWords = {
  zh: {
    chain: '像素、潜变量与token',
    names: { pixels: '像素', latent: '潜变量', tokens: 'token' },
    sizes: {
      pixels: ({ encoded }: Packed) => `${encoded.width} × ${encoded.height}`,
      latent: ({ geometry: { latent: [, h, w] } }: Packed) => `${w} × ${h}，${latentChannels}通道`,
      tokens: ({ geometry: { shape: [, h, w] } }: Packed) => `${w} × ${h} = ${grouped(w * h)}`,
    },
    arrows: [['VAE', `边长÷${vaeScale}`], ['打包', `边长÷${packSide}`]],
    packing: `2 × 2格合成一个token：${latentChannels}通道 × 4 = ${latentChannels * packSide ** 2}个数`,
    order: '先逐通道，每个通道里先行后列',
    cut: ({ dropped: { width, height } }: Packed) => `虚线外的${[width && `${width}列`, height && `${height}行`].filter(Boolean).join('与')}像素丢弃`,
    cells: (step: number) => step === 1 ? '' : `一格画${step} × ${step}格`,
    share: '像素，一个token',
  },
  en: {
    chain: 'pixels, latent and tokens',
    names: { pixels: 'pixels', latent: 'latent', tokens: 'tokens' },
    sizes: {
      pixels: ({ encoded }: Packed) => `${encoded.width} × ${encoded.height}`,
      latent: ({ geometry: { latent: [, h, w] } }: Packed) => `${w} × ${h}, ${latentChannels} channels`,
      tokens: ({ geometry: { shape: [, h, w] } }: Packed) => `${w} × ${h} = ${grouped(w * h)}`,
    },
    arrows: [['VAE', `side ÷ ${vaeScale}`], ['packing', `side ÷ ${packSide}`]],
    packing: `2 × 2 cells make a token: ${latentChannels} × 4 = ${latentChannels * packSide ** 2} numbers`,
    order: 'channel by channel, each row by row',
    cut: ({ dropped: { width, height } }: Packed) =>
      `${[width && `${width} columns`, height && `${height} rows`].filter(Boolean).join(' and ')} beyond the dashed line are dropped`,
    cells: (step: number) => step === 1 ? '' : `cells drawn: ${step} × ${step}`,
    share: 'pixels, one token',
  },
} satisfies Record<Lang, object>
