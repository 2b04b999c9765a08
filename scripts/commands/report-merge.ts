import type { Merge, SlideOutcome } from '../slides/merge.ts'
import process from 'node:process'
import { unifiedDiff } from '../slides/diff.ts'

type Outcome = SlideOutcome['outcome']

/** What became of slides, in the words of a report; the first four are always counted. */
const words: Record<Exclude<Outcome, 'same'>, string> = {
  regenerated: 'regenerated',
  kept: 'kept',
  merged: 'merged',
  conflict: 'in conflict',
  added: 'added',
  removed: 'removed',
  orphaned: 'gone from the review',
  deleted: 'deleted by hand',
  yours: 'of your own',
}
const always: Outcome[] = ['regenerated', 'kept', 'merged', 'conflict']
/** Outcomes that change `slides.md`. */
const changing: Outcome[] = ['added', 'regenerated', 'merged', 'removed']
const mostDiffs = 5
/** What became of a slide that a person edited, deleted or wrote, as the end of a sentence that its id begins. */
const fates: Partial<Record<Outcome, string>> = {
  kept: 'stays as you edited it',
  merged: 'has your edits and what is new in the review',
  conflict: 'keeps your lines where the review changed the same ones; the rest is new',
  orphaned: 'stays as you edited it, though it is gone from the review',
  deleted: 'stays deleted, though the review changed it',
  yours: 'is your own and stays',
}
const mostFates = 12

/** How many slides were regenerated, kept, merged, in conflict and so on, in one line. */
export function countsOf({ outcomes }: Merge): string {
  const counts = Object.entries(words).map(([outcome, word]) =>
    ({ outcome, word, count: outcomes.filter(one => one.outcome === outcome).length }))
  return `slides: ${counts
    .filter(({ outcome, count }) => count > 0 || always.includes(outcome as Outcome))
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ')}`
}

/** The slides that would change in `slides.md`, one a line, with what would become of each. */
export function changesOf({ outcomes }: Merge): string[] {
  return outcomes.filter(({ outcome }) => changing.includes(outcome)).map(({ id, outcome }) => `  ${id}  ${outcome}`)
}

/** What became of each slide that a person edited or wrote, and of deleted ones that the review changed, one a line. */
export function fatesOf({ outcomes }: Merge): string[] {
  const isTold = ({ outcome, generated }: SlideOutcome): boolean =>
    fates[outcome] !== undefined && (outcome !== 'deleted' || generated !== undefined)
  const told = outcomes.filter(one => one.id && (one.from || isTold(one)))
  const lines = told.slice(0, mostFates).map(({ id, outcome, from }) =>
    `  ${id} ${from ? `has what you edited on ${from.join(' and ')}, since those lines stand here now` : fates[outcome]}`)
  return told.length > mostFates ? [...lines, `  … and ${told.length - mostFates} more by your hand`] : lines
}

/** For each slide in conflict the difference between yours and the generated one, coloured where somebody reads it in a terminal. */
export function diffsOf({ outcomes }: Merge, isColoured = Boolean(process.stderr.isTTY)): string[] {
  const conflicts = outcomes.filter(({ outcome }) => outcome === 'conflict')
  const lines = conflicts
    .slice(0, mostDiffs)
    .flatMap(({ id, yours, generated }) => unifiedDiff(yours!, generated!, [`${id} (yours, kept)`, `${id} (generated)`]))
  const rest = conflicts.length - mostDiffs
  return [...lines.map(line => isColoured ? coloured(line) : line), ...(rest > 0 ? [`… and ${rest} more slides in conflict`] : [])]
}

function coloured(line: string): string {
  const code = line.startsWith('@') ? 36 : { '-': 31, '+': 32 }[line[0]]
  return code ? `\u001B[${code}m${line}\u001B[0m` : line
}
