import type { Paragraph } from 'mdast'
import type { Block, Prose } from '../outline/block.ts'
import type { Slice } from '../outline/sentences.ts'
import { toString } from 'mdast-util-to-string'
import { runsOfRich } from '../estimate/runs.ts'
import { wordsOf } from '../outline/rich.ts'
import { symbolsIn } from '../outline/symbols.ts'
import { opensSlide } from './grouping.ts'

/** No more paragraphs than these are shown beside a listing. */
const mostParagraphs = 3
/** Symbols from which on a paragraph explains its formula. */
const fewestSymbols = 2
/** Words of programs that are words of any text. */
const common = new Set((
  'and not for the with from are this that can all one out new set get use has was but var let int try end else then while '
  + 'return true false none null import class def function const if in is of to as add more first last each line code'
).split(' '))

/** A block with the paragraphs behind it that explain it, where there are such. */
export function explained(block: Block, following: Block[], source: string): Block {
  const end = following.findIndex(next => next.kind !== 'prose' || opensSlide(next) || next.nodes[0].type !== 'paragraph')
  const prose = following.slice(0, end < 0 ? undefined : end) as Prose[]
  const told = aboutBlock(block, prose, source)
  return told.length > 0 ? { ...block, told } : block
}

function aboutBlock(block: Block, prose: Prose[], source: string): Prose[] {
  switch (block.kind) {
    case 'code': return aboutCode(block.code.value, prose)
    case 'formula': return aboutFormula(prose, source)
    case 'theorem': return proofIn(prose)
    default: return []
  }
}

/** The proof behind a statement: up to its sign, where it has one, else its first paragraph. */
function proofIn(prose: Prose[]): Prose[] {
  const words = prose.map(({ nodes: [node] }) => toString(node).trim())
  if (!/^(?:proof|证明)(?:[\s.:：。(（]|$)/i.test(words[0] ?? ''))
    return []
  const end = words.findIndex(text => /[∎■□◻]|\\(?:blacksquare|square|qed|Box)|\bQ\.?E\.?D\b|证毕/.test(text))
  return prose.slice(0, Math.max(0, end) + 1)
}

/** The paragraphs up to the last one that names something of the listing; one that leads to what follows is none of them. */
function aboutCode(code: string, prose: Prose[]): Prose[] {
  const near = prose.slice(0, mostParagraphs)
  const last = near.findLastIndex(({ nodes: [node] }) =>
    namedIn(code, { nodes: [node], start: node.position!.start.offset!, end: node.position!.end.offset! }, true).length > 0)
  return near.slice(0, last + 1).filter(({ nodes }) => !/[:：]\s*$/.test(toString(nodes[0])))
}

function aboutFormula([first]: Prose[], source: string): Prose[] {
  return first && symbolsIn(first.nodes[0] as Paragraph, source).length >= fewestSymbols ? [first] : []
}

/**
 * The names of a program that a text uses: those that it sets as code or that look like nothing else; unless it must be sure, plain
 * words that are names, too.
 */
export function namedIn(code: string, text: Slice, isSure = false): string[] {
  const names = new Set(namesIn(code))
  const marked = runsOfRich(text).flatMap(run => run.isCode ? [run.text] : [])
  const words = wordsOf(text)
  const sure = namesIn([...marked, ...words.match(/\b\w[\dA-Za-z]*_\w+\b|\b[a-z]+[A-Z]\w*\b|\b\w+(?=\(\))/g) ?? []].join(' '))
  const plain = isSure ? [] : namesIn(words).filter(name => !common.has(name.toLowerCase()))
  return [...new Set([...sure, ...plain])].filter(name => names.has(name))
}

/** The names in a program. */
export function namesIn(text: string): string[] {
  return text.match(/[\p{L}_]\w{2,}/gu) ?? []
}
