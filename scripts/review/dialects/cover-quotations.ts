import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const names = [
  '作者|译者|编者|整理|单位|机构|日期|时间|发表|发布|更新|版本|来源|出处|论文|原文|标题|题目|链接|地址|代码|项目|会议|期刊|年份|引用|引用格式|标签|关键词',
  'authors?|by|papers?|title|venue|conference|journal|links?|urls?|date|year|published|updated|code|source|cite|citation|cite '
  + 'as|how to cite',
  'affiliations?|doi|arxiv|version|tags?|keywords?|status',
].join('|')
/** A line of a quotation that says one thing about the work. */
const labelled = new RegExp(`^ {0,3}>[ \\t]*(?:[-*][ \\t]+)?(?:\\*\\*|__)?(?:${names})(?:\\*\\*|__)?[ \\t]*[:：]`, 'i')

/** A quotation beneath the title of which each line tells the author, the source or the day is no quotation: it belongs to the cover. */
export const coverQuotations: Dialect = {
  name: 'quotations about the work',
  sign: />[ \t]*(?:[-*][ \t]+)?(?:\*\*|__)?\S[^\n:\uFF1A]{0,16}[:\uFF1A]/,
  edits: (text) => {
    const lines = linesOf(text)
    const title = lines.findIndex(({ mask }) => /^#[ \t]|^<h1\b/i.test(mask))
    const first = lines.findIndex(({ mask }, index) => index > title && /^ {0,3}>/.test(mask))
    const next = lines.findIndex(({ mask }, index) => index > first && !/^ {0,3}>/.test(mask))
    const quoted = lines.slice(first, next < 0 ? undefined : next)
    const isOpening = lines.slice(title + 1, first).every(({ mask }) => !/^#{1,6}[ \t][^\n]*\p{Script=Han}/u.test(mask) && !/^(?:[-*]|\d+\.)[ \t]/.test(mask))
    const said = quoted.filter(({ raw }) => raw.replace(/[>\s]/g, '') !== '')
    if (title < 0 || first < 0 || !isOpening || said.length === 0 || !said.every(({ raw }) => labelled.test(raw)))
      return []
    return quoted.map(({ start, raw }, index): Edit => {
      const lead = /^ {0,3}>[ \t]*/.exec(raw)![0].length
      const isBroken = index < quoted.length - 1 && !/(?:\\| {2})$/.test(raw) && !/^[ \t]*>[ \t]*(?:[-*][ \t]|$)/.test(raw)
      return { start, end: start + raw.length, text: `${raw.slice(lead)}${isBroken ? '\\' : ''}` }
    })
  },
}
