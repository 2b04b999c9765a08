import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

const names = [
  '作者|译者|编者|整理|单位|机构|日期|时间|发表|发布|更新|版本|状态|来源|出处|论文|原文|标题|题目|名称|链接|地址|代码|项目',
  '会议|期刊|年份|引用|引用格式|标签|关键词|介绍',
  'authors?|by|papers?|title|venue|conference|journal|links?|urls?|date|year|published|updated|code|source|cite|citation|cite '
  + 'as|how to cite',
  'affiliations?|doi|arxiv|version|tags?|keywords?|status|github',
  '(?:feature )?name|start date|rfc(?: pr)?|(?:tracking|rust) issue|created|last[ -]updated|review(?: manager|ers?)?',
  'approvers?|owners?|implementation|proposal|champions?',
].join('|')
const mark = String.raw`(?: {0,3}>[ \t]*)?(?:[-*+][ \t]+)?(?:\*\*|__)?`
/** A line that says one thing about the work: behind a name for it, alone or at the end of a few words. */
const known = new RegExp(`^${mark}(?:[\\p{Script=Han}\\w][\\p{Script=Han}\\w ]{0,9}?)??(?:${names})(?:\\*\\*|__)?[ \\t]*[:：]`, 'iu')
/** A line that says where something lies. */
const addressed = new RegExp(`^${mark}[^:：,，。\\n]{1,16}[:：][ \\t]*(?:<|\\[[^\\]\\n]*\\]\\()?https?:[^\\s【]+(?:\\s+【[^】\\n]*】)?\\s*$`, 'i')
/** A line of anything behind a name of it. */
const named = new RegExp(`^${mark}[^:：,，。\\n]{1,24}[:：](?:\\*\\*|__)?[ \\t]*\\S`)
/** A list that tells the title as well is about another work, and read as the facts of it. */
const titled = /^[-*+][ \t]+(?:\*\*|__)?(?:(?:paper |full )?title|(?:论文)?(?:标题|题目|题名))(?!\w)/iu
/** So many lines about the work show what the others are. */
const fewest = 2
/** As many lines of any name have no room on the cover. */
const fewestOfAny = 5
/** What says in a line what the text is about. */
const claiming = /^\W*(?:一句话|摘要|概要|总结|结论|tl;?dr|summary|abstract|in short)/i

/**
 * A quotation or a list beneath the title of which each line tells the author, the source or the day is none: it belongs to the cover.
 * What a quotation says behind such lines stays one.
 */
export const coverQuotations: Dialect = {
  name: 'quotations about the work',
  sign: /(?:>|^[-*+])[ \t]*(?:[-*][ \t]+)?(?:\*\*|__)?\S[^\n:\uFF1A]{0,16}[:\uFF1A]/m,
  edits: (text) => {
    const lines = linesOf(text)
    const heading = lines.findIndex(({ mask }) => /^#{1,6}[ \t]|^<h1\b/i.test(mask))
    const isFirst = lines.slice(0, heading).every(({ mask }) => mask.replaceAll(hidden, '').trim() === '')
    const title = isFirst ? heading : lines.findIndex(({ mask }) => /^#[ \t]|^<h1\b/i.test(mask))
    const first = lines.findIndex(({ mask }, index) => index > title && /^ {0,3}>|^[-*+][ \t]/.test(mask))
    if (title < 0 || first < 0)
      return []
    const isQuoted = /^ {0,3}>/.test(lines[first].mask)
    const next = lines.findIndex(({ mask }, index) => index > first && !(isQuoted ? /^ {0,3}>/ : /^[-*+][ \t]/).test(mask))
    const block = lines.slice(first, next < 0 ? undefined : next)
    const between = lines.slice(title + 1, first)
    const isOpening = isQuoted
      ? between.every(({ mask }) => !/^#{1,6}[ \t][^\n]*\p{Script=Han}|^\d+\.[ \t]/u.test(mask))
      : between.every(({ mask }) => mask.trim() === '') && !/^[ \t]+\S/.test(lines[next]?.mask ?? '')
    const about = isOpening ? aboutTheWork(block, isQuoted) : []
    return about.map((line, index) => unmarked(line, index < about.length - 1 && isSaid(about[index + 1])))
  },
}

/** The lines of a block that are about the work: all of them, or the first ones of a quotation that says more. */
function aboutTheWork(block: Line[], isQuoted: boolean): Line[] {
  const said = block.filter(isSaid)
  const count = said.filter(isAbout).length
  const isShown = count >= fewest && said.length >= fewestOfAny && said.every(({ raw }) => named.test(raw) && !claiming.test(raw))
  if (said.length > 0 && (isShown || said.every(isAbout)))
    return isQuoted || (said.length >= fewest && !said.some(({ raw }) => titled.test(raw))) ? block : []
  const other = block.findIndex(line => isSaid(line) && !isAbout(line))
  const before = block.slice(0, other)
  return isQuoted && before.filter(isSaid).length >= fewest && !isSaid(before.at(-1)!) ? before : []
}

function isSaid({ raw }: Pick<Line, 'raw'>): boolean {
  return raw.replace(/[>\s]/g, '') !== ''
}

function isAbout({ raw }: Line): boolean {
  return known.test(raw) || addressed.test(raw)
}

/** A line without the mark of its quotation or its list; the next one is a line of its own. */
function unmarked({ start, raw }: Line, goesOn: boolean): Edit {
  const lead = /^(?: {0,3}>[ \t]*(?=[-*][ \t])|(?: {0,3}>|[-*+][ \t])[ \t]*)/.exec(raw)![0].length
  const isBroken = goesOn && isSaid({ raw }) && !/(?:\\| {2})$/.test(raw) && !/^[ \t]*>[ \t]*(?:[-*][ \t]|$)/.test(raw)
  // An address would take the backslash for its own.
  const end = /:\/\/\S*$/.test(raw) ? '  ' : '\\'
  return { start, end: start + raw.length, text: `${raw.slice(lead)}${isBroken ? end : ''}` }
}
