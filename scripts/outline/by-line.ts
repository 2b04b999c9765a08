import type { Heading, Nodes } from 'mdast'
import type { Block } from './block.ts'
import { toString } from 'mdast-util-to-string'
import { inSimplified } from '../typesetting/traditional.ts'

/** Who wrote a review, where they work and when, as far as the lines beneath its title say so. */
export interface ByLine { author?: string, affiliation?: string, date?: string }

const mark = String.raw`(?:[\d*∗†‡§¶#,⁎¹²³⁴⁵⁶⁷⁸⁹]|\s[a-h](?=[\s,*]|$))*`
const latinName = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|da|di|la|le|bin|al)\s+)*\p{Lu}[\p{L}'’.-]*){1,4}$/u
const hanName = /^\p{Script=Han}{2,4}$/u
/** Surnames are some hundreds; words of other kinds that are as short stand here. */
const noName = /^(?:摘要|关键词|引言|前言|目录|综述|概述|背景|作者|更新|日期|来源|链接|标签|返回|首页)$/
const place = /universit|institut|laborator|\blabs?\b|college|school of|department|academy|research|inc\.|corporation|大学|学院|研究院|研究所|实验室|公司|中心/i
const date = /\b(?:(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2},)?\s+\d{4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}[./]\d{1,2}[./]\d{1,2})\b|\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/
/** Labels that part a line in several: `作者：王小明 单位：某大学`. */
const partLabel = /(?<=\S)[ \t\u3000|｜]+(?=(?:单位|單位|机构|機構|学校|學校|院系|专业|班级|学号|指导(?:教师|老师)|导师|邮箱|日期|时间|Affiliation|Institution|Date|E-?mail)s?[ \t]*[:：])/giu
const placeLabel = /^(?:单位|机构|学校|院系|affiliations?|institutions?)\s*[:：]\s*/i
/** Properties of a note on one line, `Created: … · Owner: …`, each behind its name. */
const property = /[ \t]·[ \t](?=\p{L}[\p{L} ]{0,30}:[ \t])/gu
/** Under what a note is filed. */
const filed = /^(?:tags?|keywords?|topics?|status|category|areas?|标签|关键词|类别|状态)\s*[:：]/i
/** Whose a note is, whoever began it. */
const owner = /^owners?\s*[:：]/i
/** An office that signs a report, right above its day. */
const office = /^\p{Script=Han}{3,20}(?:[局厅署科处室组队]|委员会|办公室|中心|协会|公司|街道|部门?)$/u
/** What may stand before a day. */
const label = '(?:(?:日期|时间|[Dd]ate)\\s*[:：]\\s*)'
/** A day or a year at the end of a line, with what parts it from the names. */
const dated = new RegExp(`[，,、;；|—–]?\\s*${label}?(?:${date.source.replaceAll('\\b', '')}|(?:19|20)\\d{2})\\s*$`)
/** The day of a piece of news is not the text's own. */
const news = /^[^\p{L}\p{N}]*(?:(?:news|updates?|latest|what['’]s new|released?)\b|最新|新闻|更新(?!日期|时间|[于：:]))/iu
/** Marks at the end of a name. */
const marked = new RegExp(`${mark}$`)
/** A mark before a place. */
const marking = /^(?:\d[.．、]?|[¹²³⁴⁵⁶⁷⁸⁹])\s*(?=\p{L})/u
const most = 240

function withoutPlaceLabel(words: string): string {
  return words.slice(placeLabel.exec(inSimplified(words))?.[0].length ?? 0)
}

function isPlaceName(words: string): boolean {
  return place.test(inSimplified(words)) && !filed.test(inSimplified(words))
}

/** The words of a node, its lines and paragraphs apart, without raised marks. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
    return '\n'
  if (isRaisedFormula(node))
    return ''
  if (!('children' in node))
    return node.type === 'html' ? '' : toString(node)
  let isRaised = false
  const words = node.children.map((child, index) => {
    if (child.type === 'html' && /^<\/?sup\b/i.test(child.value))
      isRaised = !child.value.startsWith('</')
    // Links beside one another, badges say, are not one name.
    const isBetween = [index - 1, index + 1].every(at => node.children[at]?.type === 'link')
    const isParted = isBetween && child.type === 'text' && child.value.trim() === ''
    const isEndOfMark = child.type === 'html' && /^<\/sup\b/i.test(child.value)
    const isMark = isEndOfMark || isRaisedFormula(child)
    const isBeforePlace = isMark && isBetweenWords(node.children[index - (isEndOfMark ? 3 : 1)], node.children[index + 1])
    return isRaised ? '' : isParted ? ', ' : isBeforePlace ? '; ' : wordsOf(child)
  })
  return words.join(node.type === 'blockquote' ? '\n' : '')
}

/** A mark that is raised as a formula: `${}^{1}$`. */
function isRaisedFormula(node: Nodes): boolean {
  return node.type === 'inlineMath' && /^(?:\{\})?\^/.test(node.value)
}

/** Whether what stands between two nodes parts words: `A College ² An Institute`. */
function isBetweenWords(before: Nodes | undefined, after: Nodes | undefined): boolean {
  return after?.type === 'text' && /^\p{L}/u.test(after.value) && before?.type === 'text' && /\p{L}\s*$/u.test(before.value)
}

/** Reads the first paragraphs beneath a title: names without a verb or a full stop, institutions, a date. */
export function byLineOf(blocks: Block[]): ByLine {
  const lines = blocks
    .slice(0, 4)
    .flatMap(block =>
      block.kind === 'prose' || block.kind === 'quotation'
        ? block.nodes.map(wordsOf).join('\n').replace(partLabel, '\n').replace(property, '\n').split('\n')
        : [],
    )
    .map(line => line.trim())
    .filter(line => line !== '' && line.length < most)
  const owned = lines.findIndex(line => owner.test(line) && namesIn(line).length > 0)
  const authors = owned >= 0 ? owned : lines.findIndex((line, index) => index < 2 && namesIn(line).length > 0)
  const near = authors < 0 ? lines.slice(0, 2) : lines.slice(authors, authors + 4)
  const isPlace = (line: string, index: number): boolean =>
    (authors < 0 || index > 0 || namesIn(line).length === 0) && (isPlaceName(line) || placeLabel.test(inSimplified(line))) && !/[.。]$/.test(line)
  const places = near.filter(isPlace)
  // Several stand below one another only where each has its mark.
  const affiliation = (places.every(line => marking.test(line)) ? places.map(line => line.replace(marking, '')).join('; ') : places[0])
    || (authors < 0 ? undefined : placesBehind(lines[authors]))
  const day = lines.slice(0, 5).find(line => line.length < 60 && date.test(line) && !news.test(line))?.match(date)?.[0]
  return {
    ...(authors < 0 && isSigned(lines) ? { author: lines[0] } : {}),
    ...(authors >= 0 ? { author: namesIn(lines[authors]).join(/\p{Script=Han}/u.test(lines[authors]) ? '，' : ', ') } : {}),
    ...(affiliation && authors >= 0
      ? { affiliation: withoutPlaceLabel(apart(affiliation)).replace(new RegExp(`^(?:[a-h](?= \\p{Lu})|${mark})\\s*`, 'u'), '').replace(/^[（(]|[)）]$/g, '').replace(/(^|[；;])\s*\d\s*(?:[.．、]\s*)?(?=\p{L})/gu, '$1').replace(/\s+(?=;)/g, '').replace(/\s+/g, ' ') }
      : {}),
    ...(day ? { date: day } : {}),
  }
}

/** True for the name of an office that nothing but a day stands beneath. */
function isSigned([first = '', second = '']: string[]): boolean {
  return office.test(inSimplified(first)) && date.exec(second)?.[0] === second
}

/** Places that only their marks part, `1 A College 2 An Institute`, `a A College b An Institute`, with a stop between them. */
function apart(places: string): string {
  if (/^[ \t]*a[ \t]+\p{Lu}/u.test(places))
    return places.replace(/(?<=[^\s；;])[ \t]+[b-h][ \t]+(?=\p{Lu}\p{Ll})/gu, '; ')
  return /^[ \t]*1[ \t.]/.test(places) ? places.replace(/(?<=[^\s；;])[ \t]+(?=[2-9][ \t.]+\p{L})/gu, '; ') : places
}

/** Makes the line that it is of a heading that only names people. */
export function asLine(heading: Heading): void {
  const { children, position } = heading
  Object.assign(heading, { type: 'paragraph', position: { ...position, start: children[0].position!.start } })
}

/** The places that stand behind the names on their line: `Ann Author, Some University`. */
function placesBehind(line: string): string | undefined {
  return piecesOf(line).filter(piece => isPlaceName(piece)).join(', ') || undefined
}

/** A line of names in its pieces, without label, day and marks. */
function piecesOf(line: string): string[] {
  return withoutLabel(line)
    // Names of two characters are set as wide as those of three.
    .replace(/(?<=(?:^|[,，、;；])\s{0,3})(\p{Script=Han})[ \t\u3000]{1,4}(?=\p{Script=Han}(?:[\d*¹²³⁴⁵⁶⁷⁸⁹\s,，、;；]|$))/gu, '$1')
    .split(/\s*(?:[,，、;；·|&]|\band\b|\s[—–-]\s|\s{2}|\u3000)\s*/)
    .map(piece => piece.replace(marked, '').trim())
    .filter(Boolean)
}

function withoutLabel(line: string): string {
  return line.replace(/\s*\[[\d*,\s]{1,9}\]/g, '').replace(/\s*[<(（]?[\w.+-]+@[\w-]+\.[\w.-]*\w[>)）]?/g, '').replace(/^(?:(?:作者|authors?|by|written by|presented by)\s*[:：]?|(?:owners?|created by)\s*[:：]|(?:编制|编写|撰写|整理|撰稿|姓名|学生(?:姓名)?|汇报人|报告人|主讲人?|讲者|演讲者?|分享人?|答辩人|speakers?|presenters?|name)\s*[:：])\s*/i, '').replace(dated, '')
}

/** The names in a line that is nothing but names; none for any other line. */
export function namesIn(line: string): string[] {
  const own = withoutLabel(line)
  const pieces = piecesOf(line)
  const isHanName = (piece: string): boolean => hanName.test(piece) && !noName.test(piece)
  // Of names of Han characters nothing else is on the line, but where they work.
  const isHan = pieces.every(piece => isHanName(piece) || isPlaceName(piece)) && !pieces.every(isPlaceName)
  // Among Latin names those of Han characters are some where all have the marks of their places.
  const areMarked = own.split(/[,，、;；]/).every(piece => /[\d*∗†‡¹²³⁴⁵⁶⁷⁸⁹]\s*$/.test(piece)) && pieces.every(piece => isHanName(piece) || latinName.test(piece))
  const names = pieces.filter(piece => isHan || areMarked || latinName.test(piece))
  // A place may stand behind the names: `Ann Author, Some University`.
  const rest = pieces.filter(piece => !names.includes(piece) || isPlaceName(piece))
  const people = names.filter(name => !isPlaceName(name))
  const isSure = people.length > 1 || own !== line || (rest.length > 0 && people[0]?.length < 4)
  return people.length > 0 && rest.every(piece => isPlaceName(piece)) && (!isHan || isSure) ? people : []
}
