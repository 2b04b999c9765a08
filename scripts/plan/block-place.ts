import type { Nodes } from 'mdast'
import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { Frame } from './frame.ts'
import { toString } from 'mdast-util-to-string'
import { isDisclaimer } from '../outline/disclaimers.ts'
import { roleOf } from '../outline/roles.ts'
import { countWords } from '../typesetting/counts.ts'
import { proofsIn } from './proofs.ts'
import { isSetup } from './setup-code.ts'

/** How a section is called that only makes a program ready. */
const readying = /^(?:prerequisites?|requirements|set-?up|imports?|packages|loading (?:the )?packages)$|^(?:准备工作?|环境准备|前置准备|导入(?:库|包)?)$/i

/**
 * Where each block of a section stands: its author may want it behind the end; a listing that only makes a program ready, addresses for
 * readers and a sign of the work before the first chapter stand there where others are.
 */
export function placesIn(section: Section, { outline }: Frame): (block: Block) => 'asked' | 'aside' | 'shown' {
  const isLead = section.id === outline.lead.id
  const hasOthers
    = readying.test(section.title) || isLead || section.blocks.some(other => other.kind !== 'prose' && !isSetup(other))
  const proved = proofsIn(section.blocks)
  const sources = sourcesIn(section)
  return (block) => {
    if (block.directives.backup)
      return 'asked'
    if (sources.has(block))
      return 'aside'
    const isSpare = (isSetup(block) && !block.directives.keep) || isRecord(block) || isOffer(block, section.blocks)
    const isSign = isLoneDot(block) && section.blocks.some(other => !isDot(other)) && !areStandIns(outline)
    if (isFree(block) && (proved.has(block) || isSign))
      return 'aside'
    if (isOfSources(block, section.blocks) && section.blocks.some(isMatter))
      return 'aside'
    if ((hasOthers && isSpare) || (isLead && (isOfLinks(block) || isLogo(block) || isProtocol(block))))
      return 'aside'
    return 'shown'
  }
}

/** The lists of sources that a section ends in, with the words that name them, `References:`, where it says something itself. */
function sourcesIn({ blocks, title }: Section): Set<Block> {
  const found = blocks.flatMap((block, index): Block[] => {
    const before = blocks[index - 1]
    const named = block.kind === 'points' && isFree(block) && before?.kind === 'prose' && isFree(before) ? toString(before.nodes[0]) : ''
    return roleOf(named.replace(/\s*[:：]\s*$/, '').trim()) === 'references' ? [before, block] : []
  })
  return new Set(found.length < blocks.length && roleOf(title) !== 'references' ? found : [])
}

/** What stands beneath a heading that has nothing to say. */
const nothing = new RegExp([
  String.raw`^[[(]?(?:[暂暫]?[无無]|待[补補续續]充?|未完待续|敬请期待|none|n\/?a|nil|tbd|todo|more information needed|[略–—-]`,
  String.raw`|(?:insert|add|link)(?: [\w-]+){1,4} here|to be (?:added|completed|written|continued)|coming soon)[.。]?[\])]?$`,
].join(''), 'i')

/** Width or height in px of the largest picture that may be a mere sign among words. */
const mostOfMark = 32

/** True for a picture that is no larger than a sign: alone on a slide it is a dot. */
function isDot(block: Block): boolean {
  return block.kind === 'figure' && block.size !== undefined && Math.max(block.size.width, block.size.height) <= mostOfMark
}

/** True for such a picture in a file of its own: one that is written out in the text is meant where it stands. */
function isLoneDot(block: Block): boolean {
  return isDot(block) && block.kind === 'figure' && !block.path.startsWith('data:')
}

const known = new WeakMap<Outline, boolean>()

/** True where all of several pictures of a text are as small as signs: they stand in for larger ones. */
function areStandIns(outline: Outline): boolean {
  const figuresIn = ({ blocks, children }: Section): Block[] =>
    [...blocks.filter(({ kind }) => kind === 'figure'), ...children.flatMap(figuresIn)]
  if (!known.has(outline)) {
    const figures = [outline.lead, ...outline.parts.map(({ section }) => section)].flatMap(figuresIn)
    known.set(outline, figures.length > 1 && figures.every(isDot))
  }
  return known.get(outline)!
}

/** True for a picture no larger than a sign, which stands among the words of a sentence or a point. */
function isMark(block: Block, all: Block[]): boolean {
  const isWithin = ({ kind, place }: Block): boolean => (kind === 'prose' || kind === 'points')
    && place.start.offset! <= block.place.start.offset! && place.end.offset! >= block.place.end.offset!
  return isDot(block) && isFree(block) && all.some(isWithin)
}

/**
 * Why a block of a section has no place in a talk, where its author says nothing of it: a listing or remark without a word, a point
 * that is `none`, a picture that is a mere sign among words.
 */
export function reasonToOmit(block: Block, all: Block[]): string | undefined {
  if (isMark(block, all))
    return `a sign of ${mostOfMark} px at most among words`
  const isEmpty = block.kind === 'code'
    ? block.code.value.trim() === ''
    : block.kind === 'callout'
      ? !block.title && block.body.every(node => toString(node).trim() === '')
      : (block.kind === 'points' || block.kind === 'prose') && nothing.test(block.nodes.map(node => toString(node)).join(' ').trim())
  return isEmpty && isFree(block) ? 'empty' : undefined
}

/** What the sign of a work is called. */
const logo = /(?:^|[^\p{L}])(?:logo(?:type)?|banner|icon|badge)(?!\p{L})|标志|徽标|横幅/iu

/** True for a picture that is the sign of the work and shows nothing of its matter. */
function isLogo(block: Block): boolean {
  const said = block.kind === 'figure' && isFree(block) ? [toString(block.caption ?? block.nodes[0]), block.path.split('/').at(-1)!] : []
  return said.some(name => logo.test(name))
}

/** True for what its author says nothing of. */
function isFree({ note, directives }: Block): boolean {
  return note === undefined && Object.keys(directives).length === 0
}

/** Addresses that stand in a remark by themselves, and the share of its letters that they are where it is there for them. */
const address = /https?:\/\/[^\s<>）)]+/g
const mostlyLinks = 0.4

/** So many words, or twice as many Han characters, a name has that stands beside a link. */
const longestName = 4

/**
 * True for what only says where things are: a remark to readers that is addresses for the most part, a list of links, a row of them in a
 * table without heads.
 */
function isOfLinks(block: Block): boolean {
  if (!isFree(block))
    return false
  if (block.kind === 'points') {
    return block.items.every(({ checked, children: [first, ...others] }) =>
      checked == null && first !== undefined && others.length === 0 && isLink(first))
  }
  if (block.kind === 'table') {
    const [head, ...rows] = block.table.children
    const cells = rows.flatMap(row => row.children).filter(cell => toString(cell).trim() !== '')
    return toString(head).trim() === '' && rows.length === 1 && cells.some(cell => linkIn(cell) !== undefined)
      && cells.every(cell => isShort(withoutLink(cell)))
  }
  const words = block.nodes.map(node => toString(node)).join(' ')
  const found = words.match(address) ?? []
  return block.kind === 'callout' && found.length > 1 && found.join('').length > words.length * mostlyLinks
}

/** No more links than these above what a section says are where its author has it from. */
const mostSources = 4

/** True for a few links above what a section says, or one anywhere: where its author has it from. */
function isOfSources(block: Block, all: Block[]): boolean {
  return block.kind === 'points' && block.items.length <= (block === all[0] ? mostSources : 1) && isOfLinks(block)
}

/** True for what a section shows besides links. */
function isMatter(block: Block): boolean {
  return block.kind !== 'prose' && !isOfLinks(block) && !isSetup(block)
}

/** True for a link with no more than its name: `Leaderboard: https://…`, `[Slides](…)`. */
function isLink(node: Nodes): boolean {
  return node.type === 'paragraph' && linkIn(node) !== undefined && isShort(withoutLink(node))
}

function linkIn(node: Nodes): Nodes | undefined {
  return 'children' in node ? node.children.find(({ type }) => type === 'link') : undefined
}

function withoutLink(node: Nodes): string {
  const children = 'children' in node ? node.children : []
  return children.filter(({ type }) => type !== 'link' && type !== 'html').map(child => toString(child)).join(' ')
}

function isShort(words: string): boolean {
  const { han, words: latin } = countWords(words)
  return latin + han / 2 <= longestName
}

/** What a tool writes beneath what it exports: from where, and when it was changed. */
const record = /^(?:更新于|最后更新|导出自|(?:来自|转自|原文)(?:链接|地址)?[:：]|来自.*更新于)|^(?:exported from|last (?:updated|modified)) .*\d{4}/i
const longestRecord = 60
/** What a meeting has on its first page: when it is, and who speaks. */
const protocol = new RegExp([
  '(?:时间|時間|日期|地[点點]|导读|導讀|主持人?|[记紀記][录錄]|出席|参会人?)\\s*[:：]',
  String.raw`(?:Date|Time|Place|Speaker|Chair|Minutes|Present)\s*:`,
].join('|'), 'gu')
/** What an assistant says behind its answer: what else it may be asked for. */
const offer = new RegExp([
  '^(?:如果[你您]?(?:需要|愿意|想|有兴趣)|需要的话)[^。]{0,12}我还?(?:可以|能)',
  String.raw`^if you(?:['’]d)? (?:like|want|need)(?: [^.:]{0,30})?,? I can\b`,
].join('|'), 'i')

/** What managers of sources call a remark that says which work is read and where it lies. */
const entry = /^(?:md|meta(?:data)?|link|cite)$/i

/** True for a quotation that only says where a document is from, or a remark that says which work it reads. */
function isRecord(block: Block): boolean {
  if (block.kind !== 'callout' && block.kind !== 'quotation')
    return false
  if (block.kind === 'callout' && isFree(block) && entry.test(block.name))
    return true
  const words = block.nodes.map(node => toString(node)).join(' ').trim()
  if (block.note !== undefined || block.directives.keep)
    return false
  return isDisclaimer(words) || (block.kind === 'quotation' && words.length <= longestRecord && record.test(words))
}

/** True for a remark or a quotation before the first chapter that says when and where something is, and who speaks. */
function isProtocol(block: Block): boolean {
  const words = block.nodes.map(node => toString(node)).join(' ')
  return (block.kind === 'callout' || block.kind === 'quotation') && isFree(block) && (words.match(protocol) ?? []).length > 1
}

/** True for a list of what an assistant may be asked for next. */
function isOffer(block: Block, all: Block[]): boolean {
  const before = all[all.indexOf(block) - 1]
  const lead
    = block.kind === 'points' && block.label ? toString(block.label.node) : before?.kind === 'prose' ? toString(before.nodes[0]) : ''
  return block.kind === 'points' && block.note === undefined && !block.directives.keep && offer.test(lead.trim()) && /[:：]$/.test(lead.trim())
}
