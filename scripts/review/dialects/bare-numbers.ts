import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** The heading of a list of sources, or a line in bold, and a numbered line of such a list. */
const head = /^(?:#{1,6}[ \t]+|\*\*)\**(?:参考文献|引用文献|参考资料|引用的著作|引用来源)\**[ \t]*$/gm
const entry = /^[ \t]*\d{1,3}\.[ \t]/gm
/** Numbers behind words and before a stop, or between words that count nothing. */
const numbers = /(?<=[\p{Script=Han}）)”"」%*])[ \t]+(\d{1,3}(?:[ \t,]+\d{1,3})*)(?=[ \t]*(?:[。；，、：]|$)|[ \t](?![个次年月日章节种类条项人名岁万亿千百倍天周小分秒元米公步位点期届页层维度号行列组轮台件家国篇大款代级档段部张本份套批道阶成折多余至到])\p{Script=Han})/gmu
/** What stands before a number that counts something else: `第`, `图`, `有`. */
const counting = /[第图表式章节步共约为是有达到过于近超仅占]$/
/** Fewer of them may be numbers of anything. */
const fewest = 4

/** `这样说 12。` in the reports of chat assistants is the number of a source, where a list of so many stands at the end. */
export const bareNumbers: Dialect = {
  name: 'bare numbers of sources',
  sign: /(?:参考文献|引用文献|参考资料|引用的著作|引用来源)/,
  edits: ({ mask }) => {
    const end = [...mask.matchAll(head)].at(-1)?.index ?? 0
    const listed = mask.slice(end).replace(/^.*\n/, '').split(/^#{1,6}[ \t]/m)[0].match(entry)?.length ?? 0
    const found = [...mask.slice(0, end).matchAll(numbers)].map(({ 0: whole, 1: all, index }) =>
      ({ start: index, end: index + whole.length, named: all.split(/[ \t,]+/) })).filter(({ start, named }) => !counting.test(mask[start - 1]) && named.every(number => +number >= 1 && +number <= listed))
    return found.length < fewest ? [] : found.map(({ start, end, named }): Edit => ({ start, end, text: `[${named.join(', ')}]` }))
  },
}
