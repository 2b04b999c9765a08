import type { Part } from '../parts/part.ts'
import type { Formed, Group } from './grouping.ts'
import { wordsOf } from '../outline/rich.ts'
import { leadingSentence } from '../outline/sentences.ts'
import { heightOfParts } from '../parts/index.ts'
import { isContinuing } from './continuing.ts'
import { fitPictures } from './fit-pictures.ts'
import { comfortable, isNamed, isWithin, opensSlide, partsOf, thin } from './grouping.ts'
import { tooManyFormulas } from './many-formulas.ts'
import { isOfOther, isRemark, isSaidOf } from './remarks.ts'

/** What is left of a slide that gives something to a remark fills at least this much. */
const hardly = 0.2

/** A last slide that is nearly empty takes over a piece of the slide before. */
export function evenOut(groups: Group[], limit: number): Group[] {
  for (let index = groups.length - 1; index > 0; index--) {
    const [before, group] = [groups[index - 1], groups[index]]
    const { moved, rest } = lastOf(before)
    const isOfRemarks = group.pieces.every(piece => isRemark(piece, limit))
    const isThin = group.prose.length === 0 && (isOfRemarks || heightOfParts(partsOf(group), group.layout) < limit * thin)
    const least = limit * (isOfRemarks ? hardly : thin)
    const joined = [...moved.parts, ...partsOf(group)]
    const isTied = isWithin(moved, rest) || isSaidOf(moved, rest, group.pieces, limit)
    if (isThin && !isNamed(group) && group.layout === 'default' && before.layout === 'default'
      && !group.pieces.some(({ blocks }) => blocks.some(opensSlide))
      && rest.length > 0 && !isTied && heightOfParts([...leadOf(before), ...partsIn(rest)]) >= least
      && tooManyFormulas(joined).length === 0 && fitPictures(joined, limit * comfortable) !== undefined) {
      group.begins = { why: 'evened' }
      // What is not said of a picture takes its place.
      const [remark, ...further] = group.pieces
      const instead = [...leadOf(before), ...partsIn([...rest, remark])]
      if (further.length === 0 && isOfOther(remark, [moved], limit) && heightOfParts(instead) <= limit) {
        before.pieces = [...rest, remark]
        group.pieces = [moved]
        continue
      }
      const between = moved.parts.flatMap(part => part.kind === 'text' ? part.of ?? [] : [])
      before.pieces = rest
      group.pieces = [moved, ...group.pieces]
      // What leads to it goes with it.
      group.prose = before.prose.filter(paragraph => between.includes(paragraph))
      before.prose = before.prose.filter(paragraph => !between.includes(paragraph))
    }
  }
  return groups
}

function partsIn(pieces: Formed[]): Part[] {
  return pieces.flatMap(({ parts }) => parts)
}

/** The last piece of a slide and the others; words above it that go on from these stay with them: `and by (1) a queue grows`. */
function lastOf({ pieces }: Group): { moved: Formed, rest: Formed[] } {
  const [moved, rest] = [pieces.at(-1)!, pieces.slice(0, -1)]
  const [first, ...others] = moved.parts
  const before = rest.at(-1)
  if (!before || others.length === 0 || first.kind !== 'text' || !isContinuing(wordsOf(first.text).trim()))
    return { moved, rest }
  const parts = [...before.parts, first]
  return {
    moved: { ...moved, parts: others, height: heightOfParts(others) },
    rest: [...rest.slice(0, -1), { ...before, parts, height: heightOfParts(parts) }],
  }
}

/** The sentence that leads to what a slide shows. */
function leadOf({ prose: [first] }: Group): Part[] {
  const text = first && leadingSentence(first)
  return text ? [{ kind: 'text', text }] : []
}
