import type { Paragraph } from 'mdast'
import type { Block } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { canvas, filled, limits, sizes } from '../design/design.ts'
import { isQuestion } from '../outline/questions.ts'
import { isKindOfMark, wordsOf } from '../outline/rich.ts'
import { rowsWithin } from '../parts/rows.ts'
import { countWords } from '../typesetting/counts.ts'
import { widthOfText } from '../typesetting/plain-text.ts'
import { unitsOf } from '../typesetting/units.ts'
import { heightOfClaim, kickerOf, linesOfClaim, settingUnder } from './claim.ts'

/** A heading of so many words, or twice as many Han characters, is a label. */
const longestLabel = 2
/** A quotation of fewer words claims nothing. */
const fewest = 5
/** What is quoted, in its marks, and where it stands, in brackets. */
const quoted = /^([“"「『][^“”"「」『』]*[”"」』])\s*([(（[][\s\S]*)?$/

/**
 * A slide of one quotation and what its reader says of it beneath a mere label, as `Disagree`, with the quotation as its title: where it
 * stands in its source, and what is said of it, stand beneath.
 */
export function claimedByQuotation(slide: SlidePlan, section: Section, source: string): SlidePlan {
  const { parts, layout, setting, title } = slide
  const [part, ...others] = parts
  const block = part?.kind === 'block' && part.range === undefined ? part.block : undefined
  const isBeside = others.length > 0 && others.every(({ kind }) => kind === 'text')
  if (layout !== 'default' || slide.backup || !block || !isBeside || wordsOf(title) !== section.title || !isLabel(section))
    return slide
  const found = quotationIn(block, source)
  if (!found)
    return slide
  const where = found.place ? wordsOf(found.place).replace(/^[(（]|[)）]$/g, '') : ''
  const kicker = [kickerOf(section), where].filter(Boolean).join(' · ')
  // A citation is a link, which no kicker has.
  const isPlain = !/[@[\]]/.test(where) && widthOfText(kicker, sizes.caption.size) <= canvas.width
  const texts = [...others, ...(found.place && !isPlain ? [{ kind: 'text' as const, text: found.place }] : [])]
  const room = filled.height - heightOfClaim(found.said)
  const rows = rowsWithin(texts.filter(part => part.kind === 'text'), canvas.width, room)
  return {
    ...slide,
    title: found.said,
    kicker: isPlain ? kicker : kickerOf(section),
    parts: rows ? [rows] : texts,
    setting: [...rows ? ['filled' as const] : [], ...settingUnder(found.said, setting)],
  }
}

function isLabel(section: Section): boolean {
  const { han, words } = countWords(section.title)
  const isShort = words + han / 2 <= longestLabel && !isQuestion(section.title) && !section.directives.title
  return section.heading !== undefined && (isKindOfMark(section) || isShort)
}

/** The only sentence of a quotation that may be a title, and where it stands. */
function quotationIn(block: Block, source: string): { said: Rich, place?: Rich } | undefined {
  const [first, ...others] = block.kind === 'quotation' ? block.quote.children : []
  if (first?.type !== 'paragraph' || others.length > 0)
    return undefined
  const { start, end } = first.position!
  const raw = source.slice(start.offset, end.offset)
  const [, said, place] = raw.includes('\n') ? [] : quoted.exec(raw.trimEnd()) ?? []
  if (said === undefined)
    return undefined
  const sliceOf = (words: string): Rich => {
    const from = start.offset! + raw.indexOf(words)
    return { nodes: [first], start: from, end: from + words.length }
  }
  const claim = sliceOf(said)
  return isTitle(claim, first) ? { said: claim, ...(place ? { place: sliceOf(place) } : {}) } : undefined
}

function isTitle(claim: Rich, paragraph: Paragraph): boolean {
  const words = wordsOf(claim)
  const { han, words: latin } = countWords(words)
  return latin + han / 2 >= fewest && unitsOf(words) <= limits.title.units && linesOfClaim(claim) <= limits.title.lines
    && toString(paragraph).startsWith(words.slice(0, 1))
}
