import type { CountedKind, SlideFacts } from './deck-facts.ts'
import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'

const names: Record<CountedKind, string> = {
  rows: 'table rows',
  points: 'points',
  lines: 'lines of code',
  diagrams: 'diagrams',
  formulas: 'formulas',
  pictures: 'pictures',
}

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

/** R21: a diagram in several parts shows each of its words in one of them. The first slide that has a part is named. */
export function lostLabels(slides: SlideMeasure[]): Fault[] {
  const parts = slides.flatMap(({ id, counts }) => counts.diagrams.map(diagram => ({ id, ...diagram })))
  return [...Map.groupBy(parts, ({ labels }) => JSON.stringify(labels)).values()].flatMap((same) => {
    const [{ id, block, labels }] = same
    const lost = labels.filter((_, index) => !same.some(({ shown }) => shown.includes(index)))
    return lost.length > 0
      ? [
          {
            rule: 'block-cut' as const,
            slide: id,
            block,
            says: `${lost.length > 1 ? `${lost.length} labels` : 'A label'} of the diagram, \`${lost[0]}\`, `
              + `${lost.length > 1 ? 'are' : 'is'} on no slide, expected each in one of its parts`,
          },
        ]
      : []
  })
}
