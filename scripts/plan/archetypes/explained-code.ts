import type { Block, CodeSample } from '../../outline/block.ts'
import type { Slice } from '../../outline/sentences.ts'
import type { ExplainedCodePart } from '../../parts/explained-code.ts'
import type { TextPart } from '../../parts/text.ts'
import type { Archetype } from './archetype.ts'
import { explainedCode as design, filled, limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { wordsOf } from '../../outline/rich.ts'
import { sentencesOf } from '../../outline/sentences.ts'
import { heightOfListing, widthBeside } from '../../parts/explained-code.ts'
import { heightOf } from '../../parts/index.ts'
import { heightOfRows } from '../../parts/rows.ts'
import { namedIn, namesIn } from '../explanation.ts'

/** A listing that fits the left of a slide, with what the paragraphs behind it say of its lines. */
export const explainedCode: Archetype = {
  name: 'explained-code',
  because: 'a listing that the text behind it explains',
  takes: ([first, second]) => second === undefined && isExplained(first) && partOf(first, design.most) ? 1 : 0,
  plan: ([block], limit) => {
    const part = partOf(block as CodeSample, limit) ?? { kind: 'block' as const, block }
    const alone = part.kind === 'block' ? {} : { told: block.told, layout: 'default' as const }
    return [{ parts: [part], height: heightOf(part), blocks: [block], ...alone }]
  },
}

function isExplained(block: Block): block is CodeSample {
  const lines = block.kind === 'code' ? block.code.value.split('\n').length : 0
  return block.told !== undefined && lines >= limits.explained.lines && lines <= limits.code.split.lines
}

/** The listing in the largest type that fits, beside the sentences that fit; undefined where it leaves them no room. */
function partOf(block: CodeSample, limit: number): ExplainedCodePart | undefined {
  const size = design.sizes.find(one => widthBeside(block, one) >= design.narrowest && heightOfListing(block, one) <= limit)
  if (size === undefined)
    return undefined
  const width = widthBeside(block, size) - design.mark
  for (const rowSize of filled.rows.filter(one => one <= design.largestRow)) {
    const rows = sentencesFor(block, list => heightOfRows(list, rowSize, width) + rowSize * filled.leading <= limit)
    const isAll = rows.length === sentencesIn(block).length
    if (rows.length > 0 && (isAll || rowSize === filled.rows.at(-1)))
      return { kind: 'explained-code', block, rows, rowSize, marks: marksOf(block.code.value, rows), size }
  }
  return undefined
}

function sentencesIn({ told = [] }: CodeSample): TextPart[] {
  return told.flatMap(of => sentencesOf(of).map((text: Slice): TextPart => ({ kind: 'text', text, of })))
}

/** As many sentences as fit, those that name something of the listing first, in their own order. */
function sentencesFor(block: CodeSample, fits: (rows: TextPart[]) => boolean): TextPart[] {
  const all = sentencesIn(block)
  const naming = ({ text }: TextPart): boolean => namedIn(block.code.value, text as Slice).length > 0
  let chosen: TextPart[] = []
  for (const row of [...all.filter(naming), ...all.filter(each => !naming(each))]) {
    const next = all.filter(each => chosen.includes(each) || each === row)
    const words = next.reduce((sum, { text }) => sum + shareOfWords(wordsOf(text)), 0)
    if (next.length <= limits.explained.rows && words <= 1 && fits(next))
      chosen = next
  }
  return chosen
}

/** The line that each sentence speaks of: the first with a name that the sentence has and no line before; 0 where there is none. */
function marksOf(code: string, rows: TextPart[]): number[] {
  const lines = code.split('\n').map(namesIn)
  const counts = Map.groupBy(lines.flat(), name => name)
  const taken = new Set<number>()
  return rows.map(({ text }) => {
    // What stands in fewest lines tells most.
    const names = namedIn(code, text as Slice).toSorted((one, other) => counts.get(one)!.length - counts.get(other)!.length)
    const line = names.map(name => lines.findIndex((own, index) => own.includes(name) && !taken.has(index))).find(index => index >= 0)
    if (line === undefined)
      return 0
    taken.add(line)
    return line + 1
  })
}
