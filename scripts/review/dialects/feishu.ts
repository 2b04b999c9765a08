import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { beginsLine, endsLine, ordered } from './dialect.ts'

/** Tags of Feishu that hold text and say how it is set. */
const layout = /<\/?(?:grid|column|text|view|lark-td|lark-tr|lark-table|quote-container|equation|mention-user|add-ons)(?:\s[^>\n]*)?>/gi
const names: Record<string, string> = { 'lark-table': 'table', 'lark-tr': 'tr', 'lark-td': 'td' }

/** Tags of Feishu's exports: a callout is one, its tables are HTML's, pictures are pictures, what sets text goes. */
export const feishu: Dialect = {
  name: 'tags of Feishu',
  sign: /<(?:callout|grid|lark-|text\s|view\s|quote-container|image\s+token|file\s+token|sheet\s+token)/i,
  edits: ({ mask }) => ordered([
    ...[...mask.matchAll(/<callout(?:\s[^>\n]*)?>/gi)].map(line('::: callout', mask)),
    ...[...mask.matchAll(/<\/callout>/gi)].map(line(':::', mask)),
    ...[...mask.matchAll(/<(?:image|file|sheet|bitable|iframe)\s+(?:[^\s>][^>\n]*?)??\/?>(?:<\/(?:image|file|sheet|bitable|iframe)>)?/gi)].map(found => at(pictureOf(found[0]))(found)),
    ...[...mask.matchAll(layout)].map((found) => {
      const name = /[a-z-]+/i.exec(found[0])![0].toLowerCase()
      return at(Object.hasOwn(names, name) ? `<${found[0].startsWith('</') ? '/' : ''}${names[name]}>` : '')(found)
    }),
  ]),
}

/** A text on a line of its own. */
function line(text: string, mask: string): (found: RegExpExecArray) => Edit {
  return (found) => {
    const isApart = [beginsLine(mask, found.index), endsLine(mask, found.index + found[0].length)]
    return at(`${isApart[0] ? '' : '\n'}${text}${isApart[1] ? '' : '\n'}`)(found)
  }
}

function at(text: string): (found: RegExpExecArray) => Edit {
  return ({ 0: whole, index }) => ({ start: index, end: index + whole.length, text })
}

/** A picture or file that is named by an address or by what it was called. */
function pictureOf(tag: string): string {
  const value = (key: string): string | undefined => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1]
  const address = value('src') ?? value('url')
  const name = value('name') ?? value('alt') ?? ''
  return /^<image/i.test(tag) && address ? `![${name}](<${address}>)` : name
}
