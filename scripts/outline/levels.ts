import type { Heading, Root } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { splitNumber } from './heading-number.ts'
import { isKnownChapter } from './roles.ts'

/** Fewer headings of one level than this are what their author meant. */
const fewest = 3

/** A heading with what its words say of its level. */
interface Read { heading: Heading, title: string, depth?: number, isInner?: true, isKnown: boolean }

/**
 * Gives headings their levels where a converter left them all alike: from their numbers, else from the names that chapters have.
 * The first heading is the title where it has no number and is no chapter. Says once what it took the levels from.
 */
export function inferLevels(tree: Root, file: VFile): void {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.children.length > 0).map(read)
  if (headings.length < fewest || !areAlike(headings))
    return
  const [first, ...others] = headings
  const isTitled = first.depth === undefined && !first.isInner && !first.isKnown
  const rest = isTitled ? others : headings
  const numbered = rest.filter(({ depth, isInner }) => depth !== undefined || isInner)
  const named = rest.filter(({ isKnown }) => isKnown)
  const byNumbers = numbered.length >= rest.length / 3 && numbered.some(({ depth }) => depth !== undefined)
  if (!byNumbers && named.length < fewest)
    return
  const levels = byNumbers ? levelsFromNumbers(rest) : rest.map(({ isKnown }) => isKnown ? 1 : 2)
  const least = Math.min(...levels)
  const top = isTitled ? 1 : 0
  if (isTitled)
    first.heading.depth = 1
  rest.forEach(({ heading }, index) => heading.depth = Math.min(6, levels[index] - least + 1 + top) as Heading['depth'])
  const what = byNumbers ? `the numbers of ${numbered.length} headings` : `the names of ${named.length} chapters`
  report(
    file,
    'levels-inferred',
    first.heading,
    `All headings are of one level: levels are taken from ${what}; \`levels: keep\` in the front matter turns it off`,
  )
}

function read(heading: Heading): Read {
  const { title, depth, isInner } = splitNumber(toString(heading, { includeHtml: false }))
  return { heading, title, depth, isInner, isKnown: isKnownChapter(title) }
}

/** True where the levels say nothing: all the same, but perhaps for the first. */
function areAlike([first, ...others]: Read[]): boolean {
  const [second] = others
  return others.every(({ heading }) => heading.depth === second.heading.depth) && first.heading.depth === second.heading.depth
}

/** Each level from its own number; one in brackets is below the last that has a whole number; one without stands below a chapter. */
function levelsFromNumbers(headings: Read[]): number[] {
  let last = 1
  return headings.map(({ depth, isInner, isKnown }) => {
    if (depth !== undefined)
      return last = depth
    return isInner ? last + 1 : isKnown ? last = 1 : Math.max(2, last)
  })
}
