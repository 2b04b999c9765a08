import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered, reportOnce } from './dialect.ts'

/**
 * `##Heading` and `1.2Goal` want a blank: they get one, with a message. A single `#word` may be a tag, and is one
 * unless its line shows otherwise.
 */
export const headings: Dialect = {
  name: 'headings without a blank',
  sign: /^ {0,3}(?:#{1,6}[^\s#]|#{1,6}[ \t]+\d+(?:\.\d+)*\.?[^\s.\d])/m,
  edits: ({ source, mask }, file) => {
    const hasDoubles = /^ {0,3}#{2,6}[^\s#!\0]/m.test(mask)
    const bare = [...mask.matchAll(/^( {0,3}#{1,6})([^\s#!\0][^\n]*)$/gm)]
      .filter(({ 1: marks, 2: words }) => marks.trim().length > 1 || /^\d+(?:[.、]|\s+\p{Script=Han})/u.test(words) || /^第[\d一二三四五六七八九十]+[章节]/.test(words) || (hasDoubles && !/[#/]/.test(words)))
    const joined = [...mask.matchAll(/^( {0,3}#{1,6}[ \t]*(?:\d+(?:\.\d+)+|\d+\.)\.?)(?!X[ \t])(?=[\p{Lu}\p{Script=Han}])/gmu)]
      .filter(({ 0: whole, index }) => !/^\s*#+[ \t]*\d+\.$/.test(whole) || /\p{L}/u.test(source[index + whole.length]))
    const whole = joinedChapters(mask)
    reportOnce(
      file,
      'heading-blank',
      source,
      bare.map(({ index }) => index),
      `\`${bare[0]?.[0].trim().slice(0, 24)}\` is read as a heading, expected a blank behind its \`#\``,
    )
    return ordered([
      ...bare.map(({ 1: marks, index }): Edit => ({ start: index + marks.length, end: index + marks.length, text: ' ' })),
      ...[...joined, ...whole]
        .map(({ 0: whole, index = 0 }) => index + whole.length)
        .map((end): Edit => ({ start: end, end, text: ' ' })),
    ])
  },
}

/** What is counted in a title, and no chapter: `3种方法`, `5年回顾`. */
const counted = /^[种个年月日天次大类步条点项层维位款倍岁期代级号周时分秒章篇问]/

/** `# 1背景`: the number of a chapter right before its title, as converters have it, where other headings count so, too. */
function joinedChapters(mask: string): RegExpExecArray[] {
  const all = [...mask.matchAll(/^( {0,3}#{1,6}[ \t]+(\d{1,2}))(?![\d.])([^\n]*)$/gm)]
  const parents = new Set([...mask.matchAll(/^ {0,3}#{1,6}[ \t]+(\d{1,2})\.\d/gm)].map(([, number]) => number))
  const last = String(Math.max(0, ...[...parents].map(Number)) + 1)
  return all
    .filter(({ 2: number, 3: words }) =>
      parents.size > 0 && (parents.has(number) || number === last) && /^\p{Script=Han}{2}/u.test(words) && !counted.test(words))
    .map(match => Object.assign(match, { 0: match[1] }))
}
