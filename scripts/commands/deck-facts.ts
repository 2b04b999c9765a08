import type { DeckPlan, SlidePlan } from '../plan/deck-plan.ts'
import type { CountedKind, DeckFacts, SlideFacts } from '../rules/deck-facts.ts'
import { wordsOf } from '../outline/rich.ts'
import { isConcluding } from '../outline/roles.ts'
import { owedBy } from '../parts/index.ts'
import { secondsOf } from '../plan/minutes.ts'

/** A planned deck as the rules for a deck see it. */
export function factsOfPlan({ slides, outline }: DeckPlan): DeckFacts {
  const last = slides.findLast(({ backup }) => !backup)
  const ending = outline.parts.find(({ section }) => section.title === last?.chapter?.title)
  const isSummed = last?.chapter !== undefined && (ending?.role === 'conclusion' || isConcluding(last.chapter.title))
  return {
    minutes: outline.meta.minutes,
    slides: slides.map((slide, index) => ({ ...factsOf(slide), ...(goesOn(slide, slides[index - 1]) ? { goesOn: true } : {}) })),
    ...(isSummed ? { isSummed } : {}),
  }
}

/** True for a slide that shows nothing but parts of what the one before it shows. */
function goesOn({ evidence }: SlidePlan, before: SlidePlan | undefined): boolean {
  return evidence.length > 0 && evidence.every(({ block }) => before?.evidence.some(shown => shown.block === block))
}

function factsOf(slide: SlidePlan): SlideFacts {
  const isExplorer = slide.evidence.some(({ block }) => block.kind === 'explorer')
  return {
    id: slide.id,
    layout: isExplorer ? 'explorer' : slide.layout,
    title: [wordsOf(slide.title), slide.share].filter(Boolean).join(' '),
    ...(slide.kicker ? { kicker: slide.kicker } : {}),
    ...(slide.chapter?.number ? { chapter: slide.chapter.title } : {}),
    seconds: slide.seconds ?? secondsOf(slide),
    isBackup: slide.backup === true,
    expected: slide.layout === 'default' ? expectedOf(slide) : {},
  }
}

/** How many rows, points, lines and drawings a slide owes to its plan. A table that is drawn as a chart has no rows. */
function expectedOf({ parts }: SlidePlan): SlideFacts['expected'] {
  const expected: Partial<Record<CountedKind, number>> = {}
  for (const [kind, count] of parts.flatMap(owedBy))
    expected[kind] = (expected[kind] ?? 0) + count
  return expected
}
