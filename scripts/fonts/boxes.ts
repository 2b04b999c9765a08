import type { Buffer } from 'node:buffer'
import type { Block } from './true-type.ts'
import { trueType } from './true-type.ts'

/** The family of boxes, the last of the styles' stack. */
export const boxFamily = 'reviewdeck boxes'

/** The hexadecimal digits, five rows of three dots each. */
const digits: Record<string, string> = {
  0: '### #.# #.# #.# ###',
  1: '.#. ##. .#. .#. ###',
  2: '### ..# ### #.. ###',
  3: '### ..# ### ..# ###',
  4: '#.# #.# ### ..# ..#',
  5: '### #.. ### ..# ###',
  6: '### #.. ### #.# ###',
  7: '### ..# ..# .#. .#.',
  8: '### #.# ### #.# ###',
  9: '### #.# ### ..# ###',
  A: '.#. #.# ### #.# #.#',
  B: '##. #.# ##. #.# ##.',
  C: '### #.. #.. #.. ###',
  D: '##. #.# #.# #.# ##.',
  E: '### #.. ### #.. ###',
  F: '### #.. ### #.. #..',
}
const frame = { x: 60, y: -90, width: 880, height: 920, line: 40 }
/** The box of a mark, over the letter before it. */
const small = { x: -430, y: 760, width: 320, height: 160, line: 30 }
const dot = { width: 66, height: 66 }

/**
 * A font in which each of some characters is a box with its number in Unicode in two rows: seen, and not to be taken for another. A mark
 * takes no room: its box is a small one over the letter.
 */
export function boxesFor(characters: string[]): Buffer {
  const points = characters.map(char => char.codePointAt(0)!).sort((one, other) => one - other)
  return trueType(boxFamily, new Map(points.map(point => [point, isMark(String.fromCodePoint(point)) ? framed(small) : boxOf(point)])))
}

/** True for what stands on the letter before it. */
export function isMark(char: string): boolean {
  return /\p{M}/u.test(char)
}

function framed({ x, y, width, height, line }: typeof frame): Block[] {
  return [{ x, y, width, height }, { x: x + line, y: y + line, width: width - 2 * line, height: height - 2 * line, isHole: true }]
}

function boxOf(point: number): Block[] {
  const { x, y, width, height } = frame
  const number = point.toString(16).toUpperCase()
  const columns = Math.ceil(number.length / 2)
  // A row of digits is five dots high; the rows are two apart.
  const bottom = y + (height - 12 * dot.height) / 2
  const blocks = framed(frame)
  const lines = [number.slice(0, -columns), number.slice(-columns)]
  const placed = lines.flatMap((line, below) => [...line].map((digit, index) => ({ index, digit, above: below === 0 })))
  for (const { index, digit, above } of placed) {
    const count = lines[above ? 0 : 1].length
    const start = x + width / 2 + (4 * index - (4 * count - 1) / 2) * dot.width
    const base = bottom + (above ? 7 : 0) * dot.height
    for (const [row, dots] of digits[digit].split(' ').entries()) {
      for (const run of dots.matchAll(/#+/g)) {
        blocks.push({
          x: Math.round(start + run.index * dot.width),
          y: Math.round(base + (4 - row) * dot.height),
          width: run[0].length * dot.width,
          height: dot.height,
        })
      }
    }
  }
  return blocks
}
