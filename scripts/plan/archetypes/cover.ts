import type { Paragraph } from 'mdast'
import type { Quotation } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Slice } from '../../outline/sentences.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Sentence } from '../key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { cover as design } from '../../design/frame.ts'
import { runsOf, runsOfRich } from '../../estimate/runs.ts'
import { canvas } from '../../estimate/sizes.ts'
import { wordsOf } from '../../outline/rich.ts'
import { layLines } from '../../typesetting/lines.ts'
import { inScript } from '../../typesetting/traditional.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { claimOf } from '../claim.ts'
import { hasGaps } from '../gaps.ts'
import { contentWords, keySentences, shownWords } from '../key-sentences.ts'
import { blocksBehindCover } from '../lead-blocks.ts'

/** The longest line of a project about itself, in widths of a Han character. */
const longest = 40

/** How many blocks may stand between the title and a quotation that belongs to it: those who wrote it, and where. */
const farthest = 2

/**
 * The first slide: title and subtitle, and a short quotation right beneath the title, which says where a text comes from or what it is;
 * the prose before the first chapter is its handout text.
 */
export function coverSlide(outline: Outline): SlidePlan {
  const { title, meta, lead, file } = outline
  const subtitle = meta.subtitle ?? taglineOf(lead)
  const quotation = subtitle ? undefined : quotationBeneath(title, lead)
  const said = subtitle || quotation ? undefined : saidBeneath(title, lead, String(file))
  const shown: Pick<SlidePlan, 'evidence' | 'parts'> = {
    parts: [
      ...subtitle ? [{ kind: 'text' as const, text: { text: subtitle } }] : [],
      ...said ? [{ kind: 'text' as const, text: said.text, of: said.of }] : [],
      ...quotation ? [{ kind: 'block' as const, block: quotation }] : [],
    ],
    evidence: quotation ? [{ block: quotation }] : [],
  }
  const behind = blocksBehindCover(outline, shown)
  const own = lead.blocks.filter(block => !behind.includes(block))
  return {
    id: 'cover',
    layout: 'cover',
    title: { text: title },
    sources: quotation?.cites ?? [],
    ...shown,
    spoken: [lead, ...own].flatMap(({ note }) => note ?? []),
    handout: own.filter(block => block.kind === 'prose'),
  }
}

/** The bold words that the text begins with, where they are a line of their own: what a project says of itself beneath its name. */
function taglineOf(lead: Outline['lead']): string | undefined {
  const [first] = lead.blocks.filter(block => block.kind === 'prose')
  const [paragraph] = first?.nodes ?? []
  const [bold, next] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const words = bold?.type === 'strong' ? toString(bold).trim() : ''
  const isLine = next === undefined || next.type === 'break' || (next.type === 'text' && /^\s*\n/.test(next.value))
  return isLine && words !== '' && !/[:：]$/.test(words) && unitsOf(words) <= longest ? words.replace(/(?<![.。])[.。]$/, '') : undefined
}

/** What has a label, and what only says how long one reads. */
const noMatter = /^[^\s:：]{1,12}[:：]|分钟|\bminutes\b/i

/** What begins with a word for the sentence before, or with who writes. */
const tied = /^(?:然而|但|因此|所以|however|therefore|thus|hence|but|yet)(?:[,，\s是]|(?=\p{Script=Han}))|^I\b|[在与][这那][两些几]/iu

/** A word in the midst of a sentence for what another one names. */
const named = /\s(?:it|them|him|her|this|these|those)\b|[把将对给让][它他她其这]/i

/**
 * The sentence of the lead that says most of what the text is about, where it has room beneath the title; none of those who wrote it.
 * One that speaks of `it` comes with those of its paragraph that say what that is, or not at all.
 */
function saidBeneath(title: string, lead: Outline['lead'], source: string): Pick<Sentence, 'text' | 'of'> | undefined {
  const prose = lead.blocks.flatMap(block => block.kind === 'prose' ? [block] : [])
  const sentences = keySentences(prose, title, source)
  // A cover has no room for a note.
  const whole = ({ words, text, of }: Sentence): Slice =>
    named.test(words) ? { ...text, start: sentences.find(first => first.of === of)!.text.start } : text
  const isAbout = (sentence: Sentence): boolean => sentence.index === 0 || speaksOf(title, shownWords(whole(sentence)))
  const able = sentences.filter(sentence =>
    !noMatter.test(sentence.words) && !tied.test(shownWords(sentence.text)) && !hasGaps(sentence.text) && isAbout(sentence))
  const claim = claimOf(able, '')
  if (!claim)
    return undefined
  const text = whole(claim)
  const { size, line, width, gap } = design.said
  const { lines } = layLines(runsOfRich(text), size, width)
  return heightOfTitle(title) + gap + lines * line <= design.height && lines <= design.said.lines ? { text, of: claim.of } : undefined
}

/** True for words that name something of the title: what stands further on and names nothing of it is a remark, not the subject. */
function speaksOf(title: string, words: string): boolean {
  const known = new Set(contentWords(title))
  return contentWords(words).some(word => known.has(word))
}

/** The first quotation of the lead, where it is of paragraphs alone and short enough for the room beneath the title. */
function quotationBeneath(title: string, lead: Outline['lead']): Quotation | undefined {
  const found = lead.blocks.slice(0, farthest + 1).find((block): block is Quotation => block.kind === 'quotation')
  if (!found || found.label || found.caption || found.quote.children.length === 0)
    return undefined
  const { size, line, lines, width, gap } = design.quotation
  const room = Math.min(lines, Math.floor((design.height - heightOfTitle(title) - gap) / line))
  const taken = found.quote.children.map(child => child.type === 'paragraph' ? linesOf(child, size, width) : Infinity)
  return taken.reduce((sum, count) => sum + count, 0) <= room ? found : undefined
}

/** The lines of a paragraph, which stand as they are written: each of them is a line of its own. */
function linesOf(paragraph: Paragraph, size: number, width: number): number {
  const written = paragraph.children.filter(child => child.type === 'text' && child.value.includes('\n')).length
  return layLines(runsOf(paragraph.children), size, width).lines + written
}

/** The height of the title at the size at which it is set. */
function heightOfTitle(title: string): number {
  const units = unitsOf(title)
  const [size] = design.titles.find(([size, lines]) => units * size * 1.06 <= canvas.width * lines) ?? design.titles.at(-1)!
  return Math.ceil(units * size * 1.06 / canvas.width) * size * design.leading
}

/** What stands before all chapters is not called as the whole is, which the cover says. */
export function overview(slide: SlidePlan, { lead, meta }: Outline): SlidePlan {
  const isTitle = wordsOf(slide.title) === lead.title && lead.directives.title === undefined
  return isTitle ? { ...slide, title: { text: meta.lang.startsWith('zh') ? inScript('概览', meta.lang) : 'Overview' } } : slide
}
