import type { CountedKind, SlideFacts } from './deck-facts.ts'
import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'

const names: Record<CountedKind, string> = { rows: 'table rows', points: 'points', lines: 'lines of code', diagrams: 'diagrams', formulas: 'formulas', pictures: 'pictures' }

/** R21: a slide shows as much of the review as the plan gave it. What is there twice is no loss. */
export function cutBlocks({ id, counts, pictures }: SlideMeasure, { expected }: Pick<SlideFacts, 'expected'>): Fault[] {
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
  const shown: Record<CountedKind, number> = {
    rows: sum(counts.tables.map(({ rows }) => rows)),
    points: sum(counts.lists.map(({ points }) => points)),
    lines: sum(counts.codes.map(({ lines }) => lines)),
    diagrams: counts.diagrams.length,
    formulas: counts.formulas.length,
    pictures: pictures.length + counts.placeholders,
  }
  return (Object.keys(names) as CountedKind[]).filter(kind => shown[kind] < (expected[kind] ?? 0)).map(kind => ({
    rule: 'block-cut',
    slide: id,
    says: `Slide shows ${shown[kind]} ${names[kind]}, expected the ${expected[kind]} of the review`,
  }))
}
