import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsOf, reportLeftOut } from './paragraphs.ts'

/** What an account for readers on telephones says of itself around a text. */
const said = new RegExp([
  '点击(?:上方|下方|左下角|右下角|↑|蓝字)[^。]{0,60}',
  '(?:点击)?[“"「]?阅读原文[”"」]?[^。]{0,30}',
  '重磅干货[，,]\\s?第一时间送达',
  '(?:长按|扫描|扫码|识别)[^。]{0,20}(?:二维码|关注|加入|进群|入群|添加)[^。]{0,30}',
  '(?:点个|点一下|点|随手|顺手)[“"「]?(?:在看|赞|好看)[^。]{0,40}',
  '(?:分享|收藏|点赞|在看)(?:[、，,\\s]*(?:分享|收藏|点赞|在看)){1,3}[^。]{0,20}',
  '(?:THE )?END|[-—–·•\\s]+(?:THE )?END[-—–·•\\s]+',
  '[（(]完[）)]|[-—–·•\\s]+完[-—–·•\\s]+',
  '(?:预览时标签不可点|微信扫一扫关注该公众号|继续滑动看下一个|轻触阅读原文|向上滑动看下一个)',
].map(one => `^(?:${one})$`).join('|'), 'i')
/** Who wrote it, for which account, when: `原创 王小鱼 信号小屋 2024-05-02 08:30 北京`. */
const byLine = /^原创[:：]?\s+(\S{2,12})\s+(?:\S{2,24}\s+)?(\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d{2})?(?:\s+(?:发表于\s*)?\S{2,8})?$/
/** A number that stands above a title of its own: `01`, `Part 2`. */
const counting = /^(?:part[ .]?)?0?(\d{1,2})[.、]?$/i
const bare = (text: string): string => text.replace(/<[^>]*>|[*_>]|^\s*!?\[|\]\([^)]*\)/g, '').replace(/\s+/g, ' ').trim()

/**
 * A text out of an account on WeChat: who wrote it and when are its line of names; what the account says of itself is left out, with a
 * message.
 */
export const accountLines: Dialect = {
  name: 'lines of accounts on WeChat',
  sign: /原创|点击|阅读原文|干货|二维码|在看|点赞|\bEND\b|完[）)]|^\**(?:part[ .]?)?0\d\**$/im,
  edits: ({ source, mask }, file) => {
    const paragraphs = paragraphsOf(source, mask)
    const numbers = numbersIn(paragraphs)
    return paragraphs.flatMap((paragraph, index): Edit[] => {
      const { start, end, text, line } = paragraph
      const words = text.includes('\n') ? '' : bare(text)
      const [, author, date] = byLine.exec(words) ?? []
      if (author && date)
        return [{ start, end, text: `作者：${author} 日期：${date}` }]
      const isNumber = numbers.has(index)
      if (!isNumber && (words === '' || text.startsWith('#') || !said.test(words)))
        return []
      reportLeftOut(file, line, words, isNumber ? 'the number of a title' : 'for the readers of a site')
      return [{ start, end, text: '' }]
    })
  },
}

/** The paragraphs that only count the titles beneath them: one, two and on, each above a line in bold or a heading. */
function numbersIn(paragraphs: Paragraph[]): Set<number> {
  const found = paragraphs.flatMap(({ text }, index) => {
    const number = Number(counting.exec(bare(text.replace(/^#{1,6}\s/, '')))?.[1] ?? Number.NaN)
    const isAbove = /^(?:#{1,6}\s|\*\*[^*\n]+\*\*$|__[^_\n]+__$)/.test(paragraphs[index + 1]?.text ?? '')
    return isAbove && !Number.isNaN(number) ? [{ index, number }] : []
  })
  const isCount = found.length > 1 && found[0].number < 2 && found.every(({ number }, nth) => number === nth + found[0].number)
  return new Set(isCount ? found.map(({ index }) => index) : [])
}
