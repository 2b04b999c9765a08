import type { MeasuredSlide } from '../print/measure.ts'
import type { SlideProblem } from '../print/page/inspect.ts'
import type { Options } from './command.ts'
import type { Generated } from './generate.ts'
import { learnExtents } from '../plan/learn-diagrams.ts'
import { learnRefused } from '../plan/learn-refused.ts'
import { learnHeights } from '../plan/learn.ts'
import { generateDeck } from './generate.ts'

/** Rules that a slide breaks when there is too much on it. */
const misfits = ['overflow', 'clipped-text', 'overlap']

/** A deck that was planned with what an earlier plan of it measures in the browser, and the slides of that one which were too tall. */
export interface PlannedAgain { deck: Generated, tall: string[] }

/**
 * Plans a deck again with what its slides measure in the browser, and without the diagrams that cannot be drawn there. Undefined
 * where all fit, or where planning again would change nothing; slides that a person edited are left as they are.
 */
export async function planAgain(
  options: Options,
  deck: Generated,
  measured: MeasuredSlide[],
  problems: SlideProblem[],
): Promise<PlannedAgain | undefined> {
  const own = new Set(deck.merge.outcomes.filter(({ outcome }) => ['same', 'added', 'regenerated'].includes(outcome)).map(({ id }) => id))
  const plans = new Map(deck.plan.slides.map(plan => [plan.id, plan]))
  const over = measured
    .filter(({ id, faults }) => faults.some(({ rule }) => misfits.includes(rule)) && own.has(id))
    .flatMap(({ id, blocks }) => {
      const plan = plans.get(id)
      return plan ? [{ plan, seen: blocks }] : []
    })
  const drawn = measured.filter(({ id, counts }) => counts.diagrams.length > 0 && own.has(id)).flatMap(({ id, counts, faults }) => {
    const plan = plans.get(id)
    return plan ? [{ plan, drawings: counts.diagrams, isSmall: faults.some(({ rule }) => rule === 'small-label') }] : []
  })
  const extents = learnExtents(deck.plan.outline, deck.learnt.heights, drawn)
  const heights = learnHeights(deck.plan.outline, extents ?? deck.learnt.heights, over) ?? extents
  const refusals = problems.flatMap(({ id, kind, block, message }) =>
    kind === 'mermaid' && own.has(id) ? [{ slide: id, block, says: message }] : [])
  const refused = learnRefused(deck.plan.outline, deck.learnt.refused, deck.plan.slides, refusals)
  if (!heights && !refused)
    return undefined
  const tall = new Set([...over, ...extents ? drawn.filter(({ isSmall }) => isSmall) : []].map(({ plan }) => plan.id))
  const learnt = { heights: heights ?? deck.learnt.heights, refused: refused ?? deck.learnt.refused }
  return { deck: await generateDeck(options, learnt), tall: [...tall] }
}
