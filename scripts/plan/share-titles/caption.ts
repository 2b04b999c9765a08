import type { Paragraph, PhrasingContent } from 'mdast'
import type { Block } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Callout } from '../../parts/callout.ts'
import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { isTableNote, numberOf } from '../../outline/captions.ts'
import { richOf, wordsOf } from '../../outline/rich.ts'
import { sentencesIn } from '../../outline/sentences.ts'
import { isKind } from '../../parts/callout.ts'
import { sentenceEnds } from '../../typesetting/sentences.ts'
import { leansOn } from '../leaning.ts'
import { plainHead } from '../proofs.ts'
import { tellsMarks } from '../row-words.ts'
import { isSentenceLong, isTitle } from './fits.ts'

/** What ends a sentence that says something. */
const stop = /[.。]\s*$/

/**
 * What is seen by the first sentence of its caption, a picture without one by the words that stand for it, a statement or a
 * callout by its head. A remark beside one other thing is said of that.
 */
export const caption: ShareTitle = ({ parts, evidence }) => {
  const blocks = [...new Set(evidence.map(({ block }) => block))]
  const seen = blocks.filter(({ kind }) => kind !== 'callout')
  // Of several remarks the one that has a head of its own.
  const headed = blocks.filter(block => block.kind === 'callout' && titleOf(block) !== undefined)
  const [block, ...others] = seen.length > 0 ? seen : headed.length === 1 ? headed : blocks
  if (!block || others.length > 0 || parts.some(part => part.kind === 'gallery' && part.figures.length > 1))
    return undefined
  // What is said around a callout is not what it is called.
  if (block.kind === 'callout' && parts.some(({ kind }) => kind === 'text'))
    return undefined
  return namesOf(block).find(name => isTitle(name) && !tellsMarks(wordsOf(name)))
}

/** What names a block, the best first. */
function namesOf(block: Block): Rich[] {
  const said = block.caption && (findingIn(block.caption, block) ?? captionOf(block.caption, block))
  const head = block.kind === 'callout' ? titleOf(block) : block.kind === 'theorem' ? plainHead(block.head) : undefined
  const alt = block.kind === 'figure' && isSaid(block.alt) ? { text: block.alt.trim() } : undefined
  return said ? [said, withoutRemark(said)] : [head, alt].flatMap(name => name ?? [])
}

/** What a caption says that is to be seen, and not only of what it is a picture. */
const finding = new RegExp([
  String.raw`\b(?:visible|seen|stands? out|differs?|rises?|falls?|grows?|drops?|peaks?|dominates?|vanish(?:es)?|more than|twice)\b`,
  '可见|看[到出]|高于|低于|多于|少于|明显|上升|下降|最[高低多少大小]',
].join('|'), 'i')

/** The further sentence of a caption that says what is to be seen, as a title of one line; undefined where none does. */
function findingIn(caption: Paragraph, { nodes: [node] }: Block): Rich | undefined {
  if (caption.children[0].position!.start.offset === node.position!.start.offset)
    return undefined
  const words = withoutEmphasis(caption)
  return sentencesIn(words).slice(1).map(sentence => withoutBlank(withoutStop(words, sentence))).find((sentence) => {
    const said = wordsOf(sentence).trim()
    return finding.test(said) && isSentenceLong(said) && !leansOn(said) && isTitle(sentence)
  })
}

function withoutBlank(rich: Rich): Rich {
  const blank = /^\s*/.exec(wordsOf(rich))![0].length
  return 'text' in rich ? rich : { ...rich, start: rich.start + blank }
}

/** The first sentence of a caption; undefined for a link, or a word that says nothing. */
function captionOf(caption: Paragraph, { kind, nodes: [node] }: Block): Rich | undefined {
  const [first, ...others] = caption.children
  const text = toString(caption)
  if (!isSaid(text) || isTableNote(caption, kind) || (others.length === 0 && first.type === 'link'))
    return undefined
  // Words within the marks of a picture have no place of their own in the source.
  if (first.position!.start.offset === node.position!.start.offset)
    return { text: text.slice(lengthOfNumber(text), sentenceEnds(text)[0]).replace(stop, '') }
  const words = withoutEmphasis(caption)
  const sentences = sentencesIn(words)
  return withoutNumber(words, withoutStop(words, sentences.length > 1 ? sentences[0] : richOf(words.children)))
}

/** Words of a caption without what counts it, which stays beneath what is shown: as a title it says nothing. */
function withoutNumber({ children: [first] }: Paragraph, rich: Rich): Rich {
  if ('text' in rich || rich.start !== first.position!.start.offset)
    return rich
  const own = first.type === 'text' ? lengthOfNumber(first.value) : isNumber(first) ? first.position!.end.offset! - rich.start : 0
  return withoutBlank({ ...rich, start: rich.start + own })
}

/** True for bold or slanted words that are a number and nothing else: `**Table 1** Parks by town`. */
function isNumber(node: PhrasingContent): boolean {
  const words = toString(node)
  return (node.type === 'strong' || node.type === 'emphasis') && words !== '' && numberOf(`${words} A`).trim() === words.trim()
}

/** Of a caption that says nothing without another one, `Table 2: The same by language`, the number says which it is. */
function lengthOfNumber(text: string): number {
  const number = numberOf(text)
  return /\d/.test(number) && leansOn(text.slice(number.length)) ? 0 : number.length
}

/** The words of a caption that stands in slanted or bold letters as a whole. */
function withoutEmphasis(paragraph: Paragraph): Paragraph {
  const [only, ...others] = paragraph.children
  if (others.length > 0 || (only?.type !== 'emphasis' && only?.type !== 'strong') || only.children.length === 0)
    return paragraph
  const { children } = only
  return { ...paragraph, children, position: { start: children[0].position!.start, end: children.at(-1)!.position!.end } }
}

/** Words of a caption without the stop at their end. */
function withoutStop({ children }: Paragraph, rich: Rich): Rich {
  if ('text' in rich)
    return rich
  const last = children.find(({ position }) => position!.start.offset! < rich.end && position!.end.offset! >= rich.end)
  return last?.type === 'text' ? { ...rich, end: rich.end - (stop.exec(wordsOf(rich))?.[0].length ?? 0) } : rich
}

/** A name of a file or a place of it, a number, and whose the picture is. */
const unsaid = /\.(?:png|jpe?g|svg|gif|webp)$|^(?:image|img|图片|截图)\s*[\d(（]*|^(?:(?:figure|image|picture) )?(?:source|credit)s?\b|^图?片?来源/i

/** Words without what stands in brackets at their end, which is said beneath what is seen: without it they may have room. */
function withoutRemark(rich: Rich): Rich {
  const own = wordsOf(rich)
  const { length } = own.replace(/\s*[(（][^()（）]*[)）]\s*$/, '')
  return 'text' in rich ? { text: own.slice(0, length) } : { ...rich, end: rich.end - (own.length - length) }
}

/** Words that say what is seen. */
function isSaid(alt: string): boolean {
  return /\p{L}{2,}\s+\p{L}|\p{Script=Han}{2}/u.test(alt) && !unsaid.test(alt.trim())
}

/** The words that a callout is titled by; none where they only say of what kind it is. */
function titleOf({ name, title }: Callout): Rich | undefined {
  return title && !isKind(wordsOf(title).trim(), name) ? title : undefined
}
