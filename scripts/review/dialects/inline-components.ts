import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered, reportOnce } from './dialect.ts'

const values = String.raw`(?:\s+[:@#]?[\w.:-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|\{[^{}\n]*\}))?)*`
/** A component, or an element that a page defines itself, which closes itself. */
const empty = new RegExp(String.raw`(?<![\w\\])<([A-Z]\w*|[a-z]+-[a-z-]+)(${values})\s*\/>`, 'g')
/** One around words of its line. */
const around = new RegExp(String.raw`(?<![\w\\])<([A-Z]\w*|[a-z]+-[a-z-]+)(${values})\s*>([^<>\n]{0,400})<\/\1>`, 'g')
const alone = /^[ \t]*<\/?[a-z]+-[a-z-]+(?:\s[^>\n]*)?>[ \t]*$/gm
const said = /\s(?:text|label|title|content|name)=(?:"([^"\n]*)"|'([^'\n]*)')/

/** Components of pages among words, `<Badge text="new" />`: what they say; those that say nothing are left out, with a message. */
export const inlineComponents: Dialect = {
  name: 'components among words',
  sign: /<(?:[A-Z]|\/?[a-z]+-)/,
  edits: ({ source, mask }, file) => {
    const wordsOf = (written: string): string => said.exec(written)?.slice(1).find(text => text !== undefined) ?? ''
    const gone: number[] = []
    const edits = ordered([
      ...[...mask.matchAll(empty)].map(({ 0: whole, 2: written, index }): Edit => {
        const text = wordsOf(source.slice(index, index + whole.length).slice(whole.indexOf(written)))
        if (text === '')
          gone.push(index)
        return { start: index, end: index + whole.length, text }
      }),
      ...[...mask.matchAll(around)].flatMap(({ 0: whole, 3: words, index }): Edit[] => {
        const from = index + whole.lastIndexOf(words, whole.lastIndexOf('</'))
        return [{ start: index, end: from, text: '' }, { start: from + words.length, end: index + whole.length, text: '' }]
      }),
      ...[...mask.matchAll(alone)].map(({ 0: whole, index }): Edit => ({ start: index, end: index + whole.length, text: '' })),
    ])
    const first = /<[^>\n]*>/.exec(source.slice(gone[0]))?.[0]
    reportOnce(file, 'other-mark', source, gone, `\`${first}\` means nothing outside its site and is left out, expected Markdown`)
    return edits
  },
}
