import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** Signs that begin a point where Markdown has none, each with the number that it says; signs without one are bullets. */
const kinds: [sign: RegExp, numberOf: (sign: string) => number][] = [
  [/^(\d{1,2})、(?=\S)/, Number],
  [/^[（(](\d{1,2})[）)][ \t]*(?=\S)/, Number],
  [/^(\d{1,2})）[ \t]*(?=\S)/, Number],
  [/^([\u2460-\u2473])[ \t.、]*(?=\S)/, sign => sign.codePointAt(0)! - 0x245F],
  // Markdown wants a blank behind these.
  [/^(\d{1,2})(?:\.(?![\s\d.])|．[ \t]*)(?=\S)/, Number],
  [/^(\d{1,2})\)(?=[^\s\d)])/, Number],
]
const item = /^[ \t>]*(\d{1,2})[.)][ \t]+\S/
/** Letters have no mark of their own in Markdown: they stay behind one. */
const letters = /^[（(]?([a-h])[）)][ \t]+(?=\S)/
const bullets = /^([•●▪◦‣■◆➢➤·])[ \t]*(?=\S)/
const block = /^(?:#{1,6}[ \t]|[-+*][ \t]|\d{1,9}[.)][ \t]|[|><]|:::|\$\$|!\[)/

/** A point of a list that leads to what stands below it, within it. */
const host = /^((?:[-+*]|\d{1,9}[.)])[ \t]+)\S[^\n]*[：:](?:\*\*|__)?[ \t]*$/

/** A line that begins a point: which kind of sign, the number that it says, and how long the sign is. */
interface Mark { kind: number, number: number, length: number, isLetter?: true }

/**
 * Lines that begin with `1、`, `（1）`, `1）`, `①`, `a)` or `•`, one below the other and counted on, are the list that they were meant as;
 * blank lines may stand between them. Lists of two signs below one another stay apart, as their stops tell.
 */
export const numberedLines: Dialect = {
  name: 'lists in other signs',
  sign: /^[ \t>]*(?:\d{1,2}(?:[、）．]|[.)][^\s\d.)])|[（(]?b[）)]|[（(]\d{1,2}[）)]|[\u2460-\u2473•●▪◦‣■◆➢➤·])/m,
  edits: (text) => {
    const lines = linesOf(text)
    const edits: Edit[] = []
    for (let index = 0; index < lines.length; index++) {
      const run = runAt(lines, index)
      if (run.length < 2 && !goesOnBehind(lines[index - 1], run[0]?.mark))
        continue
      const lead = leadOf(lines[index])
      const within = ' '.repeat(host.exec(lines[index - 1]?.mask ?? '')?.[1].length ?? 0)
      const isOn = item.test(lines[index - 1]?.mask ?? '')
      const isApart = !isOn && leadOf(lines[index - 1]) === lead && (lines[index - 1]?.mask ?? '').slice(lead.length).trim() !== ''
      run.forEach(({ line, mark }, nth) =>
        edits.push({
          start: lines[line].start + lead.length,
          end: lines[line].start + lead.length + (mark.isLetter ? 0 : mark.length),
          text: `${nth === 0 && isApart && within === '' ? `\n${lead}` : ''}${within}${bulletOf(mark)} `,
        }),
      )
      index = run.at(-1)!.line
    }
    return edits
  },
}

/** A point that lacks its blank right beneath one that has it. */
function goesOnBehind(above: Line | undefined, mark: Mark | undefined): boolean {
  return mark !== undefined && mark.kind >= 4 && Number(item.exec(above?.mask ?? '')?.[1]) === mark.number - 1
}

/** The mark that Markdown has for a point. */
function bulletOf({ kind, number, isLetter }: Mark): string {
  return isLetter || Number.isNaN(number) ? '-' : `${number}${kind % 2 === 0 ? '.' : ')'}`
}

/** The lines from one on that begin points of one list. */
function runAt(lines: Line[], from: number): { line: number, mark: Mark }[] {
  const first = markOf(lines[from])
  if (!first || (first.isLetter && first.number > 1))
    return []
  const lead = leadOf(lines[from])
  const run = [{ line: from, mark: first }]
  for (let at = from + 1; at < lines.length; at++) {
    const { mask } = lines[at]
    const mark = leadOf(lines[at]) === lead ? markOf(lines[at]) : undefined
    const last = run.at(-1)!
    const goesOn = mark?.kind === first.kind && (Number.isNaN(mark.number) || mark.number === last.mark.number + 1)
    const words = mask.slice(leadOf(lines[at]).length)
    if (goesOn)
      run.push({ line: at, mark })
    // A paragraph may lie within a list only as the line that a point goes on in.
    else if (mark || mask.startsWith(hidden) || block.test(words) || (words.trim() !== '' && lines[at - 1].mask.trim() === ''))
      break
  }
  return run
}

function markOf(line: Line): Mark | undefined {
  const words = line.mask.slice(leadOf(line).length)
  const bullet = bullets.exec(words)
  if (bullet)
    return { kind: bullet[1].codePointAt(0)!, number: Number.NaN, length: bullet[0].length }
  const letter = letters.exec(words)
  if (letter)
    return { kind: -1, number: letter[1].codePointAt(0)! - 0x60, length: letter[0].length, isLetter: true }
  for (const [kind, [sign, numberOf]] of kinds.entries()) {
    const found = sign.exec(words)
    if (found)
      return { kind, number: numberOf(found[1]), length: found[0].length }
  }
  return undefined
}

function leadOf(line: Line | undefined): string {
  return /^[ \t>]*/.exec(line?.mask ?? '')![0]
}
