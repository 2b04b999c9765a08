import type { ListItem } from 'mdast'
import type { Block, Figure, Points } from '../../outline/block.ts'
import type { Section } from '../../outline/section.ts'
import type { BriefsPart } from '../../parts/briefs.ts'
import type { PanelsPart } from '../../parts/panels.ts'
import type { Panel, Part } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { sizes } from '../../estimate/sizes.ts'
import { roomBelow } from '../../estimate/title.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { titleOf, wordsOf } from '../../outline/rich.ts'
import { roleOf } from '../../outline/roles.ts'
import { sentencesOf } from '../../outline/sentences.ts'
import { heightOfParts } from '../../parts/index.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { settingOfClaim } from '../claim.ts'
import { slideOf } from '../frame.ts'
import { headingOf } from '../heading.ts'
import { shownWords } from '../key-sentences.ts'
import { isBland } from '../lead.ts'
import { briefsOf } from './briefs.ts'

/** So many words more than a slide holds are no reason to leave any out. */
const nearlyRead = 1.25

/** Short sibling sections that belong together share one slide, side by side. Undefined where they are not short. */
export function columnsSlide(section: Section, frame: Frame): SlidePlan | undefined {
  const { children } = section
  const asked = section.directives.layout === 'columns'
  // Exercises beside what the talk is about would keep them in it.
  if (!asked && children.some(({ title }) => roleOf(title) === 'appendix'))
    return undefined
  const briefs = asked ? undefined : briefsOf(children, String(frame.outline.file), section.title)
  if (briefs)
    return briefsSlide(briefs, section, frame)
  const fits = children.length >= 2 && children.length <= 3 && children.every(child => isShort(child, asked) && !child.directives.backup)
  if (!fits || (!asked && children.some(child => child.directives.title || child.directives.layout === 'single')))
    return undefined
  const draw = (height?: number, isLed?: Led): PanelsPart =>
    ({ kind: 'panels', panels: children.map(child => panelOf(child, asked, height, isLed)) })
  const below = asked ? blocksBelow(section).map((block): Part => ({ kind: 'block', block })) : []
  // Pictures give way to the words above them, which may take a line more than was foretold.
  const hasPictures = children.some(({ blocks }) => blocks.some(({ kind }) => kind === 'figure'))
  const room = roomBelow(titleOf(section)) - (hasPictures ? sizes.body.line : 0)
  const fitting = (one: PanelsPart): boolean => heightOfParts([one, ...below]) <= room
  const isRead = (one: PanelsPart, most = 1): boolean => shareOfWords(one.panels.map(wordsOfPanel).join(' ')) <= most
  const ways = asked ? [] : (['lists', 'prose'] as const).map(each => draw(undefined, each)).filter(fitting)
  // A few words too many are better than points without the sentence that leads to them.
  const all = ways.some(one => isRead(one)) ? ways.find(one => isRead(one, nearlyRead)) : undefined
  // What is but a few words too many for columns stands whole on slides of its own, as does what leads to points and has no room.
  if (!all && ways.some(one => isRead(one, nearlyRead)))
    return undefined
  const part = all ?? [undefined, 320, 290, 260, 245, 230, 215, 200].map(height => draw(height)).find(fitting)
  const isLong = children.some(child => unitsOf(wordsOf(titleOf(child))) > limits.panelHeads / children.length)
  const isWordy = !asked && part !== undefined && part !== all && !isRead(part)
  if (!part || isLong || isWordy)
    return undefined
  const slide = slideOf(section, frame)
  return {
    ...slide,
    parts: [part, ...below],
    sources: children.flatMap(child => child.blocks.flatMap(block => block.cites)),
    evidence: [
      ...children.flatMap(child => child.blocks.filter(block => block.kind !== 'prose')),
      ...(asked ? blocksBelow(section) : []),
    ].map(block => ({ block })),
    spoken: [section, ...children.flatMap(child => [child, ...child.blocks])].flatMap(({ note }) => note ?? []),
    handout: children.flatMap(child => [{ heading: headingOf(child) }, ...child.blocks.filter(block => block.kind === 'prose')]),
  }
}

/** Short sections of prose, in the largest type that fits. */
function briefsSlide(briefs: BriefsPart, section: Section, frame: Frame): SlidePlan {
  const { children } = section
  const slide = slideOf(section, frame)
  return {
    ...slide,
    setting: ['filled', ...settingOfClaim(slide.title)],
    parts: [briefs],
    sources: children.flatMap(child => child.blocks.flatMap(block => block.cites)),
    evidence: children.flatMap(child => child.blocks.filter(block => block.kind !== 'prose')).map(block => ({ block })),
    spoken: [section, ...children.flatMap(child => child.blocks)].flatMap(({ note }) => note ?? []),
    handout: children.flatMap(child =>
      [...[...child.above ?? [], child].map(each => ({ heading: headingOf(each) })), ...child.blocks]),
  }
}

/** What stands beneath columns is evidence of their section that begins behind the first of them. */
export function blocksBelow({ blocks, children }: Section): Block[] {
  const start = children[0]?.place?.start.offset ?? Infinity
  return blocks.filter(({ kind, place }) => kind !== 'prose' && place.start.offset! > start)
}

/** Paragraphs and at most one short list; where columns are asked for, lists and pictures. */
function isShort({ blocks, children }: Section, asked: boolean): boolean {
  if (asked && children.length === 0 && blocks.length > 0 && blocks.length <= 4)
    return blocks.every(({ kind, directives }) => ['prose', 'points', 'figure'].includes(kind) && Object.keys(directives).length === 0)
  const evidence = blocks.filter(block => block.kind !== 'prose')
  const [list] = evidence
  // A column shows a sentence of each paragraph: one of many words would lose too much.
  const words = blocks.map(block => block.kind === 'prose' ? block.nodes.map(node => toString(node)).join(' ') : '').join(' ')
  return (
    shareOfWords(words) <= 1
    && children.length === 0
    && blocks.length > 0
    && blocks.every(block => Object.keys(block.directives).length === 0)
    && evidence.length <= 1
    && (list === undefined || (list.kind === 'points' && isShortList(list)))
  )
}

/** A few points, and points of words within them. */
function isShortList({ items }: Points): boolean {
  return items.length <= limits.column.points && items.every(isOfPoints)
    && items.reduce((sum, item) => sum + linesIn(item), 0) <= limits.column.lines
}

function isOfPoints({ children: [words, ...below] }: ListItem): boolean {
  return words?.type === 'paragraph' && below.length <= 1 && below.every(list => list.type === 'list' && list.children.every(isOfPoints))
}

function linesIn({ children }: ListItem): number {
  return 1 + children.flatMap(child => child.type === 'list' ? child.children : []).reduce((sum, item) => sum + linesIn(item), 0)
}

/** What of a column is said whole: its paragraphs, above its list too, or where it has none alone. */
type Led = 'lists' | 'prose'

/** A section as a column: its list, or the beginnings of its paragraphs. */
function panelOf(section: Section, asked: boolean, height?: number, isLed?: Led): Panel {
  const list = section.blocks.find(block => block.kind === 'points')
  const leads = section.blocks.flatMap((block) => {
    if (block.kind !== 'prose')
      return []
    const [first, ...others] = sentencesOf(block).filter(text => !list || !isLed || !isBland(shownWords(text)))
    return first ? [{ kind: 'text' as const, text: isLed ? { ...first, end: (others.at(-1) ?? first).end } : first }] : []
  })
  const shown = section.blocks
    .filter(({ kind }) => kind !== 'prose')
    .map((block, index, blocks): Part => (block.kind === 'figure'
      ? { kind: 'figures', figures: [blocks[index + 1]?.kind === 'points' ? withoutOwnCaption(block) : block], height }
      : { kind: 'block', block }))
  return {
    number: section.number,
    name: titleOf(section),
    parts: asked && shown.length > 0 ? shown : list ? [...isLed === 'lists' ? leads : [], { kind: 'block', block: list }] : leads,
  }
}

/** The points beneath a picture say what is on it: what its alternative text says is for those who do not see it. */
function withoutOwnCaption({ caption, ...figure }: Figure): Figure {
  const isOwn = caption?.children[0]?.position === figure.nodes[0].position
  return isOwn ? figure : { ...figure, caption }
}

/** The words of a panel as they are shown, without its citations. */
function wordsOfPanel({ number, name, parts }: Panel): string {
  const own = parts.map(part =>
    part.kind === 'text'
      ? wordsOf(part.text)
      : part.kind === 'block' && part.block.kind === 'points'
        ? part.block.items.map(item => toString(item)).join(' ')
        : '',
  )
  return [number, name && wordsOf(name), ...own].join(' ').replace(/\[@[^[\]]*\]/g, '')
}
