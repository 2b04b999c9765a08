import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

const opening = /!\[(?:[^[\]\n]|\[[^[\]\n]*\]|\n(?![ \t]*\n))*\]\(/g
/** Addresses that Markdown reads as they are: in angle brackets, or without blanks; a title may follow. */
const valid = /^(?:<(?:[^<>\n\\]|\\.)*>|(?!<)[^\s\\]*(?:\\[^\s\w][^\s\\]*)*)(?:[ \t]+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?$/
/** `=300x`, `=300x200`, `=50%x*`: sizes as HackMD and plugins of markdown-it write them. */
const size = /(?:^|[ \t])=(?:(?:\d+(?:\.\d+)?(?:%|px)?|\*)?[x*](?:\d+(?:\.\d+)?(?:%|px)?|\*)?|\d+(?:\.\d+)?(?:%|px)?)$/i

/** Longer addresses are none, but for pictures in the text itself. */
const longest = 4000
const mostOfData = 1_000_000

/** A picture's path with blanks, backslashes or a size behind it becomes the address that Markdown knows. */
export const picturePaths: Dialect = {
  name: 'paths of pictures',
  sign: /!\[/,
  edits: ({ source, mask }) => [...mask.matchAll(opening)].flatMap(({ 0: whole, index }): Edit[] => {
    const start = index + whole.length
    const end = endOf(source, start)
    const address = end < 0 ? undefined : source.slice(start, end)
    return address === undefined || address.trim() === '' || valid.test(address.trim()) ? [] : [{ start, end, text: readable(address) }]
  }),
}

/** Where the bracket around an address closes, on its own line; brackets within it, and those in its title, come in pairs. */
function endOf(source: string, start: number): number {
  const most = source.startsWith('data:', start) ? mostOfData : longest
  const line = /^[^\n]*/.exec(source.slice(start, start + most))![0]
  let depth = 0
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\' && /[()\\]/.test(line[at + 1] ?? ''))
      at++
    else if (line[at] === '(')
      depth++
    else if (line[at] === ')' && --depth < 0)
      return start + at
  }
  return -1
}

function readable(written: string): string {
  const { path, words } = withoutTitle(withoutSize(written))
  const bare = withoutSize(path).replace(/^<(.*)>$/, '$1')
  // A path of Windows; elsewhere a backslash escapes a sign.
  const slashed = /\\\w/.test(bare) && !bare.startsWith('data:') ? bare.replace(/\\(?![()])/g, '/') : bare
  const address = slashed.replace(/[<>]/g, sign => sign === '<' ? '%3C' : '%3E')
  return `<${address}>${words === undefined ? '' : ` "${words.replace(/(?<!\\)"/g, '\\"')}"`}`
}

function withoutSize(text: string): string {
  return text.trim().replace(size, '').trimEnd()
}

/** The path, and the title in quotes behind it. */
function withoutTitle(text: string): { path: string, words?: string } {
  const quote = text.at(-1)!
  const at = /["']/.test(quote) && !text.startsWith('data:') ? text.search(quote === '"' ? /[ \t]"/ : /[ \t]'/) : -1
  return at > 0 && at + 1 < text.length - 1 ? { path: text.slice(0, at).trimEnd(), words: text.slice(at + 2, -1) } : { path: text }
}
