import type { Section } from './section.ts'
import { toString } from 'mdast-util-to-string'
import { sentencesOf } from './sentences.ts'

/** What only says that the numbers or names of a document are made up, or are no advice. */
const disclaimer = new RegExp([
  '(?:数据|数字|名字|人物|内容|数值)[^。]{0,6}(?:虚构|编造|经验值)|仅供(?:格式)?(?:示例|参考)|免责声明',
  String.raw`\b(?:names?|numbers|figures|data) [^.]{0,30}\b(?:invented|made up|fictional|fictitious|imaginary)\b|^disclaimer\b`,
].join('|'), 'i')
const longest = 120

/** True for a few words that only say that what a document tells is made up, or is no advice. */
export function isDisclaimer(words: string): boolean {
  return words.length <= longest && disclaimer.test(words)
}

/** True for a section of one sentence that says so. */
export function isDisclaimed({ blocks: [block, ...others], children }: Section): boolean {
  return block?.kind === 'prose' && others.length === 0 && children.length === 0
    && sentencesOf(block).length === 1 && isDisclaimer(toString(block.nodes[0]).trim())
}
