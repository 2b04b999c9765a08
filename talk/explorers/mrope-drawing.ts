import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Segment } from '../mechanisms/mrope.ts'
import type { MropeRows } from './mrope.ts'
import { tokensOfSegment } from '../mechanisms/mrope.ts'

/** The channels of half a head that turn with time, height and width (`mrope_section` of the published checkpoints). */
export const channelSplit: readonly [number, number, number] = [16, 24, 24]

/** One row of ids: bars for text and for vision tokens as one path each, and a number for each stretch of tokens that have one id. */
export interface IdRow {
  axis: 't' | 'h' | 'w'
  y: number
  height: number
  text: string
  vision: string
  labels: IdLabel[]
}

/** A number over the middle of its tokens, in px; `ids` are those of the tokens that it stands for. */
export interface IdLabel { x: number, y: number, id: number, ids: number[], size: number, differs: boolean, isText: boolean }

/** A picture with the grid of its tokens, in px; `from` is where what is seen of it begins in the whole. */
export interface Seen {
  x: number
  y: number
  width: number
  height: number
  grid: string
  whole: { x: number, width: number }
  seconds?: number
}

/** A drawn sequence: a name over each block, a sign for each token of text, the pictures, three rows, and the place of the next token. */
export interface MropeDrawing {
  brackets: { x: number, width: number, segment: Segment }[]
  /** The middles of text tokens, and of the markers at both ends of what is seen, which count as text. */
  texts: { x: number, isMarker: boolean }[]
  seen: Seen[]
  rows: IdRow[]
  next: { x: number, width: number }
  /** How high a bar of the next token is, on the scale of all rows. */
  nextHeight: number
  strip: number
}

/** Where the rows begin, in px, and the words before them: names of blocks, pictures, and the seconds of a video. */
const [left, above, pictures, below] = [100, 30, 104, 26]
/** The least width of the place of the token that is to come, in px: room beside a number of two digits. */
const leastNext = 42
/** Over the bars of the time stand larger numbers than over those of the others, in px; the bars themselves are of one scale. */
const numbers = { t: 46, h: 30, w: 30 }
/** Numbers stand at least so far from each other, in px. */
function roomOf(id: number, size: number): number {
  return 3 + String(id).length * size * 0.58
}

/** Px of a number over tokens of one id, by how wide these are together. */
function sizeIn(width: number, axis: string, id: number): number {
  if (axis === 't' && width > 90)
    return width > 200 ? 56 : 36
  return width >= roomOf(id, 22) + 4 ? 22 : 18
}

/** Lays a sequence out from left to right, with a column for the token that is to come. */
export function drawMrope({ segments, positions, differs }: MropeRows, box: Box): MropeDrawing {
  const cell = Math.min(40, (box.width - left) / (positions.count + 1.6), (box.width - left - leastNext) / (positions.count + 0.2))
  const x = (token: number): number => round(left + token * cell)
  const isText = textTokens(segments)
  const markers = new Set(markersIn(segments))
  const brackets: MropeDrawing['brackets'] = []
  let token = 0
  for (const segment of segments) {
    const count = tokensOfSegment(segment)
    // The markers at both ends of a vision block are none of it.
    const markers = segment.kind === 'text' ? 0 : 1
    brackets.push({ x: x(token + markers), width: round((count - 2 * markers) * cell), segment })
    token += count
  }
  const most = Math.max(1, positions.nextPosition)
  const first = above + pictures + below
  const scale = (box.height - first - 30 - numbers.t - numbers.h - numbers.w) / (3 * most)
  let y = first
  const rows = (['t', 'h', 'w'] as const).map((axis): IdRow => {
    const height = Math.floor(scale * most + numbers[axis])
    y += height
    const bars = { text: '', vision: '' }
    positions[axis].forEach((id, at) => {
      bars[isText[at] ? 'text' : 'vision']
        += `M${round(x(at) + 1)} ${y}v${-round(Math.max(1, id * scale))}h${round(cell - 2)}v${round(Math.max(1, id * scale))}z`
    })
    const labels = stretchesOf(positions[axis], isText, differs[axis]).map(({ at, count, ids, ...label }): IdLabel => {
      const size = sizeIn(count * cell, axis, label.id)
      return { ...label, ids, size, x: round(x(at) + count * cell / 2), y: round(y - label.id * scale - (size > 30 ? 9 : 6)) }
    })
    return { axis, y, height, ...bars, labels: withRoom(labels) }
  })
  return {
    brackets,
    texts: isText.flatMap((text, at) => (text ? [{ x: round(x(at) + cell / 2), isMarker: markers.has(at) }] : [])),
    seen: brackets.flatMap(({ segment, ...place }) => seenIn(segment, place)),
    rows,
    next: { x: x(positions.count + 0.2), width: Math.max(leastNext, round(cell)) },
    nextHeight: round(scale * most),
    strip: above + pictures / 2,
  }
}

/** Tokens of one id are one stretch; of text, whose ids rise by one, the first and the last have a number. */
function stretchesOf(ids: number[], isText: boolean[], differs: boolean[]):
{ at: number, count: number, id: number, ids: number[], differs: boolean, isText: boolean }[] {
  const found: ReturnType<typeof stretchesOf> = []
  ids.forEach((id, at) => {
    const before = found.at(-1)
    const isLastOfText = isText[at] && !(isText[at + 1] ?? false)
    const isOne = before !== undefined && before.isText === isText[at] && before.differs === differs[at]
      && (isText[at] ? !isLastOfText && id === ids[at - 1] + 1 : id === before.id)
    if (!isOne)
      found.push({ at, count: 1, id, ids: [id], differs: differs[at], isText: isText[at] })
    else
      Object.assign(before, { count: isText[at] ? 1 : before.count + 1, ids: [...before.ids, id] })
  })
  return found
}

/** The numbers that have room behind the one before. */
function withRoom(labels: IdLabel[]): IdLabel[] {
  let free = -Infinity
  return labels.filter(({ x, id, size }) => {
    const half = roomOf(id, size) / 2
    if (x - half < free)
      return false
    free = x + half
    return true
  })
}

/** A picture, or the frames of a video that passes by as a camera sees it that moves, each with the grid of its tokens. */
function seenIn(segment: Segment, place: { x: number, width: number }): Seen[] {
  if (segment.kind === 'text')
    return []
  const [frames, down, across] = [segment.grid[0], segment.grid[1] / 2, segment.grid[2] / 2]
  const slot = place.width / frames
  const side = round(Math.min(pictures / down, (slot - 8) / across))
  const [width, height] = [side * across, side * down]
  const whole = segment.kind === 'image' ? width : Math.max(height * 16 / 9, width)
  const lines = [...Array.from({ length: across - 1 }, (_, at) => `M${round((at + 1) * side)} 0v${round(height)}`),
    ...Array.from({ length: down - 1 }, (_, at) => `M0 ${round((at + 1) * side)}h${round(width)}`)].join('')
  return Array.from({ length: frames }, (_, frame): Seen => ({
    x: round(place.x + slot * (frame + 0.5) - width / 2),
    y: round(above + (pictures - height) / 2),
    width: round(width),
    height: round(height),
    grid: lines,
    whole: { x: frames === 1 ? 0 : -round((whole - width) * frame / (frames - 1)), width: round(whole) },
    ...(segment.kind === 'video' && segment.secondPerGrid !== undefined ? { seconds: round(frame * segment.secondPerGrid) } : {}),
  }))
}

/** By token: true for text and for the markers of a vision block, which count as text. */
function textTokens(segments: Segment[]): boolean[] {
  return segments.flatMap((segment) => {
    const count = tokensOfSegment(segment)
    return Array.from({ length: count }, (_, token) => segment.kind === 'text' || token === 0 || token === count - 1)
  })
}

/** The tokens that mark where an image or a video begins and ends. */
function markersIn(segments: Segment[]): number[] {
  let first = 0
  return segments.flatMap((segment) => {
    const start = first
    first += tokensOfSegment(segment)
    return segment.kind === 'text' ? [] : [start, first - 1]
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** What the stage says, in both languages. */
export const mropeWords = {
  zh: {
    drawing: '序列里每个token在时间、高、宽三行上的编号',
    nameOf: ({ kind }: Segment) => ({ text: '文本', image: '图像', video: '视频' })[kind],
    axes: { t: '时间', h: '高', w: '宽' },
    next: '下一个',
    seconds: (seconds: number) => `${seconds}秒`,
    split: ([t, h, w]: readonly number[]) => `灰色是文本，空心框是标记；每个头64对通道，时间用${t}对，高${h}对，宽${w}对`,
    differs: '加粗带线的编号与论文不同',
  },
  en: {
    drawing: 'the ids of each token in time, height and width',
    nameOf: ({ kind }: Segment) => kind,
    axes: { t: 'time', h: 'height', w: 'width' },
    next: 'next',
    seconds: (seconds: number) => `${seconds} s`,
    split: ([t, h, w]: readonly number[]) =>
      `grey is text, hollow boxes mark both ends; of the 64 channel pairs of a head ${t} turn with time, ${h} with height, ${w} with width`,
    differs: 'bold, underlined ids differ from the paper’s',
  },
} satisfies Record<Lang, object>

/** The size of a block in tokens, as it stands over it: `3 × 2 × 2`. */
export function sizeOfSegment(segment: Segment): string {
  if (segment.kind === 'text')
    return String(segment.tokens)
  const [t, h, w] = segment.grid
  return [...(segment.kind === 'video' ? [t] : []), h / 2, w / 2].join(' × ')
}
