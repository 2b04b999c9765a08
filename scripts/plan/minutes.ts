import type { ListItem, TableRow } from 'mdast'
import type { Block } from '../outline/block.ts'
import type { Layout, Part, SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { wordsOf } from './rich.ts'

/** How fast a talk is given: Han characters and other words a minute, and seconds to take in a picture, table or diagram. */
export const pace = { han: 240, words: 140, visual: 10 }

const visuals = ['figure', 'table', 'diagram', 'explorer']
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,\-–][\p{L}\p{N}])*/gu

/** Seconds for what a slide without a spoken note says by itself: to turn to it, besides its words. */
const turning: Record<Layout, number> = { cover: 10, agenda: 20, section: 10, default: 20, quote: 10, takeaways: 20, references: 0 }
/** A list of what is to come, or of sources, is not read out. */
const unread: Layout[] = ['agenda', 'section', 'references']
/** A slide without a note takes at most so many seconds; what is more is for the reader. */
const longest = 100

/** Seconds that a text takes to say, Chinese and other words each at their own pace. */
export function secondsToSay(text: string): number {
  const signs = text.match(han)?.length ?? 0
  const words = text.replace(han, ' ').match(word)?.length ?? 0
  return signs / pace.han * 60 + words / pace.words * 60
}

/** Seconds that a slide takes: its spoken note and its visuals, or an estimate from its own words where it has no note. */
export function secondsOf(slide: SlidePlan): number {
  const looking = slide.evidence.filter(({ block }) => visuals.includes(block.kind)).length * pace.visual
  if (slide.spoken.length > 0)
    return Math.round(secondsToSay(slide.spoken.join('\n')) + looking)
  const words = unread.includes(slide.layout) ? '' : [wordsOf(slide.title), ...slide.parts.flatMap(wordsOn)].join('\n')
  return Math.round(Math.min(longest, turning[slide.layout] + secondsToSay(words) + looking))
}

/** Minutes that the main slides take; what stands behind the end is not spoken of. */
export function minutesOf(slides: SlidePlan[]): number {
  return slides.filter(({ backup }) => !backup).reduce((sum, slide) => sum + secondsOf(slide), 0) / 60
}

/** The words that a part shows and a speaker would read. */
function wordsOn(part: Part): string[] {
  switch (part.kind) {
    case 'text': return [wordsOf(part.text)]
    case 'block': return wordsOfBlock(part.block, part.range)
    case 'comparison':
    case 'chart': return wordsOfBlock(part.table, part.range)
    case 'quote': return part.texts.map(wordsOf)
    case 'grid': return part.rows.flatMap(row => row.map(wordsOf))
    case 'panels': return part.panels.flatMap(({ promise, parts }) => [promise ?? '', ...parts.flatMap(wordsOn)])
    case 'entries': return part.entries.map(({ text, gloss }) => `${wordsOf(text)} ${gloss ?? ''}`)
    case 'pipelines':
    case 'diagram-part':
    case 'formula-part':
    case 'figures': return []
  }
}

function wordsOfBlock(block: Block, range?: [number, number]): string[] {
  switch (block.kind) {
    case 'points': return wordsOfNodes(block.items, range)
    case 'table': return wordsOfNodes(block.table.children.slice(1), range)
    case 'quotation': return [toString(block.quote)]
    case 'prose': return [toString(block.nodes)]
    default: return []
  }
}

function wordsOfNodes(nodes: (ListItem | TableRow)[], range?: [number, number]): string[] {
  return nodes.slice(...(range ?? [])).map(({ children }) => children.map(child => toString(child)).join(' '))
}
