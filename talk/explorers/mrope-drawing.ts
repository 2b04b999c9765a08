import type { Box, Lang } from '../../scripts/explorers/definition.ts'
import type { Segment } from '../mechanisms/mrope.ts'
import type { MropeRows } from './mrope.ts'
import { tokensOfSegment } from '../mechanisms/mrope.ts'

/** The channels of half a head that turn with time, height and width (`mrope_section` of the published checkpoints). */
export const channelSplit: readonly [number, number, number] = [16, 24, 24]

/** One row of ids: bars for text and for vision tokens as one path each, and the ids that there is room for. */
export interface IdRow {
  axis: 't' | 'h' | 'w'
  y: number
  text: string
  vision: string
  labels: { x: number, y: number, id: number, differs: boolean, isText: boolean }[]
}

/** A drawn sequence: a bracket over each block, a sign for each token, three rows, and the place of the next token. */
export interface MropeDrawing {
  brackets: { x: number, width: number, segment: Segment }[]
  /** The middles of text tokens, and of the markers at both ends of what is seen, which count as text. */
  texts: { x: number, isMarker: boolean }[]
  squares: string
  /** What each vision token sees of a picture: its place, and the picture's own behind it. */
  tiles: { x: number, y: number, side: number, picture: { x: number, y: number, width: number, height: number } }[]
  /** Borders between the frames of videos. */
  frames: string
  rows: IdRow[]
  next: { x: number, width: number }
  strip: number
  rowHeight: number
  /** Whether ids are written large. */
  isLarge: boolean
}

/** From this width of a token on its ids are written as large as the stage's other words, in px. */
const wide = 32
/** The least width of the place of the token that is to come, in px: room beside a number of two digits. */
const leastNext = 42
/** Ids stand at least so far from each other, in px. */
const roomOfLabel = (id: number, isLarge: boolean): number => 8 + String(id).length * (isLarge ? 11 : 8.5)

/** Lays a sequence out from left to right, with a column for the token that is to come. */
export function drawMrope({ segments, positions, differs }: MropeRows, box: Box): MropeDrawing {
  const left = 68
  const cell = Math.min(40, (box.width - left) / (positions.count + 1.6), (box.width - left - leastNext) / (positions.count + 0.2))
  const x = (token: number): number => round(left + token * cell)
  const strip = 42
  const rowHeight = Math.floor((box.height - 142) / 3)
  const isText = textTokens(segments)
  const markers = new Set(markersIn(segments))
  const isLarge = cell >= wide
  const brackets: MropeDrawing['brackets'] = []
  let frames = ''
  let token = 0
  for (const segment of segments) {
    const count = tokensOfSegment(segment)
    // The markers at both ends of a vision block are none of it.
    const markers = segment.kind === 'text' ? 0 : 1
    brackets.push({ x: x(token + markers), width: round((count - 2 * markers) * cell), segment })
    if (segment.kind === 'video') {
      const perFrame = (count - 2) / segment.grid[0]
      for (let frame = 1; frame < segment.grid[0]; frame++)
        frames += `M${round(x(token + 1 + frame * perFrame) - cell * 0.06)} ${strip - 12}v24`
    }
    token += count
  }
  const side = Math.min(22, cell - 2)
  const tile = round(Math.min(32, cell - 2))
  const most = Math.max(1, positions.nextPosition)
  const rows = (['t', 'h', 'w'] as const).map((axis, index): IdRow => {
    const y = strip + 22 + (index + 1) * rowHeight
    const bars = { text: '', vision: '' }
    const labels: IdRow['labels'] = []
    let free = -Infinity
    positions[axis].forEach((id, at) => {
      const height = Math.max(1, id / most * (rowHeight - 30))
      bars[isText[at] ? 'text' : 'vision'] += `M${round(x(at) + 1)} ${y}v${-round(height)}h${round(cell - 2)}v${round(height)}z`
      const centre = x(at) + cell / 2
      if (centre - roomOfLabel(id, isLarge) / 2 >= free && (at === 0 || cell > 20 || id !== positions[axis][at - 1])) {
        labels.push({ x: round(centre), y: round(y - height - 5), id, differs: differs[axis][at], isText: isText[at] })
        free = centre + roomOfLabel(id, isLarge) / 2
      }
    })
    return { axis, y, ...bars, labels }
  })
  return {
    brackets,
    texts: isText.flatMap((text, at) => (text ? [{ x: round(x(at) + cell / 2), isMarker: markers.has(at) }] : [])),
    squares: isText
      .map((text, at) =>
        text ? '' : `M${round(x(at) + (cell - side) / 2)} ${strip - side / 2}h${round(side)}v${round(side)}h${-round(side)}z`,
      )
      .join(''),
    tiles: tilesOf(segments, token => ({ x: round(x(token) + (cell - tile) / 2), y: strip - tile / 2, side: tile })),
    frames,
    rows,
    next: { x: x(positions.count + 0.2), width: Math.max(leastNext, round(cell)) },
    strip,
    rowHeight,
    isLarge,
  }
}

/** A picture is cut into the tokens of an image, and passes by in the frames of a video, as a camera sees it that moves. */
function tilesOf(segments: Segment[], place: (token: number) => { x: number, y: number, side: number }): MropeDrawing['tiles'] {
  let first = 0
  return segments.flatMap((segment) => {
    const start = first
    first += tokensOfSegment(segment)
    if (segment.kind === 'text')
      return []
    const [frames, down, across] = [segment.grid[0], segment.grid[1] / 2, segment.grid[2] / 2]
    return Array.from({ length: frames * down * across }, (_, at) => {
      const { x, y, side } = place(start + 1 + at)
      const [frame, row, column] = [Math.floor(at / down / across), Math.floor(at / across) % down, at % across]
      const height = down * side
      const width = segment.kind === 'image' ? across * side : Math.max(height * 16 / 9, across * side)
      const passed = frames === 1 ? 0 : (width - across * side) * frame / (frames - 1)
      const picture = { x: round(-column * side - passed), y: round(-row * side), width: round(width), height: round(height) }
      return { x, y, side, picture }
    })
  })
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
    next: '下个',
    split: '每个头64对通道：快的管时间，慢的管宽；空心框是标记',
    differs: '加粗带线的编号与论文不同；版本指transformers',
  },
  en: {
    drawing: 'the ids of each token in time, height and width',
    nameOf: ({ kind }: Segment) => kind,
    axes: { t: 'time', h: 'height', w: 'width' },
    next: 'next',
    split: '64 channel pairs per head; hollow boxes mark both ends',
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
