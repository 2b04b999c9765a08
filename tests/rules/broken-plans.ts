import type { RuleId } from '../../scripts/diagnostics/rules.ts'
import type { DeckPlan, SlidePlan } from '../../scripts/plan/deck-plan.ts'

/** A fault in a deck as a whole: the rule that names it, at which slide, and the plan that has it. */
export interface BrokenPlan { rule: RuleId, what: string, slide: string, breaks: (plan: DeckPlan) => DeckPlan }

function changed(id: string, changes: Partial<SlidePlan>) {
  return (plan: DeckPlan): DeckPlan => ({ ...plan, slides: plan.slides.map(slide => slide.id === id ? { ...slide, ...changes } : slide) })
}
function withMinutes(minutes: number) {
  return (plan: DeckPlan): DeckPlan => ({ ...plan, outline: { ...plan.outline, meta: { ...plan.outline.meta, minutes } } })
}
/** The plan with more slides like the one of words, before the end. */
function longer(count: number, change: Partial<SlidePlan>) {
  return (plan: DeckPlan): DeckPlan => {
    const like = plan.slides.find(({ id }) => id === 'words')!
    return {
      ...plan,
      slides: plan.slides.toSpliced(
        3,
        0,
        ...Array.from({
          length: count,
        }, (_, index): SlidePlan => ({ ...like, id: `more-${index}`, title: { text: `More ${index}` }, ...change })),
      ),
    }
  }
}
function without(layout: SlidePlan['layout']) {
  return (plan: DeckPlan): DeckPlan => ({ ...plan, slides: plan.slides.filter(slide => slide.layout !== layout) })
}

/** Faults that only the whole deck shows. */
export const brokenPlans: BrokenPlan[] = [
  { rule: 'title-repeated', what: 'two slides with one title', slide: 'formula', breaks: changed('table', { title: { text: 'Formula' } }) },
  { rule: 'long-slide', what: 'a slide spoken of for two minutes', slide: 'words', breaks: changed('words', { seconds: 120 }) },
  { rule: 'long-slide', what: 'an explorer spoken of for four minutes', slide: 'explorer', breaks: changed('explorer', { seconds: 240 }) },
  { rule: 'deck-time', what: 'a talk much shorter than its time', slide: 'cover', breaks: withMinutes(60) },
  { rule: 'deck-time', what: 'a talk much longer than its time', slide: 'cover', breaks: withMinutes(1) },
  {
    rule: 'deck-structure',
    what: 'a long talk without an agenda',
    slide: 'cover',
    breaks: plan => without('agenda')(longer(1, { chapter: undefined })(plan)),
  },
  {
    rule: 'deck-structure',
    what: 'a long talk without a summary',
    slide: 'explorer',
    breaks: plan => without('takeaways')(longer(1, { chapter: undefined })(plan)),
  },
  { rule: 'deck-structure', what: 'a chapter of thirteen slides', slide: 'words', breaks: longer(12, {}) },
]
