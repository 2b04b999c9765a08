import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { paragraphsOf, reportLeftOut } from './paragraphs.ts'

/** What begins a line that only says whose a text is and who may copy it. */
const licence = new RegExp([
  String.raw`^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?! (?:law|claim|issue|case)s?\b)|all rights reserved\b)`,
  String.raw`^(?:(?:this|the) (?:work|article|paper|post|book|document|page|text|content) (?:is|are) )?`
  + String.raw`(?:licensed|published|released) under\b`,
  String.raw`^this is an open[- ]access (?:article|paper)\b`,
  '^(?:版权所有|著作权归|转载请(?:注明|联系)|未经.{0,12}(?:许可|授权|同意).{0,8}(?:不得|禁止|请勿))',
  '^(?:本(?:文|作品|文章|站|博客))?(?:采用|遵循|使用).{0,30}(?:许可|协议|CC[ -]BY)',
  '^(?:本文|文章|原创).{0,20}(?:转载请|版权)',
  '^(?:本文|原文).{0,6}首发[于自在]|^如有侵权',
].join('|'), 'i')
/** What asks the readers of a site for their favour. */
const favour = /^(?:欢迎|求|记得|别忘了).{0,6}(?:点赞|关注|收藏|转发)|^(?:如果|若|觉得).{0,16}(?:点赞|收藏|关注)/
/** What a tool writes beneath what it exports. */
const exported = new RegExp([
  '^(?:来自|来源|导出自)[:：]? ?(?:语雀|飞书|石墨|印象笔记|有道云笔记|幕布|notion|wolai|flowus)(?:文档)?(?: *[·|｜,，].{0,40})?$',
  String.raw`^(?:exported|generated|converted) (?:from|by|with) (?:notion|yuque|feishu|lark|obsidian|roam|logseq|evernote|hackmd)`
  + String.raw`(?: *[·|,].{0,40}| on [\w :/-]{1,30})?\.?$`,
].join('|'), 'i')
const longest = 240
const endsInHeading = /^#{1,6}[ \t][^\n]*$|\n#{1,6}[ \t][^\n]*$/

/** Lines that only say whose a text is or what exported it, or ask for favour: left out, with a message; a section of them stays. */
export const licenceLines: Dialect = {
  name: 'lines about a licence',
  sign: /来自|来源|导出|exported|generated|converted|©|\(c\)|copyright|rights reserved|licensed|published|released|open[- ]access|首发|侵权|点赞|收藏|关注|版权|著作权|转载|许可|授权|协议|CC[ -]BY/i,
  edits: ({ source, mask }, file) => {
    const paragraphs = paragraphsOf(source, mask)
    return paragraphs.flatMap(({ start, end, text: whole, line }, index): Edit[] => {
      const rule = /^(?:(?:[-*_][ \t]*){3,}|#{1,6}[ \t][^\n]*)\n/.exec(whole)?.[0] ?? ''
      const text = whole.slice(rule.length)
      const words = text.replace(/<[^>]*>|[*_>]|^\s*!?\[|\]\([^)]*\)/g, '').trim()
      // All that a section says stays.
      const isWithin = (rule.startsWith('#') || (index > 0 && endsInHeading.test(paragraphs[index - 1].text)))
        && (index + 1 >= paragraphs.length || /^#{1,6}[ \t]/.test(paragraphs[index + 1].text))
      if (isWithin || text.includes('\n') || words.length > longest || ![licence, favour, exported].some(sign => sign.test(words)))
        return []
      const ofTool = exported.test(words) ? 'of the tool that exported it' : 'about a licence'
      const what = favour.test(words) ? 'for the readers of a site' : ofTool
      reportLeftOut(file, rule ? line + 1 : line, words, what)
      return [{ start: start + rule.length, end, text: '' }]
    })
  },
}
