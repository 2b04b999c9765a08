import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { calloutOfLook } from './callout-signs.ts'
import { beginsLine, endsLine, ordered, reportOnce } from './dialect.ts'

/** Tags of Feishu that hold text and say how it is set. */
const layout = /<\/?(?:grid|column|text|view|lark-td|lark-tr|lark-table|quote-container|mention-doc|source-synced|reference-synced)(?:\s[^>\n]*)?>/gi
/** Tags of what lies in Feishu alone. */
const elsewhere = /<(whiteboard|sheet|bitable|mindnote|diagram|board|chat-?card|task|okr|agenda|add-ons|wiki_catalog|sub-page-list|link-preview|undefined|isv|poll|jira-issue)(?:\s[^>\n]*)?(?:\/>|>[ \t]*<\/\1>)/gi
const names: Record<string, string> = { 'lark-table': 'table', 'lark-tr': 'tr', 'lark-td': 'td' }

/**
 * Tags of Feishu's exports: a callout is one, its tables are HTML's, pictures are pictures, what sets text goes; what lies in
 * Feishu alone is left out, with a message.
 */
export const feishu: Dialect = {
  name: 'tags of Feishu',
  sign: /<(?:callout|grid|lark-|text\s|view\s|quote-container|equation>|mention-|[\w-]+\s+token=|add-ons|undefined\/)/i,
  edits: ({ source, mask }, file) => {
    const gone = [...mask.matchAll(elsewhere)]
    reportOnce(
      file,
      'other-mark',
      source,
      gone.map(({ index }) => index),
      `\`<${gone[0]?.[1]}>\` lies in Feishu alone and is left out, expected a picture or a table in its place`,
    )
    return ordered([...gone.map(at('')), ...editsIn(mask)])
  },
}

function editsIn(mask: string): Edit[] {
  return [
    ...[...mask.matchAll(/<callout(?:\s[^>\n]*)?>/gi)].map(found => line(`::: ${kindOf(found[0]).toLowerCase()}`, mask)(found)),
    ...[...mask.matchAll(/<\/callout>/gi)].map(line(':::', mask)),
    ...[...mask.matchAll(/<(?:image|file|iframe)\s+(?:[^\s>][^>\n]*?)??\/?>(?:<\/(?:image|file|iframe)>)?/gi)].map(found => at(pictureOf(found[0]))(found)),
    ...[...mask.matchAll(layout)].map((found) => {
      const name = /[a-z-]+/i.exec(found[0])![0].toLowerCase()
      return at(Object.hasOwn(names, name) ? `<${found[0].startsWith('</') ? '/' : ''}${names[name]}>` : '')(found)
    }),
    ...[...mask.matchAll(/<\/?equation>/gi)].map(at('$')),
    ...[...mask.matchAll(/<mention-user(?:\s[^>\n]*)?>(?:[ \t]*<\/mention-user>)?/gi)].map(found => at(valueIn(found[0], 'name') ?? '')(found)),
  ]
}

/** What a callout's sign, its name or its colour says of its kind. */
function kindOf(tag: string): string {
  return calloutOfLook(valueIn(tag, 'emoji') ?? '', `${valueIn(tag, 'background-color')} ${valueIn(tag, 'border-color')}`) ?? 'NOTE'
}

function valueIn(tag: string, key: string): string | undefined {
  return new RegExp(`(?<![\\w-])${key}="([^"]*)"`).exec(tag)?.[1]
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

/** A picture or file that is named by an address or by what it was called; a picture that was not exported has only its token. */
function pictureOf(tag: string): string {
  const address = valueIn(tag, 'src') ?? valueIn(tag, 'url') ?? valueIn(tag, 'token')
  const name = valueIn(tag, 'name') ?? valueIn(tag, 'alt') ?? ''
  return /^<image/i.test(tag) && address ? `![${name}](<${address}>)` : name
}
