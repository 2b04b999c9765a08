import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'

const numbers = String.raw`(\d{1,3}(?:\s*[,，、–—-]\s*\d{1,3})*)`
/** A formula, which no other dialect may touch. */
const formula = new RegExp(String.raw`\$\s*\^\s*\{\s*\\?\[\s*${numbers}\s*\\?\]\s*\}\s*\$`, 'g')
const forms = [
  String.raw`<sup>\s*\\?\[\s*${numbers}\s*\\?\]\s*<\/sup>`,
  String.raw`\\\[${numbers}\\\](?!\()`,
  String.raw`\^\[\^?${numbers}\^?\]\^`,
  String.raw`\[\^${numbers}\^\](?!:)`,
  String.raw`【\s*${numbers}\s*】`,
].map(form => new RegExp(form, 'g'))

/** `$^{[1]}$`, `<sup>[1]</sup>`, `^[1]^`, `[^1^]`, `【1】` and `\[1\]` are numbers of sources where a list of sources stands at the end. */
export const raisedNumbers: Dialect = {
  name: 'raised numbers of sources',
  sign: /^(?:#{1,6}\s.*|\s*\*\*)(?:参考文献|引用文献|参考资料|参考书目|引用的著作|引用来源|资料来源|文献|references?|bibliography|literature|sources)/im,
  edits: ({ source, mask }) => ordered([...source.matchAll(formula), ...forms.flatMap(form => [...mask.matchAll(form)])]
    .map(({ 0: whole, 1: found, index }): Edit => ({ start: index, end: index + whole.length, text: `[${found}]` }))),
}
