import type { Prose } from '../../outline/block.ts'
import type { Section } from '../../outline/section.ts'
import type { Slice } from '../../outline/sentences.ts'
import type { Entry } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import type { Sentence } from '../key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { takeaways as design, widthOfTakeaway } from '../../design/frame.ts'
import { runsOfRich } from '../../estimate/runs.ts'
import { roomBelow } from '../../estimate/title.ts'
import { richOf, titleOf } from '../../outline/rich.ts'
import { leadingSentence, sentencesOf } from '../../outline/sentences.ts'
import { layLines } from '../../typesetting/lines.ts'
import { seamIn } from '../bare-sentence.ts'
import { slideOf } from '../frame.ts'
import { headingOf } from '../heading.ts'
import { keySentences } from '../key-sentences.ts'
import { saysItIsOver } from '../said-over.ts'

/** Room in px for the links that end sentences. */
const trails = limits.takeaways.most * design.trail

/**
 * The concluding chapter in a few sentences: its list, or else the leading sentences of its paragraphs. Undefined where it holds more, or
 * one alone, which is none of several.
 */
export function takeawaysSlide(section: Section, frame: Frame): SlidePlan | undefined {
  const prose = section.blocks.filter(block => block.kind === 'prose')
  const said = prose.filter(({ nodes: [node] }) => !saysItIsOver(toString(node)))
  const evidence = section.blocks.filter(block => block.kind !== 'prose')
  const [list] = evidence
  if (section.children.length > 0 || evidence.length > 1)
    return undefined
  const entries: Entry[] = list?.kind === 'points'
    ? list.items.filter(item => item.children.length === 1 && item.children[0].type === 'paragraph')
        .map(item => ({ text: richOf(item.children[0].type === 'paragraph' ? item.children[0].children : []) }))
    : saidIn(said, section, frame).map(text => ({ text: withoutNumber(text, String(frame.outline.file)) }))
  const isWhole = list ? list.kind === 'points' && entries.length === list.items.length : true
  if (!isWhole || entries.length < 2 || entries.length > limits.takeaways.most || heightOf(entries) > roomBelow(titleOf(section)))
    return undefined
  return {
    ...slideOf(section, frame),
    layout: 'takeaways',
    parts: [{ kind: 'entries', ordered: true, entries }],
    sources: section.blocks.flatMap(block => block.cites),
    evidence: evidence.map(block => ({ block })),
    spoken: [section, ...section.blocks].flatMap(({ note }) => note ?? []),
    handout: [
      ...(section.directives.title ? [{ heading: headingOf(section) }] : []),
      ...(list?.label ? [{ heading: list.label.text }] : []),
      ...prose,
    ],
  }
}

/** The first sentences of a single paragraph, of several the first of each. */
function saidIn(prose: Prose[], section: Section, frame: Frame): Slice[] {
  const source = String(frame.outline.file)
  const [first, ...others] = prose
  return first && others.length === 0
    ? sentencesOf(first).flatMap(text => apart(text, source)).slice(0, mostOf(keySentences(prose, section.title, source)))
    : prose.flatMap(block => leadingSentence(block) ?? [])
}

/** How many sentences of a paragraph are shown: all where only one would be left, which speaks of the matter. */
function mostOf(sentences: Sentence[]): number {
  const { ofParagraph } = limits.takeaways
  return sentences.length === ofParagraph + 1 && !sentences.at(-1)!.isAside ? sentences.length : ofParagraph
}

/** Short sentences that are read as one in a paragraph: as last words each of them counts. */
function apart(text: Slice, source: string): Slice[] {
  const raw = source.slice(text.start, text.end)
  const end = seamEnd(raw)
  const rest = end === undefined ? undefined : { ...text, start: text.start + end + /^\s*/.exec(raw.slice(end))![0].length }
  return rest && rest.start < rest.end ? [{ ...text, end: text.start + end! }, ...apart(rest, source)] : [text]
}

/** Where the first of several sentences ends with its stop. */
function seamEnd(raw: string): number | undefined {
  const at = seamIn(raw)
  return at === undefined ? undefined : at + /^[.!?。！？]["')\]*”’」』）]*/.exec(raw.slice(at))![0].length
}

/** A sentence without the number that its author counts it by: the slide counts them. */
function withoutNumber(text: Slice, source: string): Slice {
  const number = /^\s*(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十])\s*[)）]|\d{1,2}[)）、])\s*/.exec(source.slice(text.start, text.end))
  return number ? { ...text, start: text.start + number[0].length } : text
}

/** Height in px that the sentences take at least: the more there are, the smaller they are set. */
function heightOf(entries: Entry[]): number {
  const { few, four, five } = design.type
  const { size, leading } = entries.length > 4 ? five : entries.length > 3 ? four : few
  return entries.reduce((sum, { text }) => sum + 9 + layLines(runsOfRich(text), size, widthOfTakeaway).lines * size * leading, 0) + trails
}
