import type { Table } from '../outline/block.ts'
import type { Outline } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { tellsDifference, wrongDifferenceIn } from '../charts/difference.ts'
import { scoresFromRows } from '../charts/read.ts'
import { limits } from '../design/design.ts'
import { report } from '../diagnostics/messages.ts'
import { wordsOf } from '../outline/rich.ts'
import { readableCells } from '../parts/results.ts'
import { unitsOf } from '../typesetting/units.ts'

/** Says of a slide's title where it is too long, and where a difference that it tells is not the one of those that it names. */
export function checkTitle({ title, place, parts }: SlidePlan, { file, subjects }: Outline): void {
  const units = Math.round(unitsOf(wordsOf(title)))
  if (units > limits.title.units) {
    report(
      file,
      'title-too-long',
      place,
      `Title is ${units} units wide, expected at most ${limits.title.units} (two lines of ${limits.title.units / 2})`,
    )
  }
  if (!tellsDifference(wordsOf(title)))
    return
  for (const table of parts.flatMap(part => part.kind === 'chart' ? [part.table] : part.kind === 'block' ? tableOf(part.block) : []))
    checkDifference(wordsOf(title), table)

  function checkDifference(words: string, table: Table): void {
    const scores = scoresFromRows(readableCells(table), subjects.map(({ name }) => name))
    const wrong = scores && wrongDifferenceIn(words, scores)
    if (!wrong)
      return
    const called = (systems: number[]): string => systems.map(system => `\`${scores.systems[system].text}\``).join(' and ')
    report(
      file,
      'title-difference',
      place,
      `Title tells ${wrong.text.slice(1)} of ${called(wrong.named)}, which is between ${called([wrong.better, wrong.worse])} in the `
      + `table of line ${table.place.start.line}, expected the difference of those that it names; none is drawn`,
    )
  }
}

function tableOf(block: { kind: string }): Table[] {
  return block.kind === 'table' ? [block as Table] : []
}
