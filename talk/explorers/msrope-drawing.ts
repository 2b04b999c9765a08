import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Placed, Scheme } from './msrope.ts'
import { grouped } from './numbers.ts'

/** What the sign of the running picture says: the text that is set behind it, a token a character. */
const prompt = [...'甪直老街']

/** A square of the plane with its position, in px. */
export interface Cell { x: number, y: number, label: string, isOrigin: boolean }

/** A text token: its circle with a character of the text. */
export interface TextCell extends Cell { sign: string }

/** A position written at the edge of the plane. */
export interface Tick { at: number, label: string, isStrong: boolean }

/** The plane of height and width positions on the slide, in px: picture tokens as squares, text tokens as circles. */
export interface Plane {
  pitch: number
  cells: Cell[]
  text: TextCell[]
  /** Empty positions, as one path of dots. */
  dots: string
  columns: Tick[]
  rows: Tick[]
  /** Row and column of the first text token: no picture token lies in either. */
  bands: { x: number, y: number, width: number, height: number }[]
  /** Along the diagonal, from the origin's token to the first one of text. */
  bridge: string
  /** Outlines of the input images behind the picture. */
  sheets: { x: number, y: number, width: number, height: number }[]
  /** Where the picture's tokens lie. */
  picture: { x: number, y: number, width: number, height: number }
  /** Right end of the plane, where the name of the axis stands. */
  end: number
  /** Tokens large enough to be labelled within. */
  isLabelled: boolean
}

const edge = { left: 34, top: 30 }
/** Room for the position of the last text token, beside its circle. */
const beside = 44
const gap = 2
const largestPitch = 52
const labelled = 40
const sheetOffset = 5

/** Draws the plane into a place. */
export function drawPlane(placed: Placed, room: Pick<Box, 'width' | 'height'>): Plane {
  const { rows, columns, top, left, textStart, references } = placed
  const pitchOf = (count: number): number => {
    const end = textStart + count
    return Math.min(largestPitch, (room.width - edge.left - beside) / (end - left), (room.height - edge.top) / (end - top))
  }
  // One character less where the squares are too small for their positions with all of them.
  const count = [prompt.length, prompt.length - 1].map(most => Math.min(most, placed.text)).find(count => pitchOf(count) >= labelled)
  const signs = prompt.slice(0, count ?? placed.text)
  const end = textStart + signs.length
  const pitch = pitchOf(signs.length)
  const x = (width: number): number => edge.left + (width - left) * pitch
  const y = (height: number): number => edge.top + (height - top) * pitch
  const cell = (height: number, width: number): Cell => ({
    x: x(width),
    y: y(height),
    label: `${grouped(height)},${grouped(width)}`,
    isOrigin: height === 0 && width === 0,
  })
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
  const tick = (at: number, position: number): Tick => ({
    at: at + pitch / 2,
    label: grouped(position),
    isStrong: position === 0 || position === textStart,
  })
  const inPicture = (height: number, width: number): boolean => height < top + rows && width < left + columns
  const dots = range(top, end).flatMap(height => range(left, end)
    .filter(width => !inPicture(height, width) && !(height >= textStart && (height === width || height === width - 1)))
    .map(width => `M${round(x(width) + pitch / 2)} ${round(y(height) + pitch / 2)}h0`))
  const size = pitch - gap
  // Where the diagonal leaves the picture.
  return {
    pitch,
    cells: range(top, top + rows).flatMap(height => range(left, left + columns).map(width => cell(height, width))),
    text: signs.map((sign, index) => ({ ...cell(textStart + index, textStart + index), sign })),
    dots: dots.join(''),
    columns: range(left, end).map(width => tick(x(width), width)),
    rows: range(top, end).map(height => tick(y(height), height)),
    bands: [
      { x: x(left), y: y(textStart), width: (end - left) * pitch - gap, height: size },
      { x: x(textStart), y: y(top), width: size, height: (end - top) * pitch - gap },
    ],
    bridge: bridgeOf(x(1) - gap, y(1) - gap, x(textStart) + size / 2, y(textStart) + size / 2, size / 2),
    sheets: Array.from({ length: references }, (_, i) => (references - i) * sheetOffset)
      .map(offset => ({ x: x(left) + offset, y: y(top) - offset, width: columns * pitch - gap, height: rows * pitch - gap })),
    picture: { x: x(left), y: y(top), width: columns * pitch - gap, height: rows * pitch - gap },
    end: x(end),
    isLabelled: pitch >= labelled,
  }
}

/** A line to the edge of the first text token's circle; none where they touch. */
function bridgeOf(fromX: number, fromY: number, centreX: number, centreY: number, radius: number): string {
  const [dx, dy] = [centreX - fromX, centreY - fromY]
  const length = Math.hypot(dx, dy)
  if (length <= radius + 4)
    return ''
  const share = 1 - radius / length
  return `M${round(fromX)} ${round(fromY)}L${round(fromX + dx * share)} ${round(fromY + dy * share)}`
}

/** A plane so small that nothing is written at its edges; `letters` is the size of its signs in px, 0 where they could not be read. */
export interface SketchedPlane {
  pitch: number
  letters: number
  cells: { x: number, y: number }[]
  text: { x: number, y: number, sign: string }[]
}

/** How much of its circle a sign takes, and the least size of one that is read, in px. */
const [filled, readable] = [0.74, 18]

/** Signs of the text that a small place shows: on more none would be read. */
const signs = 2

/** Draws a picture and the first signs of its text into a small place, in its middle. */
export function sketchPlane({ rows, columns, top, left, textStart, schemes }: Placed, room: Box): SketchedPlane {
  const text = schemes.find(({ name }) => name === 'diagonal')!.text.slice(0, signs)
  const [high, wide] = [textStart + text.length - top, textStart + text.length - left]
  const pitch = Math.min(room.height / high, room.width / wide)
  const [x, y] = [(room.width - wide * pitch) / 2, (room.height - high * pitch) / 2]
  const at = (height: number, width: number): { x: number, y: number } => ({ x: x + (width - left) * pitch, y: y + (height - top) * pitch })
  const letters = Math.round(pitch * filled)
  return {
    pitch,
    letters: letters >= readable ? letters : 0,
    cells: Array.from({ length: rows * columns }, (_, index) => at(top + Math.floor(index / columns), left + index % columns)),
    text: text.map(([height, width], index) => ({ ...at(height, width), sign: prompt[index] })),
  }
}

/** A small picture of one way to number text: tokens that a larger picture would have there, and where both stand in one column. */
export interface Thumbnail {
  side: number
  larger: { x: number, y: number }[]
  clash?: { x: number, y: number, width: number, height: number }
  cells: { x: number, y: number, isShared: boolean }[]
  text: { x: number, y: number }[]
}

/** The largest token of a small picture, in px. */
const largestToken = 32

/** Draws a way to number text beside the others. */
export function drawThumbnail({ rows, columns, top, left, textStart }: Placed, { name, text, shared }: Scheme, room: Box): Thumbnail {
  // A running number has no place in the plane: it goes on where the next row of a larger picture begins.
  const places = text.map(([height, width], j) => name === 'naive' ? [top + rows, left + j] : [height, width])
  const last = name === 'diagonal' ? textStart + text.length : 0
  const side = Math.min(
    largestToken,
    room.width / Math.max(columns, last - left, text.length),
    room.height / Math.max(rows + (name === 'diagonal' ? 0 : text.length), last - top),
  )
  const at = (height: number, width: number): { x: number, y: number } => ({ x: (width - left) * side, y: (height - top) * side })
  return {
    side,
    larger: name === 'naive' ? Array.from({ length: columns }, (_, column) => at(top + rows, left + column)) : [],
    ...(name === 'column' && shared > 0
      ? { clash: { x: -left * side - 4, y: -4, width: side + 6, height: (rows + text.length) * side + 6 } }
      : {}),
    cells: Array.from({ length: rows * columns }, (_, i) => [top + Math.floor(i / columns), left + (i % columns)]).map(
      ([height, width]) => ({ ...at(height, width), isShared: name === 'column' && width === 0 }),
    ),
    text: places.map(([height, width]) => at(height, width)),
  }
}

/** A place on the frame axis: a picture or a text token. */
export interface FramePlace { t: number, y: number, kind: 'generated' | 'reference' | 'text' }

/** Draws the frame axis from the generated picture down to the first text tokens. */
export function drawFrameAxis({ frames, schemes }: Placed, height: number): { pitch: number, places: FramePlace[] } {
  const text = schemes.find(({ name }) => name === 'diagonal')!.text
  const all: Omit<FramePlace, 'y'>[] = [
    ...frames.map((t, entry) => ({ t, kind: entry === 0 ? 'generated' as const : 'reference' as const })),
    ...text.map(([t]) => ({ t, kind: 'text' as const })),
  ]
  const pitch = Math.min(72, height / all.length)
  return { pitch, places: all.map((place, i) => ({ ...place, y: i * pitch })) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function list(text: number[][], and: string): string {
  return text.map(position => (position.length > 1 ? `(${position.map(grouped).join(', ')})` : grouped(position[0]))).join(and)
}

/** What the stage says, in both languages. */
export const msropeWords = {
  zh: {
    plane: '图像token与文本token在高、宽两轴上的位置',
    alternatives: '另外两种接法',
    mismatch: '报告图8：3 × 3为−1…1，文本从2起；代码：−2…0，从1起',
    frameAxis: '帧轴：第三个编号把几张图分开',
    names: { naive: '朴素', column: '列式', diagonal: 'MSRoPE' },
    positions: (text: number[][], all: number) => `${list(text, '、')}${all > text.length ? '…' : ''}`,
    why: {
      naive: ({ text }: Scheme) => ['图一变大（虚框），', `${text[0][0]}就成了图像token的号`],
      column: ({ shared }: Scheme) => shared > 0 ? ['与图像撞在一列：', `w = 0处有${shared}个图像token`] : ['此处不与图像同列'],
      diagonal: () => ['不与图像同行同列，等价于一维RoPE'],
    },
    places: { generated: '生成图', reference: '输入图', text: '文本' },
    ranges: ({ rows, columns, top, left }: Placed) =>
      `h ${grouped(top)}…${grouped(top + rows - 1)}，w ${grouped(left)}…${grouped(left + columns - 1)}`,
  },
  en: {
    plane: 'positions of picture and text tokens on the height and width axes',
    alternatives: 'Two other ways to number the text',
    mismatch: 'Figure 8: 3 × 3 is −1…1, text from 2; code: −2…0, from 1',
    frameAxis: 'The frame axis tells the pictures apart',
    names: { naive: 'Naive', column: 'Column', diagonal: 'MSRoPE' },
    positions: (text: number[][], all: number) => `${list(text, ', ')}${all > text.length ? ' …' : ''}`,
    why: {
      naive: ({ text }: Scheme) => ['In a larger picture (dashed)', `${text[0][0]} is a picture token`],
      column: ({ shared }: Scheme) => shared > 0 ? ['It shares a column', `with ${shared} picture tokens`] : ['It shares no column here'],
      diagonal: () => ['no shared row or column; acts as 1-D RoPE'],
    },
    places: { generated: 'generated', reference: 'input', text: 'text' },
    ranges: ({ rows, columns, top, left }: Placed) =>
      `h ${grouped(top)}…${grouped(top + rows - 1)}, w ${grouped(left)}…${grouped(left + columns - 1)}`,
  },
} satisfies Record<Lang, object>
