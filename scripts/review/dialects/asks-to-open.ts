import type { Dialect } from './dialect.ts'
import { inPlace, reportOnce } from './dialect.ts'

/** Words that only say how what stands beneath them is opened. */
export const opener = /<summary\b[^>]*>(?:[\s▶►▸👉👇]|<\/?[a-z][^<>]*>)*(?:(?:click|tap|press)\b[^<\n]{0,40}|(?:点击|单击|点我|點擊)[^<\n]{0,20}|(?:点此)?(?:展开|展開)(?:查看|阅读|\/收起)?(?:全文|详情|内容|更多)?)(?:\s|<\/[a-z][^<>]*>)*<\/summary\s*>/giu

/** `<summary>Click to expand</summary>` names nothing: what it opens is open. */
export const asksToOpen: Dialect = {
  name: 'words that ask to open something',
  sign: /<summary/i,
  edits: ({ source, mask }, file) => {
    const found = [...mask.matchAll(opener)]
    const places = found.map(({ index }) => index)
    reportOnce(file, 'other-mark', source, places, 'A summary only asks to open it and is left out, expected what it opens')
    return found.map(inPlace())
  },
}
