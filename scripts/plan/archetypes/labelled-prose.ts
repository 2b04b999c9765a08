import type { Block, Prose } from '../../outline/block.ts'
import type { Slice } from '../../outline/sentences.ts'
import type { PanelsPart } from '../../parts/panels.ts'
import type { Formed } from '../grouping.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { sentencesOf } from '../../outline/sentences.ts'
import { heightOf } from '../../parts/index.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { opensSlide } from '../grouping.ts'

/** Words alone in bold letters, and the paragraphs that they name. */
interface Labelled { name: string, label: Prose, prose: Prose[] }

/** What one name stands for is no more paragraphs than these. */
const mostParagraphs = 2

/**
 * Two or three names in bold letters alone, each above a paragraph or two, as tabs have them, side by side, and how many blocks they
 * are. Undefined where there are more or fewer, or they are too much for one slide.
 */
export function labelledProse(blocks: Block[], from: number, limit: number): { piece: Formed, count: number } | undefined {
  const before = blocks.slice(Math.max(0, from - 1 - mostParagraphs), from)
  if (before.some((block, index) => nameOf(block) !== undefined && before.slice(index).every(({ kind }) => kind === 'prose')))
    return undefined
  const found: Labelled[] = []
  let at = from
  for (let next = labelledAt(blocks, at); next; next = labelledAt(blocks, at)) {
    found.push(next)
    at += 1 + next.prose.length
  }
  const words = found.flatMap(({ name, prose }) => [name, ...prose.map(({ nodes }) => toString(nodes[0]))]).join(' ')
  const isLong = found.some(({ name }) => unitsOf(name) > limits.panelHeads / found.length)
  if (found.length < 2 || found.length > 3 || isLong || shareOfWords(words) > 1)
    return undefined
  const part: PanelsPart = {
    kind: 'panels',
    panels: found.map(({ name, prose }) => ({
      name: { text: name },
      parts: prose.map(of => ({ kind: 'text', text: wholeOf(of), of })),
    })),
  }
  const height = heightOf(part)
  const told = found.flatMap(({ label, prose }) => [label, ...prose])
  const form = { name: 'labelled-prose', because: 'neighbouring paragraphs that a word each names', blocks: [] }
  return height <= limit ? { piece: { parts: [part], height, blocks: [], form, told }, count: at - from } : undefined
}

function labelledAt(blocks: Block[], at: number): Labelled | undefined {
  const name = blocks[at] && nameOf(blocks[at])
  if (name === undefined)
    return undefined
  let end = at + 1
  while (end < blocks.length && isPlain(blocks[end]) && nameOf(blocks[end]) === undefined)
    end++
  const prose = blocks.slice(at + 1, end) as Prose[]
  // What stands right behind them, a list say, goes on from the last of them.
  const isWhole = prose.length > 0 && prose.length <= mostParagraphs && prose.every(block => !/[:：]\s*$/.test(toString(block.nodes[0])))
  return isWhole ? { name, label: blocks[at] as Prose, prose } : undefined
}

/** The words of a paragraph that is bold letters alone, without their colon. */
function nameOf(block: Block): string | undefined {
  const [only, ...others] = isPlain(block) && block.nodes[0].type === 'paragraph' ? block.nodes[0].children : []
  const words = others.length === 0 && only?.type === 'strong' ? toString(only).replace(/\s*[:：]$/, '').trim() : ''
  return words !== '' && !/[.。!！?？]$/.test(words) ? words : undefined
}

function isPlain(block: Block): block is Prose {
  return block.kind === 'prose' && !opensSlide(block) && Object.keys(block.directives).length === 0
}

function wholeOf(prose: Prose): Slice {
  const sentences = sentencesOf(prose)
  return { ...sentences[0], end: sentences.at(-1)!.end }
}
