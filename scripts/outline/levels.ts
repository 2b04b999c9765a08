import type { Heading, Root } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { asLine, namesIn } from './by-line.ts'
import { splitNumber } from './heading-number.ts'
import { isKnownChapter, isLettered, roleOf } from './roles.ts'

/** Fewer headings of one level than this are what their author meant. */
const fewest = 3

/** A heading with what its words say of its level. */
interface Read { heading: Heading, number: string, title: string, depth?: number, isInner?: true, isKnown: boolean }

/**
 * Gives headings their levels where a converter left them all alike: from their numbers, else from the names that chapters have.
 * The first heading is the title where it has no number and is no chapter. Says once what it took the levels from.
 */
export function inferLevels(tree: Root, file: VFile): void {
  const found = tree.children.filter((node): node is Heading => node.type === 'heading' && node.children.length > 0)
  const hasRoman = found.filter(heading => /^\s*[IVX]+\.\s/.test(toString(heading))).length > 1
  const headings = withAppendices(found.map(heading => read(heading, hasRoman)))
  const isFlat = headings.length >= fewest && areAlike(headings)
  if (headings.length < fewest || (!isFlat && !areContradicted(headings)))
    return
  const [first, ...others] = withoutNames(headings)
  const isTitled = first.depth === undefined && !first.isInner && !first.isKnown
  const rest = isTitled ? others : [first, ...others]
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
  const why = isFlat ? 'All headings are of one level' : 'The levels of headings and their numbers differ'
  report(
    file,
    'levels-inferred',
    first.heading,
    `${why}: levels are taken from ${what}; \`levels: keep\` in the front matter turns it off`,
  )
}

/** What a heading says of its level; beneath Roman chapters the sections have letters. */
function read(heading: Heading, hasRoman: boolean): Read {
  const { number, title, depth, isInner } = splitNumber(toString(heading, { includeHtml: false }))
  const isLettered = hasRoman && depth === undefined && /^[A-H]\.\s+\p{Lu}/u.test(title)
  return { heading, number, title, depth, isInner: isInner ?? (isLettered || undefined), isKnown: isKnownChapter(title) }
}

/** Headings with a letter behind the references are chapters of an appendix. */
function withAppendices(headings: Read[]): Read[] {
  const references = headings.findIndex(({ title }) => roleOf(title) === 'references')
  return headings.map((heading, index) =>
    references >= 0 && index > references && isLettered(heading.title) ? { ...heading, isKnown: true } : heading)
}

/** True where the levels say nothing: all the same, but perhaps for the first. */
function areAlike([first, ...others]: Read[]): boolean {
  const [second] = others
  return others.every(({ heading }) => heading.depth === second.heading.depth) && first.heading.depth === second.heading.depth
}

/**
 * True where most headings with a number such as `2.1` stand no deeper than the one with the number `2`. A whole number that stands
 * beneath a heading with a number of its own counts what is within that, and no chapters.
 */
function areContradicted(headings: Read[]): boolean {
  const above = new Map<string, number>()
  const path: Read[] = []
  const inner: boolean[] = []
  for (const read of headings) {
    const { number, heading } = read
    while (path.length > 0 && path.at(-1)!.heading.depth >= heading.depth)
      path.pop()
    const parent = above.get(number.replace(/\.\d+$/, ''))
    if (number.includes('.') && parent !== undefined)
      inner.push(heading.depth <= parent)
    if (number !== '' && (number.includes('.') || !path.some(higher => higher.number.includes('.'))))
      above.set(number, heading.depth)
    path.push(read)
  }
  return inner.length >= fewest - 1 && inner.filter(Boolean).length > inner.length / 2
}

/** Headings without the line of authors behind the first one, which becomes a paragraph. */
function withoutNames(headings: Read[]): Read[] {
  const [, second, ...others] = headings
  if (second.depth !== undefined || second.isKnown || namesIn(second.title).length === 0)
    return headings
  asLine(second.heading)
  return [headings[0], ...others]
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
