import type { PhrasingContent } from 'mdast'
import type { Rich } from '../../outline/rich.ts'
import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { richOf, wordsOf } from '../../outline/rich.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { isBland } from '../lead.ts'
import { isLeading, withoutColon } from '../own-title.ts'
import { isTitle } from './fits.ts'
import { breaksOff, withoutLeadingWords } from './leading-words.ts'

/** A line that is a name is no wider than so many full-width letters; bold words of fewer are a name of something else. */
const widest = 16
const narrowest = 4

/** What a line says that is no name: it speaks to who reads, or of what stands around it. */
const spoken = new RegExp([
  String.raw`\b(?:this|these|those|it|above|below|following)\b|^(?:and |but |so )?(?:here|there)(?:['’]s| is| are)\b`,
  String.raw`^(?:to|if|when|for|in the|as (?:we|you)|we|you|let['’]?s?|now|then|note) `,
  '我们|你们?|[上下]面|^上述|^(?:由此|综上)|可见$|如下|以下|所示|[如见][图表]|接下来|这[里样个些是给]|^(?:因此|所以|那么|然后|现在|得到|于是|同理|此时|当)|例子$',
  // What a formula of its own line goes on from.
  '^(?:如果|假如|假设|假定|[若设令记取又且有故即]|反之|否则|特别[地的]?|具体[地的]?|例如|比如|显然|注意到?)\\s*[,，:：]?$',
].join('|'), 'i')

/** True for a line that says no name. */
export function isSpoken(words: string): boolean {
  return spoken.test(words.replace(/\s*[:：]\s*$/, ''))
}

/** What a line of its own names, right before what a slide shows: `First-order decay`, `**Costs**:`. */
export const leadIn: ShareTitle = ({ handout, evidence }) => {
  const start = evidence[0]?.block.place.start.offset ?? 0
  const prose = handout.flatMap(block => 'kind' in block && block.kind === 'prose' ? [block] : [])
  const last = prose.findLast(({ place }) => place.end.offset! <= start)
  if (!last || last.nodes[0].type !== 'paragraph')
    return undefined
  const words = toString(last.nodes[0]).replace(/\s+/g, ' ').trim()
  const title: Rich = { text: withoutLeadingWords(words) }
  const isName = /^[\p{Lu}\p{Script=Han}]/u.test(words) && !/[,，;；]|[.。!！?？…]$/.test(words) && !isLeading(words) && !isBland(words)
    && !isSpoken(words) && !breaksOff(title.text) && !/[:：].*[:：]\s*$/.test(words)
  return isName && unitsOf(words) <= widest && isTitle(title) ? title : undefined
}

/** Bold words alone above what a slide shows, which the author names it by. */
export const boldAbove: ShareTitle = ({ parts: [part, ...others] }) => {
  const [only, ...more] = part?.kind === 'text' && others.length > 0 && 'nodes' in part.text ? part.text.nodes : []
  const children = only?.type === 'paragraph' ? only.children : only ? [only] : []
  const [strong] = children
  const title = more.length === 0 && children.length === 1 && strong.type === 'strong' ? withoutColon(richOf(strong.children)) : undefined
  return title && !isLeading(wordsOf(title)) && isTitle(title) ? title : undefined
}

/** Bold words that need nothing before them: behind a comma or a semicolon they end what another clause began. */
function isWhole(node: PhrasingContent, index: number, all: PhrasingContent[]): boolean {
  return node.type === 'strong' && !/[,，;；、]\s*$/.test(all.slice(0, index).map(before => toString(before)).join(''))
}

/** True for bold words that name what stands behind them: `**Year**: 2022`. */
function isField(node: PhrasingContent, index: number, all: PhrasingContent[]): boolean {
  const behind = all[index + 1]
  return node.type === 'strong' && (/[:：]$/.test(toString(node)) || (behind?.type === 'text' && /^\s*[:：]/.test(behind.value)))
}

/** From so many fields on, a remark is a record, which none of their names tells. */
const record = 3

/** A remark by the words that it has in bold letters. */
export const boldWords: ShareTitle = ({ parts }) => {
  const [part, ...others] = parts
  if (!part || others.length > 0 || part.kind !== 'block' || part.block.kind !== 'callout')
    return undefined
  const paragraphs = part.block.body.flatMap(node => node.type === 'paragraph' ? [node.children] : [])
  if (paragraphs.flatMap(children => children.filter(isField)).length >= record)
    return undefined
  const bold = paragraphs.flatMap(children => children.filter(isWhole))
  const words = bold.map(node => toString(node).replace(/\s*[:：.。]$/, '').trim())
  const found = words.find(text => unitsOf(text) >= narrowest && unitsOf(text) <= widest)
  return found === undefined ? undefined : { text: found }
}
