import type { Image, Nodes, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

const names = '(?:(?:Supplementary|Supplemental|Extended Data|Appendix)\\s+)?(?:Figure|Fig\\.?|Table|Tab\\.|Scheme|Chart|Plate)|[附插]?[图圖表]'
const number = '(?:(?:[A-Z]{1,2}[.-]?)?\\d+(?:[.\\-–]\\d+)*|[IVXL]+)(?:\\s?[(（][a-z][)）])?'
const tables = /^(?:(?:Supplementary|Supplemental|Extended Data|Appendix)\s+)?Tab|^[附插]?表/i
/** A name with its whole number, and what follows it; in Chinese and in a line of its own no sign has to stand between them. */
const named = new RegExp(`^(?:${names})\\s*(?:${number}\\s*)?(?:[：:|｜]|\\.(?!\\d))\\s*\\S`, 'i')
/** What follows in a sentence about it. */
const verbs = '(?:shows?|is|are|was|gives?|presents?|illustrates?|depicts?|compares?)\\b|展示|显示|给出|所示|说明|描述|对比了|[是为中和与的]'
const numbered = new RegExp(`^(?:${names})\\s*${number}(?:\\s+|(?=\\p{Script=Han}))(?!${verbs})`, 'iu')
/** What a caption is called by, with its number, and the sign behind that. */
const called = new RegExp(`^(?:${names})\\s*${number}(?=[^\\p{L}\\p{N}]|$|\\p{Script=Han})(?:\\s*[：:|｜]|\\.(?!\\d))?\\s*`, 'iu')
/** The most signs of a caption: beside a picture, which gives way to it, and elsewhere. */
const most = { beside: 800, elsewhere: 120 }

/** Words, mostly a link, that say where a picture is from. */
const from = /^[（(]?(?:(?:image|picture|photo|figure|fig\.) ?)?(?:source|credits?)[）)]?$|^(?:(?:image|picture|photo|figure) )?(?:source|credits?)\s*[:：].{1,80}$|^[（(]?(?:图片?|图像)?(?:来源|出处)(?:[:：].{1,60})?[）)]?$/i

/** What a note right beneath a table begins with: the sign that a cell has, or what it is. */
const noteMark = /^(?:<sup>\s*[\da-z*†‡]{1,2}\s*<\/sup>|[¹²³⁴⁵⁶⁷⁸⁹†‡]|[*＊]{1,3}\s|(?:note|notes|注)\s*[:：])\s*\S/i

/** True for a paragraph that is a note right beneath a table. */
export function isTableNote(node: Nodes, behind: string | undefined): boolean {
  const text = toString(node).trim()
  return behind === 'table' && text.length < most.elsewhere && noteMark.test(text)
}

/** What a paragraph stands directly behind, or before. */
interface Neighbours { behind?: string, before?: string }

/**
 * Whether a paragraph is the caption of what it stands beside; beside a picture it may be long, directly behind one lack the colon, and
 * beside a table as well where it calls it so.
 */
export function isCaption(node: Nodes, { behind, before }: Neighbours = {}): boolean {
  // A caption may cite many sources; only its words count.
  const text = toString(node).replace(/\[@[^[\]]*\]/g, '').trim()
  const isBesidePicture = behind === 'figure' || before === 'figure'
  const needsNoSign = behind === 'figure' || ((behind === 'table' || before === 'table') && tables.test(text))
  return (text.length < most[isBesidePicture ? 'beside' : 'elsewhere'] && named.test(text))
    || (behind === 'figure' && from.test(text))
    || isTableNote(node, behind)
    || (needsNoSign && text.length < 80 && numbered.test(text) && !/[。；;]$|\w\.$/.test(text))
    || (needsNoSign && text.length < most.elsewhere && numbered.test(text) && isCalledApart(node))
}

/** What is only a name with its number. */
const calling = new RegExp(`^(?:${names})\\s*${number}[.:：]?$`, 'i')

/** True for words that begin with their number in bold or slanted letters, as journals set captions: `**Table 1** Parks by town.` */
function isCalledApart(node: Nodes): boolean {
  const [first, ...others] = 'children' in node ? node.children : []
  return (first?.type === 'strong' || first?.type === 'emphasis') && others.length > 0 && calling.test(toString(first).trim())
}

/** What a caption begins with that only says what it is of: `Table: `. */
const kind = new RegExp(`^(?:${names})\\s*[：:]\\s*`, 'i')

/** What a caption begins with that only counts or calls it, `Figure 2: `, as it is written; empty for neither, or where it says no more. */
export function numberOf(caption: string): string {
  const own = called.exec(caption)?.[0] ?? kind.exec(caption)?.[0] ?? ''
  return own.length < caption.trimEnd().length ? own : ''
}

/** The caption that a list of one point or a quotation of one paragraph is, as some write what stands behind a picture. */
export function captionWithin(node: RootContent): Paragraph | undefined {
  const [only, ...others] = node.type === 'list' || node.type === 'blockquote' ? node.children : []
  if (others.length > 0 || !only)
    return undefined
  const inner = only.type === 'listItem' ? captionOfItem(only.children) : only
  return inner?.type === 'paragraph' && isCaption(inner, { behind: 'figure' }) ? inner : undefined
}

function captionOfItem([only, ...others]: RootContent[]): RootContent | undefined {
  return others.length === 0 ? only : undefined
}

/**
 * What is said of a picture where no caption stands beside it: its title, else its alternative text, unless that only names a file or
 * stands at other pictures as well.
 */
export function ownCaption({ title, alt, position, data }: Image): Paragraph | undefined {
  // `shot-1` and `flow` name a file or a kind, and say nothing to a room.
  const words = [title, data?.sharesAlt ? '' : alt].map(words => words?.trim()).find(words => words && !/^[a-z\d]{2,}(?:[-_][a-z\d]+)*$/.test(words))
  if (!words)
    return undefined
  if (/^(?:image|img|picture|photo|untitled|screenshot|图片|图像|截图)?[\s\d_-]*$|(?<=\S)\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(words))
    return undefined
  return { type: 'paragraph', children: [{ type: 'text', value: words, position }], position }
}
