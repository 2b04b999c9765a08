import type { Mark } from './drawing.ts'
import type { Glyph } from './state-glyphs.ts'
import { box, line, sign } from './drawing.ts'

/** What something is used for, in a frame of `wide` × `tall` px whose corner is at `x`, `y`, with the sign of a language that is named. */
type Draw = (frame: { x: number, y: number, wide: number, tall: number }, language?: Strokes) => Mark[]

/** How wide a drawing is by its height. */
const broad = 1.3

/** A box by the shares of the frame that it begins at and takes. */
function part({ x, y, wide, tall }: Parameters<Draw>[0], [left, top, w, h]: [number, number, number, number], look: string): Mark {
  return box(x + left * wide, y + top * tall, w * wide, h * tall, look)
}

/** Strokes of a sign, each through points by their shares of its own square. */
type Strokes = [number, number][][]

/** The signs of languages whose words are asked for or set. */
const languages: { words: RegExp, strokes: Strokes }[] = [
  { words: /中文|汉语|汉字|\bchinese\b/i, strokes: [[[0.5, 0], [0.5, 0.22]], [[0, 0.28], [1, 0.28]], [[0.76, 0.3], [0.1, 1]], [[0.24, 0.3], [0.9, 1]]] },
  { words: /英文|英语|\benglish\b/i, strokes: [[[0.08, 1], [0.5, 0], [0.92, 1]], [[0.24, 0.64], [0.76, 0.64]]] },
]

/** The sign of a language in a square whose corner and side are shares of a frame's height. */
function signOf(strokes: Strokes, { x, y, tall }: Parameters<Draw>[0], [left, top, side]: [number, number, number]): Mark[] {
  return strokes.map(points => line(points.map(([across, down]) =>
    [x + (left + across * side) * tall, y + (top + down * side) * tall]), 'drawn'))
}

/** A page of so many lines, each as long as its share of the width; the first ones stand beside the sign of their language. */
function page(lines: number[]): Draw {
  return (frame, strokes) => [
    part(frame, [0, 0, 1, 1], 'cell'),
    ...lines.map((share, index) => {
      const top = 0.18 + index * 0.7 / lines.length
      const left = strokes && top < 0.55 ? 0.52 : 0.14
      return part(frame, [left, top, (0.86 - left) * share, 0.32 / lines.length], 'full')
    }),
    ...strokes ? signOf(strokes, frame, [0.16, 0.16, 0.38]) : [],
  ]
}

/** A picture of which one part has been changed, or that is changed by words. */
const edited: Draw = (frame, strokes) => [
  part(frame, [0, 0, 1, 1], 'cell'),
  { d: trace(frame, [[0, 0.86], [0.3, 0.42], [0.5, 0.7], [0.66, 0.54], [1, 0.86], [1, 1], [0, 1]]), look: 'full' },
  ...strokes
    ? signOf(strokes, frame, [0.78, 0.12, 0.4])
    : [part(frame, [0.58, 0.12, 0.3, 0.3], 'cell'), part(frame, [0.64, 0.2, 0.18, 0.14], 'full')],
]

const chart: Draw = frame => [
  part(frame, [0, 0, 1, 1], 'cell'),
  ...[0.3, 0.52, 0.74].map((height, index) => part(frame, [0.16 + index * 0.25, 0.86 - height, 0.17, height], 'full')),
]

/** A strip of film, of which one frame is found. */
const moment: Draw = frame => [
  part(frame, [0, 0, 1, 1], 'cell'),
  ...[0.08, 0.3, 0.54, 0.76].flatMap(left => [0.08, 0.82].map(top => part(frame, [left, top, 0.14, 0.1], 'full'))),
  part(frame, [0.38, 0.28, 0.24, 0.44], 'full'),
]

const film: Draw = frame => [
  part(frame, [0, 0, 1, 1], 'cell'),
  { d: trace(frame, [[0.36, 0.2], [0.72, 0.5], [0.36, 0.8]]), look: 'full' },
]

const counted: Draw = ({ x, y, wide, tall }) => [
  box(x, y, wide, tall, 'cell'),
  ...[0.2, 0.5, 0.8].flatMap(left => [0.3, 0.7].map(top => sign(x + left * wide, y + top * tall, tall * 0.12, undefined, 'full'))),
]

/** A thing within the corners of the box that finds it. */
const found: Draw = (frame) => {
  const { x, y, wide, tall } = frame
  const at = (left: number, top: number): [number, number] => [x + left * wide, y + top * tall]
  const corner = (left: number, top: number, across: number, down: number): Mark =>
    line([at(left + across * 0.2, top), at(left, top), at(left, top + down * 0.26)], 'drawn')
  return [
    part(frame, [0, 0, 1, 1], 'cell'),
    sign(x + wide / 2, y + tall / 2, tall * 0.16, undefined, 'full'),
    corner(0.18, 0.16, 1, 1),
    corner(0.82, 0.16, -1, 1),
    corner(0.18, 0.84, 1, -1),
    corner(0.82, 0.84, -1, -1),
  ]
}

/** A screen with a button, or with the pointer that works it. */
function screen(shown: Draw): Draw {
  return frame => [part(frame, [0, 0, 1, 0.8], 'cell'), part(frame, [0.3, 0.9, 0.4, 0.1], 'full'), ...shown(frame)]
}
const button = screen(frame => [part(frame, [0.12, 0.14, 0.4, 0.12], 'cell'), part(frame, [0.5, 0.46, 0.36, 0.2], 'full')])
const pointer = screen(frame => [
  { d: trace(frame, [[0.4, 0.12], [0.4, 0.66], [0.5, 0.52], [0.66, 0.52]]), look: 'full' },
])

/** An outline through points, by their shares of a frame. */
function trace({ x, y, wide, tall }: Parameters<Draw>[0], points: [number, number][]): string {
  const places = points.map(([left, top]) => `${(x + left * wide).toFixed(1)} ${(y + top * tall).toFixed(1)}`)
  return `M${places.join('L')}z`
}

/** What uses are called that have a look of their own; what is more special stands further up. */
const uses: { words: RegExp, draw: Draw }[] = [
  { words: /编辑|修图|\bedit/i, draw: edited },
  { words: /时刻|定时|\bmoments?\b/i, draw: moment },
  { words: /视频|\bvideos?\b/i, draw: film },
  { words: /按钮|\bbuttons?\b|\bwidgets?\b/i, draw: button },
  { words: /电脑|手机|桌面|智能体|\bcomputers?\b|\bphones?\b|\bdesktop\b|\bagents?\b/i, draw: pointer },
  { words: /图表|\bcharts?\b|\bplots?\b/i, draw: chart },
  { words: /数数|计数|\bcounting\b/i, draw: counted },
  { words: /定位|检测|\bgrounding\b|\bdetection\b|\blocali[sz]ation\b/i, draw: found },
  { words: /长文本|文档|发票|\blong\s(?:\w+\s)?text\b|\bdocuments?\b|\binvoices?\b/i, draw: page([1, 1, 1, 0.6]) },
  { words: /英文词|单词|文字|\bwords?\b|\btext\b/i, draw: page([0.6]) },
]

/** What rows are used for, `tall` px high; undefined where not all of them have a look, for the others would then look forgotten. */
export function useGlyphs(names: string[], tall: number): Glyph[] | undefined {
  const drawn = names.map(name => uses.find(({ words }) => words.test(name))?.draw)
  const spoken = names.map(name => languages.find(({ words }) => words.test(name))?.strokes)
  return drawn.length > 0 && drawn.every(draw => draw !== undefined)
    ? drawn.map((draw, index) => {
        const wide = tall * broad
        return { width: wide, tall, marks: (x, y) => draw!({ x, y, wide, tall }, spoken[index]) }
      })
    : undefined
}
