import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { TokenShape } from '../mechanisms/msrope.ts'
import { firstPosition, msropePositions } from '../mechanisms/msrope.ts'
import { requirePositive } from '../mechanisms/refusal.ts'
import { grouped } from './numbers.ts'

/** The picture in packed tokens as `4x6` (height first), the number of text tokens, and how many pictures are given to edit by. */
export interface MsropeState extends State { grid: string, text: number, references: string }

/** A way to number text behind a picture, with the positions of its first text tokens. */
export interface Scheme {
  name: 'naive' | 'column' | 'diagonal'
  /** Height and width of the first text tokens, or one running number for the flattened sequence. */
  text: number[][]
  /** Picture tokens that share a row or column with text. */
  shared: number
}

/** The positions of a small picture and its text, as the released code gives them. */
export interface Placed {
  rows: number
  columns: number
  /** Position of the first row and column. */
  top: number
  left: number
  textStart: number
  text: number
  references: number
  isOdd: boolean
  /** Frame positions of the generated picture and of each reference. */
  frames: number[]
  schemes: Scheme[]
}

/** Text tokens that are written out; more would only run off the slide. */
export const shownText = 3

const mostSide = 8
const sides = /^([1-8])x([1-8])$/

function sidesOf(grid: string): [rows: number, columns: number] {
  const [, rows, columns] = sides.exec(grid)!
  return [Number(rows), Number(columns)]
}

function step(by: [rows: number, columns: number]): (grid: string) => string {
  return grid => sidesOf(grid).map((side, axis) => Math.min(mostSide, Math.max(1, side + by[axis]))).join('x')
}

function derive({ grid, text, references }: MsropeState): Placed {
  requirePositive({ text })
  const [rows, columns] = sidesOf(grid)
  const pictures = 1 + Number(references)
  const shapes = Array.from({ length: pictures }, (): TokenShape => [1, rows, columns])
  const { frame, textStart } = msropePositions(shapes, text)
  const [top, left] = [firstPosition(rows), firstPosition(columns)]
  const first = (position: (j: number) => number[]): number[][] => Array.from({ length: Math.min(text, shownText) }, (_, j) => position(j))
  return {
    rows,
    columns,
    top,
    left,
    textStart,
    text,
    references: pictures - 1,
    isOdd: rows % 2 === 1 || columns % 2 === 1,
    frames: shapes.map((_, entry) => frame[entry * rows * columns]),
    schemes: [
      { name: 'naive', text: first(j => [rows * columns + j]), shared: 0 },
      { name: 'column', text: first(j => [top + rows + j, 0]), shared: left <= 0 && left + columns > 0 ? rows : 0 },
      { name: 'diagonal', text: first(j => [textStart + j, textStart + j]), shared: 0 },
    ],
  }
}

/** MSRoPE of Qwen-Image (§2.4): the picture counts from its centre, text goes on along the diagonal. */
export const msrope: Definition<MsropeState, Placed> = {
  subject: 'a',
  controls: [
    {
      kind: 'builder',
      key: 'grid',
      label: { zh: '图像的高与宽', en: 'height and width of the picture' },
      accepts: text => sides.test(text),
      buttons: [
        { label: { zh: '高−', en: 'height −' }, press: step([-1, 0]) },
        { label: { zh: '高+', en: 'height +' }, press: step([1, 0]) },
        { label: { zh: '宽−', en: 'width −' }, press: step([0, -1]) },
        { label: { zh: '宽+', en: 'width +' }, press: step([0, 1]) },
      ],
    },
    { kind: 'slider', key: 'text', label: { zh: '文本', en: 'text' }, min: 1, max: 1024, step: 1, field: true },
    {
      kind: 'choice',
      key: 'references',
      label: { zh: '输入图', en: 'input' },
      options: [
        { value: '0', label: { zh: '无', en: 'none' } },
        { value: '1', label: { zh: '一张', en: 'one' } },
        { value: '2', label: { zh: '两张', en: 'two' } },
      ],
    },
  ],
  rest: { grid: '4x6', text: 4, references: '0' },
  frames: [
    { caption: { zh: '文生图，4 × 6', en: 'text to image, 4 × 6' }, state: {} },
    { caption: { zh: '奇数边，5 × 5', en: 'odd sides, 5 × 5' }, state: { grid: '5x5' } },
    { caption: { zh: '编辑，一张输入图', en: 'editing, one input image' }, state: { grid: '4x6', references: '1' } },
  ],
  derive,
  readout: (placed, lang) => lang === 'zh' ? sentenceInChinese(placed) : sentenceInEnglish(placed),
}

function sentenceInChinese({ references, frames, textStart: s, text, isOdd, rows, columns, top, left }: Placed): string {
  const end = Array.from({ length: references > 0 ? 3 : 2 }, () => grouped(s + text - 1)).join(', ')
  const last = text > 1 ? `，到(${end})止` : ''
  if (references > 0)
    return `输入图与生成图的高、宽编号相同，只在**帧轴**上是${frames.slice(1).join('与')}；文本三轴同号，从**(${s}, ${s}, ${s})**起${last}。`
  if (isOdd) {
    const [side, from, to] = rows % 2 === 1 ? ['高', top, top + rows - 1] : ['宽', left, left + columns - 1]
    return `奇数边多出的一个在负侧：${side}为${grouped(from)}…${grouped(to)}；文本从**(${s}, ${s})**起${last}。报告图8画作对称，这里按发布的代码。`
  }
  return `文本从**(${s}, ${s})**起${last}，起点是半高与半宽中较大者；它不与任何图像token同行或同列。`
}

function sentenceInEnglish({ references, frames, textStart: s, text, isOdd, rows, columns, top, left }: Placed): string {
  const end = Array.from({ length: references > 0 ? 3 : 2 }, () => grouped(s + text - 1)).join(', ')
  const last = text > 1 ? ` to (${end})` : ''
  if (references > 0) {
    return `Inputs have the same heights and widths, only the **frame** is ${frames.slice(1).join(' and ')}; text runs from `
      + `**(${s}, ${s}, ${s})**${last}.`
  }
  if (isOdd) {
    const [side, from, to] = rows % 2 === 1 ? ['heights', top, top + rows - 1] : ['widths', left, left + columns - 1]
    return `Odd sides have one more below 0: ${side} ${grouped(from)}…${grouped(to)}; text from **(${s}, ${s})**. Figure 8 `
      + 'differs, this is the code.'
  }
  return `Text runs from **(${s}, ${s})**${last}: it begins at half the longer side and shares no row or column.`
}
