import type { Mark } from './drawing.ts'
import { box, line, sign, write } from './drawing.ts'

/** What a term means, drawn within 240 × 100 units; `at` makes px of a place in units, `scale` of a length. */
export type Draw = (pen: Pen) => Mark[]

/** Draws in units of the frame that a term's drawing has. */
export interface Pen {
  box: (x: number, y: number, wide: number, tall: number, look?: string) => Mark
  line: (points: [x: number, y: number][], look?: string) => Mark
  disc: (x: number, y: number, radius: number, look?: string) => Mark
  /** An outline through points. */
  shape: (points: [x: number, y: number][], look?: string) => Mark
  /** An arrow from a place to another. */
  arrow: (from: [number, number], to: [number, number], look?: string) => Mark[]
  write: (x: number, y: number, text: string) => Mark
}

/** The units that drawings have. */
export const frame = { wide: 240, tall: 100 } as const

/** A pen whose units begin at a place and are `scale` px each. */
export function penAt(left: number, top: number, scale: number): Pen {
  const at = ([x, y]: [number, number]): [number, number] => [left + x * scale, top + y * scale]
  const pen: Pen = {
    box: (x, y, wide, tall, look = 'cell') => box(...at([x, y]), wide * scale, tall * scale, look),
    line: (points, look = 'drawn') => line(points.map(at), look),
    disc: (x, y, radius, look = 'full') => sign(...at([x, y]), Math.round(radius * scale * 10) / 10, undefined, look),
    shape: (points, look = 'full') => ({ ...line(points.map(at), look), d: `${line(points.map(at), look).d}z` }),
    arrow: ([x, y], [toX, toY], look = 'drawn') => {
      const long = Math.hypot(toX - x, toY - y)
      const [across, down] = [(toX - x) / long, (toY - y) / long]
      const back = (side: number): [number, number] => [toX - 10 * across - side * down, toY - 10 * down + side * across]
      return [pen.line([[x, y], [toX - 8 * across, toY - 8 * down]], look), pen.shape([back(-5), [toX, toY], back(5)])]
    },
    write: (x, y, text) => write(...at([x, y]), text, 'state t18 middle'),
  }
  return pen
}

/** Numbers from 0 on. */
const count = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** Hills beneath a sun, as wide as their frame. */
function picture(pen: Pen, x: number, y: number, wide: number, tall: number): Mark[] {
  const at = (left: number, top: number): [number, number] => [x + left * wide, y + top * tall]
  return [
    pen.box(x, y, wide, tall),
    pen.shape([at(0, 0.86), at(0.3, 0.42), at(0.5, 0.7), at(0.66, 0.54), at(1, 0.86), at(1, 1), at(0, 1)]),
    pen.disc(x + 0.76 * wide, y + 0.26 * tall, 0.1 * tall),
  ]
}

/** A page of so many lines, each as long as its share of the width. */
function page(pen: Pen, x: number, lines: number[], look = 'cell'): Mark[] {
  return [
    pen.box(x, 10, 64, 80, look),
    ...lines.map((share, index) => pen.box(x + 10, 24 + index * 16, 44 * share, 7, 'full')),
  ]
}

/** Noise that becomes a picture on a straight way. */
export const fromNoise: Draw = pen => [
  pen.box(6, 14, 72, 72),
  // Multiples of two irrational shares lie everywhere and in no row.
  ...count(34).map(index => pen.disc(14 + index * 0.7549 % 1 * 56, 22 + index * 0.5698 % 1 * 56, 2 + index % 3)),
  ...pen.arrow([92, 50], [148, 50]),
  ...picture(pen, 162, 14, 72, 72),
]

/** Two rows that all look at each other. */
export const joined: Draw = pen => [
  ...count(5).flatMap(from => count(5).map(to => pen.line([[32 + from * 44, 28], [32 + to * 44, 72]], 'tick thin'))),
  ...count(5).flatMap(index => [pen.box(20 + index * 44, 4, 24, 24, 'full'), pen.box(20 + index * 44, 72, 24, 24)]),
]

/** Something large that becomes small and is made large again. */
export const squeezed: Draw = pen => [
  ...picture(pen, 0, 20, 60, 60),
  pen.shape([[68, 8], [104, 34], [104, 66], [68, 92]], 'cell'),
  pen.box(110, 36, 20, 28, 'full'),
  pen.shape([[172, 8], [136, 34], [136, 66], [172, 92]], 'cell'),
  ...picture(pen, 180, 20, 60, 60),
]

/** A picture whose parts stand in a row. */
export const patches: Draw = pen => [
  ...count(9).map(index => pen.box(4 + index % 3 * 28, 10 + Math.floor(index / 3) * 28, 24, 24, index < 4 ? 'full' : 'cell')),
  ...pen.arrow([92, 50], [116, 50]),
  ...count(4).map(index => pen.box(124 + index * 29, 38, 24, 24, 'full')),
]

/** A hand that turns on with the number beneath it. */
export const turned: Draw = pen => count(4).flatMap((index) => {
  const [x, angle] = [30 + index * 60, index * 0.7]
  return [
    pen.disc(x, 36, 25, 'cell'),
    ...pen.arrow([x, 36], [x + 23 * Math.sin(angle), 36 - 23 * Math.cos(angle)]),
    pen.write(x, 88, String(index)),
  ]
})

/** Pictures behind each other, with an arrow for each of three axes. */
export const threeAxes: Draw = pen => [
  ...[2, 1, 0].map(index => pen.box(48 + index * 38, 26 - index * 14, 84, 60)),
  ...[0, 1].map(index => pen.box(48 + index * 42, 56, 42, 30, index === 0 ? 'full' : 'cell')),
  ...pen.arrow([38, 26], [38, 86]),
  ...pen.arrow([48, 94], [132, 94]),
  ...pen.arrow([142, 88], [218, 60]),
  pen.write(22, 62, 'h'),
  pen.write(146, 98, 'w'),
  pen.write(230, 62, 't'),
]

/** A grid whose diagonal is gone on with beyond its corner. */
export const diagonal: Draw = pen => [
  pen.line([[128, 0], [128, 48]], 'tick'),
  pen.line([[70, 58], [119, 58]], 'tick'),
  ...count(9).map(index => pen.box(69 + index % 3 * 17, Math.floor(index / 3) * 17, 15, 15)),
  ...count(3).map(index => pen.disc(128 + index * 17, 58 + index * 17, 8)),
]

/** What is asked, and the answer that is right. */
export const answered: Draw = pen => [
  ...page(pen, 30, [1, 0.6]),
  ...pen.arrow([106, 50], [136, 50]),
  ...page(pen, 146, [1, 1]),
  pen.line([[164, 72], [174, 82], [196, 58]], 'axis'),
]

/** Two answers, of which one is preferred. */
export const preferred: Draw = pen => [
  ...page(pen, 34, [1, 1, 0.6]),
  pen.line([[48, 78], [56, 84], [72, 68]], 'axis'),
  pen.line([[112, 34], [132, 50], [112, 66]], 'axis'),
  ...page(pen, 142, [1, 0.4, 1]),
  pen.line([[164, 70], [180, 84]], 'axis'),
  pen.line([[180, 70], [164, 84]], 'axis'),
]

/** Scores of a group, those above its mean full. */
export const relative: Draw = pen => [
  ...[0.9, 0.35, 0.7, 0.2, 0.6].map((share, index) =>
    pen.box(28 + index * 38, 96 - 92 * share, 26, 92 * share, share > 0.55 ? 'full' : 'cell')),
  pen.line([[14, 46], [226, 46]], 'axis dashes'),
]

/** Two ways from one place, and a third that goes on from the one through the other. */
export const guided: Draw = pen => [
  pen.line([[150, 88], [196, 22]], 'axis dashes'),
  ...pen.arrow([30, 84], [150, 88], 'tick'),
  ...pen.arrow([30, 84], [173, 55], 'tick'),
  ...pen.arrow([30, 84], [198, 18], 'axis'),
  pen.disc(30, 84, 5),
]

/** A peak high above what trembles beneath it. */
export const peak: Draw = pen => [
  pen.shape([
    [8, 88],
    ...count(7).map((index): [number, number] => [8 + index * 15, index % 2 === 0 ? 75 : 84]),
    [112, 4],
    ...count(8).map((index): [number, number] => [126 + index * 15, index % 2 === 0 ? 74 : 84]),
    [231, 88],
  ]),
  pen.line([[120, 6], [172, 6]], 'tick'),
  ...pen.arrow([166, 64], [166, 8]),
  ...pen.arrow([166, 12], [166, 68]),
]

/** One picture that is read in two ways, which meet. */
export const twice: Draw = pen => [
  ...picture(pen, 4, 20, 60, 60),
  pen.line([[72, 50], [88, 50], [88, 22], [104, 22]]),
  pen.line([[88, 50], [88, 78], [104, 78]]),
  pen.box(104, 6, 48, 32),
  pen.box(104, 62, 48, 32, 'full'),
  pen.line([[152, 22], [178, 22], [178, 50], [192, 50]]),
  pen.line([[152, 78], [178, 78], [178, 50]]),
  pen.disc(210, 50, 18),
]

/** One stretch of time, with few frames of it and with many. */
export const sampled: Draw = pen => [4, 8].flatMap((frames, row) => count(frames).flatMap(index =>
  [pen.box(8 + index * 224 / frames, 8 + row * 50, 22, 34, index % (frames / 4) === 0 ? 'full' : 'cell')]))

/** A page without text, one with a word and one that is full. */
export const written: Draw = pen => [
  ...[[], [0.6], [1, 1, 1, 0.6]].flatMap((lines, index) => page(pen, index * 88, lines)),
  ...[0, 1].flatMap(index => pen.arrow([68 + index * 88, 50], [84 + index * 88, 50])),
]

/** A grid in windows, of which one is looked at. */
export const windowed: Draw = pen => [
  ...count(32).map(index => pen.box(23 + index % 8 * 24.5, 2 + Math.floor(index / 8) * 24.5, 22, 22,
    index % 8 > 1 && index % 8 < 4 && index < 16 ? 'full' : 'cell')),
  ...[1, 2, 3].map(index => pen.line([[21.8 + index * 49, -4], [21.8 + index * 49, 104]])),
  pen.line([[16, 49.8], [224, 49.8]]),
]
