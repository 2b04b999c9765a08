import type { Paragraph } from 'mdast'
import type { Block } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Part } from '../../parts/part.ts'
import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { richOf, wordsOf } from '../../outline/rich.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { isBland } from '../lead.ts'
import { isLeading, withoutColon } from '../own-title.ts'
import { isTitle } from './fits.ts'
import { isSpoken } from './lead-in.ts'

/** What may stand behind bold words that name a thing: nothing, or words in brackets, and the colon that leads to it. */
const behindName = /^(?:[（(][^（）()]{1,30}[)）])?[:：]?$/

/** A name of a letter or two in full width, `TS` of a tab, says too little by itself. */
const narrowest = 2

/** What goes on over several slides under the title of the first. */
const goingOn = new Set<Block['kind']>(['points', 'table'])

/** What a slide shows, but for a remark on it, by the bold words above it: `**Response** (JSON):`. */
export const blockLabel: ShareTitle = ({ parts: [part, ...others], evidence: [shown, ...further] }) => {
  const isAlone = others.every(isRemark) && further.every(({ block }) => block.kind === 'callout' || block.kind === 'quotation')
  const label = isAlone && part?.kind === 'block' ? shown?.block.label : undefined
  const isWhole = shown?.range === undefined || (goingOn.has(shown.block.kind) && shown.range[0] === 0)
  const title = label && !label.subject && isWhole ? nameIn(label.node) : undefined
  const words = title ? wordsOf(title) : ''
  const isName = unitsOf(words) >= narrowest && !isLeading(words) && !isBland(words) && !isSpoken(words)
  return title && isTitle(title) && isName ? title : undefined
}

function isRemark(part: Part): boolean {
  return part.kind === 'block' && (part.block.kind === 'callout' || part.block.kind === 'quotation')
}

function nameIn({ children: [strong, ...behind] }: Paragraph): Rich | undefined {
  const rest = behind.map(node => toString(node)).join('')
  if (strong?.type !== 'strong' || !behindName.test(rest))
    return undefined
  const name = withoutColon(richOf(strong.children))
  return /[（(]/.test(rest) ? { text: `${wordsOf(name)}${rest.replace(/\s*(?:[:：]\s*)?$/, '')}` } : name
}

/** A thing without the words above it that are the title now. */
export function withoutBlockLabel(part: Part, title: Rich): Part {
  const name = part.kind === 'block' && part.block.label ? nameIn(part.block.label.node) : undefined
  return name && part.kind === 'block' && wordsOf(name) === wordsOf(title)
    ? { ...part, block: { ...part.block, label: undefined, measured: undefined } }
    : part
}
