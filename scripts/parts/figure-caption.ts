import type { Image, Nodes } from 'mdast'
import type { Figure } from '../outline/block.ts'
import { toString } from 'mdast-util-to-string'
import { escapePlain, escapeTex } from '../markdown/escape.ts'
import { endOfFirst, writtenIn } from '../outline/long-captions.ts'
import { citationsOf } from '../review/citations/citation.ts'
import { findCitations } from '../review/citations/grammar.ts'
import { withNames } from '../review/citations/in-alternatives.ts'
import { dollarFormulasIn } from '../review/dollars.ts'

/** What names the sign of a work and nothing else, which is said to those who do not see it. */
const sign = /^(?:(?:the )?logo(?:type)?(?: (?:of|for) .{1,40})?|(?:\S{1,40} ){1,3}logo(?:type)?|\p{Script=Han}{1,12}(?:标志|徽标|图标|logo))$/iu

/** The number of a caption before words that begin with a number: `图2 2号水厂`; a narrow blank would make one of both. */
const counted = /^((?:[图圖表]|(?:figure|fig\.|table) )\s?\d[\d.-]*)[ \t]+(?=\d)/i

/** What a slide says of a picture: to those who do not see it, and beneath it, there as Markdown where formulas are among the words. */
export interface FigureWords { alt: string, caption: string, markdown?: string }

/**
 * The words of a picture and of its caption, without their citations, which stand in the footer; behind the number by which the text
 * mentions it.
 */
export function wordsOfFigure(figure: Figure, source: string): FigureWords {
  const bare = bareWordsOf(figure, source)
  const words = { ...bare, caption: bare.caption.replace(counted, '$1\u3000') }
  const called = figure.nodes[0]?.data?.called ?? ''
  if (words.markdown)
    return { ...words, markdown: `${called}${words.markdown}` }
  return words.caption ? { ...words, caption: `${called}${words.caption.trim()}` } : words
}

function bareWordsOf({ caption, alt, nodes: [image] }: Figure, source: string): FigureWords {
  const { named } = (image as Image).data ?? {}
  const written = withNames(writtenIn(image as Image, source), named)
  const formulas = dollarFormulasIn(written)
  // Markdown reads prices as formulas here.
  const words = written.includes('$') && formulas.length === 0 ? plain(written) : withNames(alt, named)
  const said = { alt: withoutMarks(words) }
  const firstOf = (text: string): string => (image as Image).data?.isFirstAlone ? text.slice(0, endOfFirst(text)) : text
  const isOwn = caption !== undefined && caption.children[0]?.position === image.position && toString(caption) === alt.trim()
  if (isOwn && sign.test(said.alt.trim()))
    return { ...said, caption: '' }
  if (isOwn && formulas.length > 0)
    return { ...said, caption: '', markdown: withFormulas(firstOf(written)) }
  if (isOwn)
    return { ...said, caption: withoutMarks(firstOf(words)) }
  if (caption && hasFormula(caption))
    return { ...said, caption: '', markdown: tidy(caption.children.map(markdownOf).join('')) }
  const below = caption?.children.map(child => child.type === 'break' ? ' ' : toString(child)).join('') ?? ''
  return { ...said, caption: caption && citationsOf(caption).length > 0 ? tidy(withoutMarks(below)) : withoutMarks(below) }
}

/** Words without the groups of citations in them, and without the blanks that stood before those. */
function withoutMarks(words: string): string {
  const rest = findCitations(words).reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), words)
  return rest === words ? words : tidy(rest)
}

function withFormulas(written: string): string {
  const text = withoutMarks(written)
  let done = 0
  const parts = dollarFormulasIn(text).map(({ open, close }) => {
    const part = `${escapePlain(plain(text.slice(done, open)))}$${escapeTex(text.slice(open + 1, close).trim())}$`
    done = close + 1
    return part
  })
  return tidy([...parts, escapePlain(plain(text.slice(done)))].join(''))
}

/** Words without the signs of emphasis and code around them. */
function plain(text: string): string {
  return text.replace(/(\*\*|__|[*_`])(?=\S)((?:(?!\1).)*\S)\1/g, '$2').replace(/\\(?=[^\w\s])/g, '')
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ (?=[.,;:!?)]|$)/g, '').trim()
}

function hasFormula(node: Nodes): boolean {
  return node.type === 'inlineMath' || ('children' in node && node.children.some(hasFormula))
}

function markdownOf(node: Nodes): string {
  if (node.type === 'inlineMath')
    return `$${escapeTex(node.value)}$`
  if (node.type === 'break')
    return ' '
  return 'children' in node ? node.children.map(markdownOf).join('') : escapePlain(toString(node))
}
