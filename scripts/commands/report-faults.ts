import type { Talk } from '../files/paths.ts'

import type { SlidePlan } from '../plan/deck-plan.ts'
import type { Measured, MeasuredSlide } from '../print/measure.ts'
import type { SlideProblem } from '../print/page/inspect.ts'
import type { Fault } from '../rules/fault.ts'
import type { Generated } from './generate.ts'
import { VFile } from 'vfile'
import { report } from '../diagnostics/messages.ts'
import { isNamed, ruleName, rules, softerThan } from '../diagnostics/rules.ts'
import { shown } from '../files/paths.ts'
import { reasonIn } from '../plan/learn-refused.ts'
import { cutBlocks } from '../rules/coverage.ts'
import { faultsOfDeck } from '../rules/index.ts'
import { splitSlides } from '../slides/source-slide.ts'
import { factsOfPlan } from './deck-facts.ts'
import { isOwnDoing } from './own-doing.ts'

/** What was measured of a deck, the slides that could not be drawn, and those that would be planned again. */
export interface Found extends Measured { problems?: SlideProblem[], tall?: string[] }

/**
 * What was measured as messages: at its place in the review, or in `slides.md` where the slide is edited by hand. One for each
 * slide and rule; a rule that has spoken there while the review was read is silent. Returns the files that the messages are on.
 */
export function reportFaults(
  talk: Talk,
  { plan, merge, text, assets }: Pick<Generated, 'plan' | 'merge' | 'text'> & Partial<Pick<Generated, 'assets'>>,
  { slides, pages, problems = [], tall = [] }: Found,
): VFile[] {
  const known = plan.outline.file
  const review = new VFile({ path: known.path, data: known.data })
  const deck = new VFile({ path: shown(talk.deck) })
  const byHand = new Map(linesOfSlides(text)
    .filter(({ id }) =>
      merge.outcomes.some(one => one.id === id && ['kept', 'merged', 'conflict', 'orphaned', 'yours'].includes(one.outcome))
      || !plan.slides.some(slide => slide.id === id))
    .map(({ id, line }) => [id, line]))
  const facts = factsOfPlan(plan)
  const cut = slides
    .filter(({ id }) => !byHand.has(id))
    .flatMap(slide => facts.slides.filter(({ id }) => id === slide.id).flatMap(owed => cutBlocks(slide, owed)))
  const isBehind = new Set(plan.slides.flatMap(({ id, backup }) => backup ? [id] : []))
  const measured = slides
    .flatMap(({ faults }) => faults)
    .map(fault => byHand.has(fault.slide) || (isBehind.has(fault.slide) && fault.rule === 'text-unsplit') ? softened(fault) : fault)
  const others = [
    ...tall.map((slide): Fault => ({
      rule: 'taller-than-planned',
      slide,
      says: `Slide \`${slide}\` is taller than was estimated, expected \`npm run deck\`, which plans it again and remembers its `
        + 'heights in .slidev/measured.json',
    })),
    ...problems.map(faultOfProblem),
  ]
  for (const fault of firstOfEach([...measured, ...cut, ...faultsOfDeck(facts), ...pages, ...others])) {
    const line = byHand.get(fault.slide)
    if (line !== undefined) {
      report(deck, fault.rule, { line, column: 1 }, fault.says, fault.slide)
      continue
    }
    const planned = plan.slides.find(({ id }) => id === fault.slide)
    if (isOwnDoing(fault.rule, planned, plan.slides))
      continue
    const accepted = rules[fault.rule].severity === 'warning' && planned?.accepts?.find(({ rule }) => isNamed(rule, fault.rule))
    if (accepted) {
      review.data.accepted = [...acceptedIn(review), { slide: fault.slide, rule: ruleName(fault.rule), reason: accepted.reason }]
      continue
    }
    const message = report(
      review,
      fault.rule,
      placeOf(fault, planned, slides.find(({ id }) => id === fault.slide)),
      withPaths(fault.says, assets),
      fault.slide,
    )
    if (known.messages.some(({ ruleId, line }) => ruleId === fault.rule && line === message.line))
      review.messages.pop()
  }
  fold(review)
  return [review, deck]
}

/** What is said of a picture by the path that its author wrote, and not by the one that it has in the deck. */
function withPaths(says: string, assets: Generated['assets'] | undefined): string {
  return says.replace(/`([^`]*\/figures\/[^`]*)`/g, (whole, address: string) => {
    const [path] = [...assets?.addresses ?? []].find(([, own]) => address.endsWith(own)) ?? []
    return path === undefined ? whole : `\`${path}\``
  })
}

function faultOfProblem({ id, kind, message }: SlideProblem): Fault {
  if (kind === 'image')
    return { rule: 'slide-broken', slide: id, says: `Slide \`${id}\`: ${message}, expected one that a browser shows` }
  return kind === 'mermaid'
    ? {
        rule: 'diagram-syntax',
        slide: id,
        says: `Diagram on slide \`${id}\` cannot be drawn: ${reasonIn(message)}, expected one that a browser draws; `
          + '`npm run deck` shows its source',
      }
    : { rule: 'slide-broken', slide: id, says: `Slide \`${id}\` cannot be shown: ${message}, expected a slide` }
}

/** The warnings that the author knows of and leaves. */
export function acceptedIn({ data }: VFile): { slide: string, rule: string, reason: string }[] {
  return (data.accepted ?? []) as ReturnType<typeof acceptedIn>
}

/** A fault of a hard limit as one of its soft limit: a person may put more on a slide than the planner does. */
function softened(fault: Fault): Fault {
  return { ...fault, rule: softerThan(fault.rule) ?? fault.rule }
}

/** Several slides that break one rule for one block of the review are one message. */
function fold(file: VFile): void {
  for (const [, [first, ...more]] of Map.groupBy(file.messages, ({ ruleId, line, column }) => `${ruleId} ${line} ${column}`)) {
    if (more.length > 0)
      first.reason += ` (and ${more.length} slide${more.length > 1 ? 's' : ''} more)`
    file.messages = file.messages.filter(message => !more.includes(message))
  }
}

/** One fault for each slide and rule; a block's fault is as good as another's. */
function firstOfEach(faults: Fault[]): Fault[] {
  return [...new Map(faults.toReversed().map(fault => [`${fault.slide} ${fault.rule}`, fault])).values()].toReversed()
}

/** Where the block at fault stands in the review, by its name; the slide's own place where it has none. */
function placeOf({ block, of }: Fault, planned?: SlidePlan, measured?: MeasuredSlide): SlidePlan['place'] {
  const id = of ?? (block === undefined ? undefined : measured?.blocks[block]?.id)
  const shown = planned && id !== undefined
    ? [...planned.evidence.map(one => one.block), ...planned.handout.flatMap(one => 'heading' in one ? [] : [one])]
    : []
  return shown.find(one => one.id === id)?.place ?? planned?.place
}

/** The slides of a deck's text by id, each with its first line; one without an id by its number. */
function linesOfSlides(text: string): { id: string, line: number }[] {
  let from = 0
  return splitSlides(text).map(({ id, raw }, index) => {
    const at = Math.max(from, text.indexOf(raw, from))
    from = at + raw.length
    return { id: id ?? String(index + 1), line: text.slice(0, at).split('\n').length }
  })
}
