import type { Nodes } from 'mdast'
import type { Block } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Frame } from './frame.ts'
import { toString } from 'mdast-util-to-string'
import { roleOf } from '../outline/roles.ts'
import { visit } from '../review/walk.ts'
import { listedReferences } from './archetypes/references.ts'
import { slidesFromSection } from './from-section.ts'
import { isKeyed } from './key-sentences.ts'

/** The author's list of sources; what else stands in its section, a picture of a tool that exported it say, stands behind the end. */
export function sourcesWithOthers(whole: Section, frame: Frame): SlidePlan[] | undefined {
  const records = whole.blocks.filter(isRecord)
  const section = { ...whole, blocks: whole.blocks.filter(block => !records.includes(block)) }
  const isSource = ({ kind }: Block): boolean => kind === 'points' || kind === 'prose'
  const others = section.blocks.filter(block => !isSource(block))
  const first = section.blocks.findIndex(block => !isSource(block))
  // Sources stand first; between them anything may belong to one.
  if (others.length > 0 && !section.blocks.slice(0, first).some(isEntry))
    return undefined
  const listed = listedReferences({ ...section, blocks: section.blocks.filter(isSource) }, frame)
  const aside = others.length > 0 ? slidesFromSection({ ...section, id: `${section.id}-more`, note: undefined, blocks: others }, frame) : []
  return listed && [
    ...listed.map((slide, index) => index === listed.length - 1 ? { ...slide, handout: [...slide.handout, ...records] } : slide),
    ...aside.map(slide => ({ ...slide, backup: true as const, reasons: { ...slide.reasons, behind: 'aside' as const } })),
  ]
}

/** True for a list, or for a paragraph that begins with the number of a source, as converters write each. */
function isEntry({ kind, nodes: [node] }: Block): boolean {
  return kind === 'points' || (kind === 'prose' && /^\[\d{1,3}\]\s/.test(toString(node).trim()))
}

/** What a source has: an address, the year it is of, or the number by which a text cites it. */
const sourced = /https?:\/\/|\]\(|\bdoi\b|(?:19|20)\d\d|^\W{0,3}\d{1,3}[\].)、\s]/i

/** What a text is looked up by. */
const keys = /^(?:key ?words?|index terms|关键[词字]|關鍵[詞字]|标签|標籤|tags)[:：]?$/i

/**
 * What a section within a chapter lists of sources, the words that it is looked up by, or the addresses that are all it has, behind
 * the end: they are no step of a talk. Undefined for any other section, and where most of what is listed under such a name is no source.
 */
export function sourcesAside(section: Section, frame: Frame): SlidePlan[] | undefined {
  if (section.children.length > 0 || section.blocks.length === 0 || section.blocks.some(({ directives }) => directives.keep !== undefined))
    return undefined
  const isAside = section.blocks.every(isOnlyLinks) || keys.test(section.title)
  const own = isAside ? slidesFromSection(section, frame) : undefined
  const slides = roleOf(section.title) === 'references' ? listedSources(section, frame) : own
  return slides?.map(slide => ({ ...slide, backup: true as const, reasons: { ...slide.reasons, behind: 'aside' as const } }))
}

function listedSources(section: Section, frame: Frame): SlidePlan[] | undefined {
  const listed = listedReferences(section, frame)
  const source = String(frame.outline.file)
  const entries = (listed ?? []).flatMap(({ parts }) => parts.flatMap(part => part.kind === 'entries' ? part.entries : []))
  const named = entries.filter(({ key, text }) =>
    key !== undefined || sourced.test('nodes' in text ? source.slice(text.start, text.end) : text.text))
  return named.length * 2 > entries.length ? listed : undefined
}

/** True for a paragraph or a list of addresses without a word beside them. */
function isOnlyLinks({ kind, nodes: [node] }: Block): boolean {
  if (kind !== 'prose' && kind !== 'points')
    return false
  const links: string[] = []
  visit(node as Nodes, 'link', link => void links.push(toString(link)))
  const isAddress = (words: string): boolean => /^(?:https?:\/\/|www\.)\S+$/.test(words.trim())
  return links.length > 0 && links.every(isAddress) && links.reduce((rest, link) => rest.replace(link, ''), toString(node)).trim() === ''
}

/** True for a line of a paper's record, when it came in and who wrote it, which is no source. */
function isRecord({ kind, nodes: [node] }: Block): boolean {
  return kind === 'prose' && isKeyed(toString(node).trim())
}
