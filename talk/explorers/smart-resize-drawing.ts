import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Resized } from './smart-resize.ts'
import { gridLines } from './grid-lines.ts'

/** The picture on the slide, in px: the resized frame, the original one, and the lines of the grid within. */
export interface PictureDrawing {
  width: number
  height: number
  original: { width: number, height: number }
  /** One path for the borders of tokens, one for those of patches; the latter empty where they would hide the picture. */
  tokenLines: string
  patchLines: string
  /** The token that is looked at, left of the middle and above it. */
  cell: { x: number, y: number, width: number, height: number }
  /** Tokens along each side of a drawn cell: more than one where the picture is too fine for the slide. */
  step: number
}

/** Tokens drawn smaller than this, in px, are a grey mush; lines between patches that lie nearer hide the picture. */
const smallest = { cell: 4, patch: 8 }
const patch = 14
const token = 28

/** Fits the picture into a place and rules it. */
export function drawPicture({ size, original }: Pick<Resized, 'size' | 'original'>, room: Pick<Box, 'width' | 'height'>): PictureDrawing {
  const scale = Math.min(room.width / Math.max(size.width, original.width), room.height / Math.max(size.height, original.height))
  let step = 1
  while (step * token * scale < smallest.cell)
    step *= 2
  const [width, height] = [size.width * scale, size.height * scale]
  const side = token * scale
  const begin = (length: number, share: number): number => Math.floor(length / token * share) * side
  return {
    width,
    height,
    original: { width: original.width * scale, height: original.height * scale },
    tokenLines: gridLines(width, height, step * token * scale),
    patchLines: patch * scale >= smallest.patch ? gridLines(width, height, patch * scale) : '',
    cell: { x: begin(size.width, 0.345), y: begin(size.height, 0.36), width: side, height: side },
    step,
  }
}

/** What the stage says, in both languages. */
export const pictureWords = {
  zh: {
    picture: '图像与它的网格',
    original: '原图',
    resized: { rounded: '边长取到28的倍数', shrunk: '超过上限，缩小后取到28的倍数', enlarged: '低于下限，放大后取到28的倍数' },
    patches: '每14 × 14像素一个patch',
    patchUnit: '个patch',
    tokens: 'token数：',
    lens: '28 × 28像素',
    context: '32K上下文',
    cell: (step: number) => step === 1 ? '一格是一个token' : `一格是${step} × ${step}个token`,
    choose: '换成自己的图',
    stays: '图不离开浏览器',
  },
  en: {
    picture: 'the picture and its grid',
    original: 'original',
    resized: {
      rounded: 'sides become multiples of 28',
      shrunk: 'too large: smaller multiples of 28',
      enlarged: 'too small: larger multiples of 28',
    },
    patches: 'a patch is 14 × 14 pixels',
    patchUnit: ' patches',
    tokens: 'tokens: ',
    lens: '28 × 28 pixels',
    context: '32k context',
    cell: (step: number) => step === 1 ? 'one cell, one token' : `one cell, ${step} × ${step} tokens`,
    choose: 'Use your own picture',
    stays: 'it stays in the browser',
  },
} satisfies Record<Lang, object>
