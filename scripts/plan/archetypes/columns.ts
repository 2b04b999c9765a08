import type { Section } from '../../outline/section.ts'
import type { Panel, Part } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../from-section.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { roomBelow } from '../../estimate/title.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { titleOf, wordsOf } from '../../outline/rich.ts'
import { leadingSentence } from '../../outline/sentences.ts'
import { heightOf } from '../../parts/index.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { slideOf } from '../from-section.ts'
import { headingOf } from '../heading.ts'

/** Short sibling sections that belong together share one slide, side by side. Undefined where they are not short. */
export function columnsSlide(section: Section, frame: Frame): SlidePlan | undefined {
  const { children } = section
  const asked = section.directives.layout === 'columns'
  const fits = children.length >= 2 && children.length <= 3 && children.every(child => isShort(child) && !child.directives.backup)
  if (!fits || (!asked && children.some(child => child.directives.title || child.directives.layout === 'single')))
    return undefined
  const part: Extract<Part, { kind: 'panels' }> = { kind: 'panels', panels: children.map(panelOf) }
  const isLong = children.some(child => unitsOf(wordsOf(titleOf(child))) > limits.panelHeads / children.length)
  const isWordy = !asked && shareOfWords(part.panels.map(wordsOfPanel).join(' ')) > 1
  if (isLong || isWordy || heightOf(part) > roomBelow(titleOf(section)))
    return undefined
  const slide = slideOf(section, frame)
  return {
    ...slide,
    parts: [part],
    sources: children.flatMap(child => child.blocks.flatMap(block => block.cites)),
    evidence: children.flatMap(child => child.blocks.filter(block => block.kind !== 'prose').map(block => ({ block }))),
    spoken: [section, ...children.flatMap(child => [child, ...child.blocks])].flatMap(({ note }) => note ?? []),
    handout: children.flatMap(child => [{ heading: headingOf(child) }, ...child.blocks.filter(block => block.kind === 'prose')]),
  }
}

/** Paragraphs and at most one short list. */
function isShort({ blocks, children }: Section): boolean {
  const evidence = blocks.filter(block => block.kind !== 'prose')
  const [list] = evidence
  return children.length === 0 && blocks.length > 0 && blocks.every(block => Object.keys(block.directives).length === 0) && evidence.length <= 1
    && (list === undefined || (list.kind === 'points' && list.items.length <= 4 && list.items.every(item => item.children.length === 1)))
}

function panelOf(section: Section): Panel {
  const list = section.blocks.find(block => block.kind === 'points')
  const leads = section.blocks.flatMap((block) => {
    const text = block.kind === 'prose' ? leadingSentence(block) : undefined
    return text ? [{ kind: 'text' as const, text }] : []
  })
  return {
    number: section.number,
    name: titleOf(section),
    parts: list ? [{ kind: 'block', block: list }] : leads,
  }
}

/** The words of a panel as they are shown, without its citations. */
function wordsOfPanel({ number, name, parts }: Panel): string {
  const own = parts.map(part => part.kind === 'text' ? wordsOf(part.text) : part.kind === 'block' && part.block.kind === 'points' ? part.block.items.map(item => toString(item)).join(' ') : '')
  return [number, name && wordsOf(name), ...own].join(' ').replace(/\[@[^\]]*\]/g, '')
}
