import type { DeckPlan, Evidence, Part, SlidePlan } from '../plan/deck-plan.ts'
import type { CountedKind, DeckFacts, SlideFacts } from '../rules/deck-facts.ts'
import { secondsOf } from '../plan/minutes.ts'
import { wordsOf } from '../plan/rich.ts'

/** A planned deck as the rules for a deck see it. */
export function factsOfPlan({ slides, outline }: DeckPlan): DeckFacts {
  return { minutes: outline.meta.minutes, slides: slides.map(factsOf) }
}

function factsOf(slide: SlidePlan): SlideFacts {
  const isExplorer = slide.evidence.some(({ block }) => block.kind === 'explorer')
  return {
    id: slide.id,
    layout: isExplorer ? 'explorer' : slide.layout,
    title: [wordsOf(slide.title), slide.share].filter(Boolean).join(' '),
    ...(slide.chapter?.number ? { chapter: slide.chapter.title } : {}),
    seconds: slide.seconds ?? secondsOf(slide),
    isBackup: slide.backup === true,
    expected: slide.layout === 'default' ? expectedOf(slide) : {},
  }
}

/** How many rows, points, lines and drawings a slide owes to its plan. A table that is drawn as a chart has no rows. */
function expectedOf({ parts }: SlidePlan): SlideFacts['expected'] {
  const expected: Partial<Record<CountedKind, number>> = {}
  for (const [kind, count] of parts.flatMap(shownBy).flatMap(countOf))
    expected[kind] = (expected[kind] ?? 0) + count
  return expected
}

/** The blocks that a part shows, each with the share of it. */
function shownBy(part: Part): Evidence[] {
  switch (part.kind) {
    case 'block': return [part]
    case 'comparison': return [{ block: part.table, range: part.range }]
    case 'pipelines': return part.diagrams.map(block => ({ block }))
    case 'diagram-part': return [{ block: part.diagram }]
    case 'formula-part': return [{ block: part.formula }]
    case 'figures': return part.figures.map(block => ({ block }))
    case 'panels': return part.panels.flatMap(({ parts }) => parts.flatMap(shownBy))
    default: return []
  }
}

function countOf({ block, range }: Evidence): [CountedKind, number][] {
  const within = (all: number): number => range ? Math.min(range[1], all) - range[0] : all
  switch (block.kind) {
    case 'table': return [['rows', within(block.table.children.length - 1)]]
    case 'points': return [['points', within(block.items.length)]]
    // Empty lines at its end are not set.
    case 'code': return [['lines', block.code.value.split('\n').slice(...(range ?? [])).join('\n').trimEnd().split('\n').length]]
    case 'diagram': return [['diagrams', 1]]
    case 'formula': return [['formulas', 1]]
    case 'figure': return [['pictures', 1]]
    default: return []
  }
}
