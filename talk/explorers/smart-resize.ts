import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { Grid } from '../mechanisms/grid.ts'
import type { PixelLimits, Size } from '../mechanisms/smart-resize.ts'
import { patchesOfGrid, tokensOfGrid } from '../mechanisms/grid.ts'
import { gridOfSize, imageLimits, promptTokensOfImage, smartResize as resize } from '../mechanisms/smart-resize.ts'
import { grouped } from './numbers.ts'

/** Width and height in px as the picture has them, and which pixel limits apply. */
export interface ResizeState extends State { width: number, height: number, limits: keyof typeof pixelLimits }

/** The picture as the model sees it. */
export interface Resized {
  original: Size
  size: Size
  grid: Grid
  patches: number
  tokens: number
  /** Tokens in the prompt: its own and the two markers. */
  prompt: number
  /** Of a context of 32 768 tokens. */
  share: number
  limits: PixelLimits
  change: 'rounded' | 'shrunk' | 'enlarged'
}

const token = 28 * 28

/** Limits in use: the published processor's, the bare class's default, and the narrow band that the documentation advises. */
export const pixelLimits: Record<string, PixelLimits> = {
  published: imageLimits,
  class: { minPixels: 4 * token, maxPixels: 1280 * token },
  narrow: { minPixels: 256 * token, maxPixels: 1280 * token },
}

/** Tokens of the context that the share is taken of. */
export const contextTokens = 32_768

function derive({ width, height, limits }: ResizeState): Resized {
  const original = { width, height }
  const within = pixelLimits[limits]
  const size = resize(original, within, 'utils')
  const grid = gridOfSize(size)
  const tokens = tokensOfGrid(grid)
  const area = (Math.round(width / 28) * 28 || 28) * (Math.round(height / 28) * 28 || 28)
  return {
    original,
    size,
    grid,
    patches: patchesOfGrid(grid),
    tokens,
    prompt: promptTokensOfImage(tokens),
    share: promptTokensOfImage(tokens) / contextTokens,
    limits: within,
    change: area > within.maxPixels ? 'shrunk' : area < within.minPixels ? 'enlarged' : 'rounded',
  }
}

/** Dynamic resolution of Qwen2.5-VL (§2.1.1): how many tokens a picture costs at its own size. */
export const smartResize: Definition<ResizeState, Resized> = {
  subject: 'b',
  controls: [
    { kind: 'slider', key: 'width', label: { zh: '宽', en: 'width' }, min: 28, max: 4096, step: 4, unit: 'px', field: true },
    { kind: 'slider', key: 'height', label: { zh: '高', en: 'height' }, min: 28, max: 4096, step: 4, unit: 'px', field: true },
    {
      kind: 'choice',
      key: 'limits',
      label: { zh: '上下限', en: 'limits' },
      options: [
        { value: 'published', label: { zh: '4–16384', en: '4–16384' } },
        { value: 'class', label: { zh: '4–1280', en: '4–1280' } },
        { value: 'narrow', label: { zh: '256–1280', en: '256–1280' } },
      ],
    },
  ],
  rest: { width: 1920, height: 1080, limits: 'published' },
  ofPicture: ({ width, height }) => ({ width, height }),
  frames: [
    { caption: { zh: '原分辨率', en: 'its own resolution' }, state: {} },
    { caption: { zh: '上限1280个token', en: 'at most 1280 tokens' }, state: { limits: 'class' } },
    { caption: { zh: '长截图', en: 'a long screenshot' }, state: { width: 1170, height: 2532, limits: 'published' } },
  ],
  derive,
  readout: ({ prompt }, lang) =>
    lang === 'zh'
      ? `每2 × 2个patch并成一个token，前后再各加一个标记：在上下文里共占**${grouped(prompt)}个**。`
      : `Every 2 × 2 patches make a token; with a marker before and one behind, the context holds **${grouped(prompt)}**.`,
}
