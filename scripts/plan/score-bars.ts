import type { Scores } from '../charts/read.ts'
import type { ScoreBars, SlidePlan } from './deck-plan.ts'
import { weightsOf } from '../charts/area.ts'
import { scoresFromRows } from '../charts/read.ts'
import { readableCells } from '../parts/results.ts'

/** Numbers with decimals: others are too common to be known again. */
const number = /\d[\d,]*\.\d+/g
/** So many bars a drawing beside others has room for. */
const most = 5

/**
 * The row of scores that a chart or a table of a chapter shows and a sentence names a number of, the last one that it names: the
 * system's own scores from zero to the full mark. Undefined where none of its numbers is drawn, or where scores are of several magnitudes.
 */
export function scoreBarsOf(sentence: string, slides: SlidePlan[], names: string[]): ScoreBars | undefined {
  const named = [...sentence.matchAll(number)].map(([text]) => text)
  const tables = slides.filter(({ backup }) => !backup).flatMap(({ parts }) => parts).flatMap((part) => {
    const table = part.kind === 'chart' ? part.table : part.kind === 'block' && part.block.kind === 'table' ? part.block : undefined
    return table ? scoresFromRows(readableCells(table), names) ?? [] : []
  })
  for (const text of named.toReversed()) {
    const unit = sentence.includes(`${text}%`) ? '%' : ''
    const found = tables.flatMap(scores => barsWith(text, unit, scores) ?? [])
    if (found.length > 0)
      return found[0]
  }
  return undefined
}

function barsWith(text: string, unit: string, scores: Scores): ScoreBars | undefined {
  const whole = weightsOf(scores)?.total
  const shown = scores.metrics.flatMap(({ isLowBest }, metric) => isLowBest || metric === whole ? [] : [metric])
  const system = scores.systems.findIndex(({ subject }, index) =>
    subject && shown.some(metric => isNumber(scores.cells[index][metric]?.text, text)))
  const row = scores.cells[system] ?? []
  const full = Math.max(...shown.map(metric => row[metric]?.value ?? 0)) <= 1 ? 1 : 100
  const isOnScale = shown.every(metric => row[metric] && row[metric].value >= 0 && row[metric].value <= full)
  if (system < 0 || shown.length < 2 || shown.length > most || !isOnScale)
    return undefined
  return {
    subject: scores.systems[system].subject!,
    bars: shown.map(metric => ({
      name: nameOf(scores.metrics[metric].text, whole !== undefined),
      text: `${row[metric]!.text}${unit}`,
      share: Number((row[metric]!.value / full).toFixed(4)),
    })),
    at: shown.findIndex(metric => isNumber(row[metric]?.text, text)),
  }
}

/** A benchmark's name without its arrow; a part's without how much it counts, which is too much beneath a bar. */
function nameOf(text: string, isPart: boolean): string {
  const name = text.replace(/\s*[↑↓]/g, '')
  return isPart ? name.replace(/[\s,，(（]*\d.*$/, '') || name : name
}

function isNumber(cell: string | undefined, text: string): boolean {
  return cell?.replace(/[%分]/g, '').trim() === text
}
