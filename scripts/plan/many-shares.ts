import type { Block } from '../outline/block.ts'
import type { SlidePlan } from './deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'
import { marksOf } from '../parts/results.ts'
import { mostAlike } from './own-title.ts'
import { setupLines } from './setup-code.ts'
import { tellingShares } from './telling-rows.ts'

/** Of how many shares a slide is which, and whether all of them are of one thing. */
interface Place { share: number, of: number, isOfOne: boolean }

/** What is looked up and not told, as many points are, several on a slide: the first of its slides says what it is. */
const lookedUp = new Set<Block['kind']>(['table', 'formula', 'quotation'])
const ofOne = 1

/**
 * Says of each of some slides whether it is a further one of many that have one title, or that are shares of one block: of several
 * things the first few stay, of one thing the first alone, of a table also what is looked for in it.
 */
export function isOneOfMany(slides: SlidePlan[]): (slide: SlidePlan) => boolean {
  const placeOf = placesByTitle(slides)
  const telling = tellingShares(slides)
  return (slide) => {
    if (telling.has(slide))
      return false
    const own = slide.part ? [{ ...slide.part, isOfOne: true }] : []
    return [...placeOf.get(slide) ?? [], ...own].some(place => place.of > mostAlike && !isAmongFirst(slide, place))
  }
}

/** Which of how many slides of one section with one title a slide is, where it says its share. */
function placesByTitle(slides: SlidePlan[]): Map<SlidePlan, Place[]> {
  const alike = Map.groupBy(slides.filter(({ share }) => share !== undefined), slideOf)
  return new Map([...alike.values()].flatMap((group) => {
    const isOfOne = areOfOne(group)
    return group.map((slide, index) => [slide, [{ share: index + 1, of: group.length, isOfOne }]] as const)
  }))
}

/** True for one block, and for formulas one below the other without a word between them. */
function areOfOne(group: SlidePlan[]): boolean {
  const blocks = group.flatMap(({ evidence }) => evidence.map(({ block }) => block))
  const areBare = group.slice(1).every(({ parts }) => parts.every(({ kind }) => kind !== 'text'))
  return new Set(blocks).size === 1 || (areBare && blocks.length > 0 && blocks.every(({ kind }) => kind === 'formula'))
}

function slideOf({ title, place, reasons }: SlidePlan): string {
  return `${place?.start.offset} ${reasons?.behind} ${wordsOf(title)}`
}

/**
 * True for the first shares, or where there is one other alone; of a table of results also for those with its author's rows, of a long
 * listing for the one that begins behind its imports.
 */
function isAmongFirst({ evidence, share: named }: SlidePlan, { share, of, isOfOne }: Place): boolean {
  // Who listens reads the beginning of a program, and not three slides of it that say in no title what they show.
  const isLaterCode = ({ block, range }: SlidePlan['evidence'][number]): boolean => {
    if (block.kind !== 'code' || range === undefined)
      return false
    const setup = setupLines(block)
    return range[0] > setup || range[1] <= setup
  }
  if (named !== undefined && evidence.length > 0 && evidence.every(isLaterCode))
    return false
  const own = evidence.flatMap(({ block, range }) => range && block.kind === 'table'
    ? (marksOf(block)?.own ?? []).map(row => row >= range[0] && row < range[1])
    : [])
  const isOneOther = of === mostAlike + 1
  const areNames = ({ block, range }: SlidePlan['evidence'][number]): boolean =>
    block.kind === 'points' && range !== undefined && range[1] - range[0] > 1 && !isOneOther
  if (own.includes(true))
    return true
  if (isOfOne && evidence.every(shown => lookedUp.has(shown.block.kind) || areNames(shown)))
    return share <= ofOne
  return share <= mostAlike || isOneOther
}
