import type { Directive } from './directive.ts'
import { directiveOf, withoutOptions } from './directive.ts'
import { isCellOption, withoutColourMarks, withoutEscapes, withoutForeignMarks } from './foreign-marks.ts'
import { commandsIn, endOfFormula, stretchesOf, withoutTex } from './owed-formula.ts'
import { withoutRemarks } from './remarks.ts'

/** Something that a reader of the review would miss: a stretch of words, TeX, or the path of a picture, and its line in the file. */
export interface Owed { kind: 'sentence' | 'heading' | 'cell' | 'listing' | 'diagram' | 'formula' | 'picture', line: number, text: string }

/**
 * What a review owes to its pages, by a plain scan of its text: no parser of the generator has a hand in it, so that what one of
 * them swallows is missed. Front matter, comments, addresses and citations are not owed.
 */
export function owedBy(source: string): Owed[] {
  const owed: Owed[] = []
  const commands = commandsIn(source)
  const lines = withoutComments(withoutRemarks(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))).split('\n')
  let index = endOfFrontMatter(lines)
  while (index < lines.length) {
    const { words, fence } = beginningOf(lines[index])
    const endOfMath = fence ? undefined : endOfFormula(lines, index, words)
    const end = fence ? endOfFence(lines, index, fence) : endOfMath ?? index
    const within = lines.slice(index + (fence ? 1 : 0), end + (fence ? 0 : 1))
    const directive = fence ? directiveOf(words.slice(fence.length).trim(), within) : undefined
    if (directive)
      owed.push(...ofDirective(directive, withoutOptions(within), index + 1, commands))
    else if (fence)
      owed.push(...ofListing(words.slice(fence.length).trim(), within, index + 2, commands))
    else if (endOfMath !== undefined)
      owed.push(...ofFormula(within.map(withoutMarks).map(line => line.replace(/\{#[^{}]*\}\s*$/, '')).join('\n'), index + 1, commands))
    else
      owed.push(...ofLine(withoutForeignMarks(lines[index]), lines[index + 1] ?? '', index + 1))
    index = end + 1
  }
  return owed
}

/** What a directive shows, with the words behind its name; its text is read like any other. */
function ofDirective({ shows, argument }: Directive, lines: string[], line: number, commands: ReturnType<typeof commandsIn>): Owed[] {
  switch (shows) {
    case 'nothing': return []
    case 'listing': return ofListing('text', lines, line + 1, commands)
    case 'formula': return ofFormula(lines.join('\n'), line, commands)
    default: return [
      ...shows === 'picture' ? [{ kind: 'picture', line, text: argument } as Owed] : ofLine(argument, '', line),
      ...owedBy(['', ...lines].join('\n')).map(one => ({ ...one, line: one.line + line - 1 })),
    ]
  }
}

/**
 * Comments and programs as blank lines; what a comment asks to be left out goes with it. Whichever begins first holds the other:
 * a listing shows its comments, and a comment hides its listings.
 */
function withoutComments(source: string): string {
  const blank = (text: string): string => text.replace(/[^\n]+/g, '')
  const listing = /(^[ \t>]*(?:`{3}|~{3})[^\n]*\n[\s\S]*?^[ \t>]*(?:`{3,}|~{3,})[ \t]*$)/m
  const leftOut = /<!--\s*deck:[^>]*\bskip=[\s\S]*?-->\s*\n(?:[^\n]+(?:\n|$))*/
  const hidden = /<!--[\s\S]*?-->|<(?<tag>script|style|template|iframe|object|noscript)\b[\s\S]*?<\/\k<tag>>/
  const any = new RegExp([listing, leftOut, hidden].map(({ source }) => source).join('|'), 'gim')
  return source.replace(any, (text, shown?: string) => shown ?? blank(text))
}

/** Where the text begins, behind what YAML, TOML or the lines of MultiMarkdown say of it. */
function endOfFrontMatter(lines: string[]): number {
  const closing = lines[0]?.trim() === '---' ? /^(?:---|\.\.\.)\s*$/ : lines[0]?.trim() === '+++' ? /^\+{3}\s*$/ : undefined
  if (closing)
    return lines.findIndex((line, index) => index > 0 && closing.test(line)) + 1
  const end = /^title:\s*\S/i.test(lines[0] ?? '') ? lines.findIndex(line => !/^(?:[\w -]+:\s*\S|[ \t]+\S)/.test(line)) : 0
  return end > 1 ? end : 0
}

/** A line's own words, behind the marks of quotations and lists. */
function withoutMarks(line: string): string {
  return line.replace(/^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/, '').replace(/^[\u2460-\u2473][ \t.、]*/, '')
}

function beginningOf(line: string): { words: string, fence?: string } {
  const words = withoutMarks(line)
  return { words, fence: /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(words)?.[0] }
}

function endOfFence(lines: string[], from: number, fence: string): number {
  const end = lines.findIndex((line, index) => index > from && new RegExp(`^[ \\t>]*${fence}`).test(line))
  return end < 0 ? lines.length : end
}

/** A formula row by row, as long ones are set. */
function ofFormula(tex: string, line: number, commands: string[]): Owed[] {
  return stretchesOf(tex, commands).map(text => ({ kind: 'formula', line, text }))
}

/** Of a drawing its labels, of a flow its boxes, of any other listing its lines. */
function ofListing(language: string, lines: string[], line: number, commands: string[]): Owed[] {
  const owe = (kind: Owed['kind'], texts: string[], index: number): Owed[] => texts.map(text => ({ kind, line: line + index, text }))
  if (/^\{?mermaid/i.test(language))
    return withoutSettings(lines).flatMap((text, index) => owe('diagram', labelsIn(text), index))
  if (/^\{?math\b/.test(language))
    return ofFormula(lines.filter(text => !/^:\w+:/.test(text)).join('\n'), line, commands)
  const isMarkdown = /^(?:md|mdx|markdown)\b/i.test(language)
  return lines
    .map(text => isMarkdown ? withoutEscapes(text) : withoutColourMarks(withoutEscapes(text)))
    .flatMap((text, index) => isCellOption(text) ? [] : owe('listing', language === '' ? boxesIn(text) : [text], index))
}

/** A tag, whatever its attributes hold. */
const tag = /<[/?!]?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi

/** Of a line with arrows its boxes, in which tags mean nothing. */
function boxesIn(text: string): string[] {
  const boxes = text.split(/\s*(?:→|->|=>)\s*/)
  return boxes.length > 1 ? boxes.flatMap(box => box.split(tag)) : boxes
}

/** The lines of a drawing with its settings as blank ones: between two rules, wherever they stand. */
function withoutSettings(lines: string[]): string[] {
  const blank = (text: string): string => text.replace(/[^\n]+/g, '')
  return lines.join('\n').replace(/^---[ \t]*\n[\s\S]*?^---[ \t]*$|\$\w+="[^"]*"/gm, blank).split('\n')
}

/** What stands in quotes or in Chinese; links, looks and remarks are no labels. */
function labelsIn(text: string): string[] {
  const statements = text.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(one => !/^\s*(?:%%|(?:click|style|classDef|linkStyle|links?|properties|callback|href)\s)/.test(one))
  const quoted = statements.flatMap(one => [...one.matchAll(/"([^"]*)"/g)].flatMap(([, label]) => label.split(/\\n/)))
  return [...quoted, ...statements.flatMap(one => one.match(/\p{Script=Han}{2,}/gu) ?? [])].flatMap(label => label.split(tag))
}

/** A longer line is no heading. */
const mostCounted = 60
/** Between cells; a unit in brackets may be set apart from the name of its column, and a rival from what both are measured by. */
const betweenCells = /(?<!\\)\||(?<!\])[（(](?=[^（()）]*[)）]\s*(?:\||$))|[，,]\s*(?:对(?=\S)|vs\.?\s)/
/** A letter that counts a line, which is no part of its name where the line is a heading. */
const letter = /^[A-H][.．、]\s*(?=[A-Z\u4E00-\u9FFF])/

function ofLine(line: string, next: string, number: number): Owed[] {
  const pictures = picturesIn(line).map((text): Owed => ({ kind: 'picture', line: number, text }))
  const words = withoutMarks(line)
  // Definitions, rules, and the line below a table's head or a title say nothing.
  if (/^\[[^\]^]+\]:\s|^:{3,}/.test(words) || /^[-=*_|:+\s]*$/.test(words))
    return pictures
  const heading = /^#{1,6}\s+(.*)/.exec(words)?.[1] ?? (/^ {0,3}(?:=+|-+)\s*$/.test(next) && !words.includes('|') ? words : undefined)
  const kind = heading !== undefined ? 'heading' : /(?<!\\)\|/.test(words) && !words.includes('$') ? 'cell' : 'sentence'
  // A table that is drawn is called a figure, unless it has a number.
  const text = heading === undefined
    ? withoutCount(words.replace(/^([*_]*)(?:Table|表)\s*[：:]/, '$1').replace(letter, ''))
    : withoutNumber(heading)
  // Boxes between arrows are drawn apart.
  const boxes = text.split(/\s*(?:→|⟶|&rarr;|&#8594;)\s*/)
  const pieces = boxes.length > 3 ? boxes : kind === 'cell' ? text.split(betweenCells) : [text]
  return [...pictures, ...pieces.flatMap(fragmentsOf).map((text): Owed => ({ kind, line: number, text }))]
}

/** The addresses of the pictures in a line, without titles and sizes behind them; blanks and brackets may stand in them. */
function picturesIn(line: string): string[] {
  const found = line.matchAll(/!\[[^\]]*\](\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))|<img\s(?:[^>]*\s)?src=["']([^"']+)["']/gi)
  return [...found].flatMap(([, inBrackets, inTag]) => {
    const address = (inBrackets?.slice(1, -1) ?? inTag)
      .replace(/\s+=[\d.%x*]+\s*$/, '')
      .replace(/\s+(?:"[^"]*"|'[^']*')\s*$/, '')
      .replace(/^\s*<(.*)>\s*$/, '$1')
      .trim()
    return address === '' ? [] : [address]
  })
}

function withoutNumber(heading: string): string {
  return uncounted(heading).replace(/\s+#+\s*$|\s*\{[^}]*\}\s*$/g, '')
}

function uncounted(words: string): string {
  return words
    .replace(/^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[）)]\s*/, '')
    .replace(/^\s*(?:§\s*\d+(?:\.\d+)*\s*(?:[.:：、—–-]\s*)?|\d+(?:\.\d+)*(?:[.、:：]?\s+|[.、](?=\p{Script=Han}))|第\s*[\d一二三四五六七八九十百]+\s*[章节][\s：:]*|[一二三四五六七八九十]+、)/u, '')
}

/** A line may be a heading without a sign, or a point: its number is no words, as a list has its own and a slide another place for it. */
function withoutCount(words: string): string {
  return words.length <= mostCounted && !/[.。!！]\s*$/.test(words) ? uncounted(words.replace(/^(?:\*\*|__)(?=\S)/, '')) : words
}

/** The stretches of words in a text between what may be set otherwise: formulas, citations, marks, tags, addresses, ends of sentences. */
function fragmentsOf(text: string): string[] {
  return withoutTex(text)
    // The words that stand in for a picture may hold what looks like links.
    .replace(/<img\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi, '\0')
    .replace(/^\[\^[^\]]+\]:|^\[![\w\p{L} -]+\][+-]?|^\[[ x]\]\s/iu, '')
    .replace(/\$\$?[^$]+\$\$?|`+[^`]*`+/g, '\0')
    .replace(/!\[[^\]]*\](?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\])?(?:\{[^}]*\})?/g, '\0')
    .replace(/\[[^\]@]{0,2000}(?<![\w.])@[^\]]{0,4000}\](?!\()|\[\^[^\]]{0,200}\]|[[［]\d[\d\s,;，、；–—～－-]*[\]］](?!\()|\(@[\w-]*\)/g, '\0')
    .replace(/(?<![\w@./\\-])-?@(?:\{[^}]*\}|[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*)(?:\s*\[[^\]]{0,200}\])?/giu, '\0')
    // Marks of other tools: attributes, remarks, names of blocks, tags written as text, sources of chat assistants.
    .replace(/【[^\u2020\u3011]*\u2020[^\u3011]*】|:contentReference\[[^\]]*\]\{[^}]*\}|\uE200?(?:file)?cite[\w\uE200-\uE206]*turn\d\w*/g, '\0')
    .replace(/\{[#.][^{}]*\}|(?:^|\s|(?<=[\p{Script=Han}。！？]))\^[\w-]+\s*$|&lt;\/?\w+&gt;/gu, '\0')
    .replace(/\]\((?:<[^<>\n]*>|[^()]*(?:\([^()]*\)[^()]*)*)\)|\]\[[^\]]*\]/g, '\0')
    .replace(tag, '\0')
    .replace(/<https?:[^<>\s]*>|https?:\/\/\S+|&#?\w+;/gi, '\0')
    .split(/\0|\$\$|(?<=[。！？；])|(?<=[.!?;])\s|\s{2,}/)
    .filter(fragment => /[\p{L}\p{N}]/u.test(fragment))
}
