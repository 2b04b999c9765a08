import type { Mark } from './drawing.ts'
import { box, sign, widthOf, write } from './drawing.ts'

/** What a state looks like: its width and height in px, and its marks from a corner on. */
export interface Glyph { width: number, tall: number, marks: (x: number, y: number) => Mark[] }

/** A kind of state that can be seen: the words that name it, and how it is drawn `tall` px high. */
interface Drawable { words: RegExp, draw: (tall: number, words: string) => Glyph }

/** Dots in rows and columns, seen from the first on; the fewer, the larger. */
function dots(tall: number, columns: number, rows: number, radius: number): Glyph {
  const pitch = tall / rows
  return {
    width: pitch * columns,
    tall,
    marks: (x, y) => Array.from({ length: rows * columns }, (_, index): Mark => {
      // Every second row is moved, so that many are a crowd and no grid.
      const row = Math.floor(index / columns)
      const left = x + pitch * (index % columns + (row % 2 === 0 ? 0.3 : 0.7)) - radius
      const middle = y + pitch * (row + 0.5)
      return sign(left + radius, middle, radius, undefined, 'full')
    }),
  }
}

/** Columns on a line, each as tall as its share of the height. */
function columns(tall: number, shares: number[]): Glyph {
  const wide = tall * 0.28
  return {
    width: wide * shares.length + 6 * (shares.length - 1),
    tall,
    marks: (x, y) => shares.map((share, index) => box(x + index * (wide + 6), y + tall * (1 - share), wide, tall * share, 'full')),
  }
}

/** A page with so many lines of text, each as long as its share of the width. */
function page(tall: number, lines: number[]): Glyph {
  const wide = tall * 1.3
  return {
    width: wide,
    tall,
    marks: (x, y) => [
      box(x, y, wide, tall, 'cell'),
      ...lines.map((share, index) =>
        box(x + 10, y + tall * (index + 0.5) / Math.max(lines.length, 1) - 3, (wide - 20) * share, 6, 'full')),
    ],
  }
}

/** Cells in rows and columns, of which some are full. */
function cells(tall: number, columns: number, rows: number, full: (row: number, column: number) => boolean, gap = 3): Glyph {
  const side = (tall - gap * (rows - 1)) / rows
  return {
    width: side * columns + gap * (columns - 1),
    tall,
    marks: (x, y) => Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns]
      return box(x + column * (side + gap), y + row * (side + gap), side, side, full(row, column) ? 'full' : 'cell')
    }),
  }
}

/** Two halves of a whole beside each other, as large as their shares. */
function halves(tall: number, share: number): Glyph {
  const wide = tall * 1.5
  return {
    width: wide,
    tall,
    marks: (x, y) => [box(x, y, wide, tall, 'cell'), box(x, y, wide * share, tall, 'full')],
  }
}

/** The two subjects' signs, apart or within one frame; what is only wished for is hollow, its frame dashed. */
function two(tall: number, isOne: boolean, isWished = false): Glyph {
  const [radius, inset] = [tall * 0.27, isOne ? tall * 0.23 : 0]
  const apart = isOne ? tall * 0.12 : tall * 0.6
  const wide = 4 * radius + apart + 2 * inset
  return {
    width: wide,
    tall,
    marks: (x, y) => [
      ...(isOne ? [box(x, y, wide, tall, isWished ? 'cell dashes' : 'cell')] : []),
      sign(x + inset + radius, y + tall / 2, radius, 'a', isWished ? 'drawn is-a' : 'full is-a'),
      sign(x + wide - inset - radius, y + tall / 2, radius, 'b', isWished ? 'drawn is-b' : 'full is-b'),
    ],
  }
}

/** A bar of one unit beneath one of so many. */
function times(tall: number, factor: number): Glyph {
  const [wide, thick] = [tall * 2, tall * 0.32]
  return {
    width: wide,
    tall,
    marks: (x, y) => [
      box(x, y + tall * 0.1, wide / Math.max(1, factor), thick, 'cell'),
      box(x, y + tall * 0.58, wide * Math.min(1, factor), thick, 'full'),
    ],
  }
}

/**
 * A bar as long as its share of the longest one of its row, with what it measures on it or, where that is too long, before it; what was
 * refused is hollow and dashed.
 */
function bar(tall: number, share: number, label: string, isRefused: boolean): Glyph {
  const [wide, thick, size] = [tall * 2 * share, tall * 0.56, 22]
  const long = widthOf(label, size)
  const isWithin = long + 16 <= wide
  const from = isWithin || label === '' ? 0 : long + 10
  const baseline = tall / 2 + size * 0.36
  return {
    width: from + wide,
    tall,
    marks: (x, y) => [
      box(x + from, y + (tall - thick) / 2, wide, thick, isRefused ? 'cell dashes' : 'full'),
      ...(label ? [write(x + (isWithin ? 8 : 0), y + baseline, label, `lead t${size}${isWithin && !isRefused ? ' on5' : ''}`)] : []),
    ],
  }
}

/** True for a state that was not taken, or not kept: `recomputing refused, 7.5 s`, `tried recomputing, 7.5 s`. */
export function isRefused(state: string): boolean {
  return /(?:^|[：:])\s*(?:不用|不采用|未采用|弃用|拒绝|试过)|\b(?:refused|rejected|tried|not (?:used|taken))\b/i.test(state.trim())
}

/** What a state says of seconds behind its own words: `recomputing, 7.5 s a step`. */
const measured = /^(\S[^，,]*)[，,]([^，,]*\d\s?(?:秒|s\b|seconds?\b)[^，,]*)$/

/** The words of states as they stand beside what they look like, on which the seconds stand where all say them behind other words. */
export function besideGlyphs(states: string[]): string[] {
  return states.every(state => measured.test(state)) ? states.map(state => measured.exec(state)![1].trim()) : states
}

/** The seconds that each state of a row says it takes; undefined where one does not. */
function secondsOf(states: string[]): number[] | undefined {
  const found = states.map(state => Number(/(\d+(?:\.\d+)?)\s*(?:秒|s\b|seconds?\b)/.exec(state)?.[1] ?? Number.NaN))
  return found.every(value => value > 0) ? found : undefined
}

/** What states are called that have a look of their own; what is more special stands further up. */
const drawables: Drawable[] = [
  { words: /(\d+(?:\.\d+)?)\s*(?:倍|[×x](?!\d)|times)/i, draw: (tall, words) => times(tall, Number(/(\d+(?:\.\d+)?)/.exec(words)![1])) },
  { words: /\d+(?:\.\d+)?\s?%/, draw: (tall, words) => halves(tall, Math.min(1, Number(/(\d+(?:\.\d+)?)\s?%/.exec(words)![1]) / 100)) },
  { words: /窗口|分块|\bwindow|\bblockwise|\btiled?\b/i, draw: tall => cells(tall, 6, 4, (row, column) => row < 2 && column >= 2 && column < 4) },
  { words: /看全图|全局|全注意力|\bfull attention|\bglobal\b|\bsees all\b/i, draw: tall => cells(tall, 6, 4, () => true) },
  { words: /不均衡|不平衡|失衡|长尾|\bunbalanced|\bimbalanced|\bskewed|\blong[- ]tail|\buneven/i, draw: tall => columns(tall, [1, 0.5, 0.22, 0.1]) },
  { words: /均衡|平衡|均匀|\bbalanced?\b|\beven\b|\buniform/i, draw: tall => columns(tall, [0.6, 0.6, 0.6, 0.6]) },
  { words: /无文字|没有字|无字|\bno text\b/i, draw: tall => page(tall, []) },
  { words: /段落|整段|\bparagraphs?\b/i, draw: tall => page(tall, [1, 1, 1, 0.6]) },
  { words: /简单文字|短文字|单词|\bsimple text|\bshort text|\bwords?\b/i, draw: tall => page(tall, [0.5]) },
  { words: /海量|大量|求量|求多|\bmassive|\blarge-scale|\bhuge|\bmany\b|^more$/i, draw: tall => dots(tall, 7, 5, tall * 0.07) },
  { words: /精选|少量|\brefined|\bselected|\bcurated|\bfew\b/i, draw: tall => dots(tall, 4, 2, tall * 0.1) },
  { words: /合成|\bsynthetic/i, draw: tall => cells(tall, 5, 4, (row, column) => row === 3 && column === 4) },
  { words: /^真实|\breal\b/i, draw: tall => cells(tall, 5, 4, () => false) },
  { words: /两个模型|两个系统|\btwo (?:models|systems)/i, draw: tall => two(tall, false) },
  { words: /协同|统一|合一|\bboth in one|\bunified|\bin one\b/i, draw: (tall, words) => two(tall, true, /愿景|设想|\bvision\b|\bwish/i.test(words)) },
  { words: /分布式|\bdistributed/i, draw: tall => cells(tall, 4, 2, () => true, 8) },
]

/**
 * What the states of one row look like, `tall` px high: where the first and the last have a look, all that have one. A row of which
 * one end cannot be seen has none, for its picture would tell half of it. `none` before a state of writing is a page without; seconds
 * are bars of one scale.
 */
export function glyphsOf(states: string[], tall: number): (Glyph | undefined)[] {
  const seconds = secondsOf(states)
  if (seconds) {
    return seconds.map((value, index) => {
      const label = besideGlyphs(states)[index] === states[index] ? '' : measured.exec(states[index])![2].trim()
      return bar(tall, value / Math.max(...seconds), label, isRefused(states[index]))
    })
  }
  const found = states.map(state => drawables.find(({ words }) => words.test(state))?.draw(tall, state))
  const isPage = states.length > 1 && /^(?:none|无)$/i.test(states[0].trim()) && /段落|整段|\bparagraphs?\b/i.test(states.at(-1)!)
  const all = isPage ? [page(tall, []), ...found.slice(1)] : found
  return all[0] && all.at(-1) ? all : states.map(() => undefined)
}
