import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { foundIn, inPlace, ordered } from './dialect.ts'
import { hidden } from './mask.ts'

const myst = /\{([a-z][\w:-]*)\}`([^`\n]+)`/g
const book = /:([a-z]+(?::[a-z]+)?):`([^`\n]+)`/g
/** `words <name>`, as roles have it. */
const worded = /^([^<>]*)<([^<>]+)>$/

/** What a line beneath a picture says of its size, as books made of notebooks (d2lbook) have it. */
const option = /(?<=!\[[^\n]*\)[ \t]*\n(?::[a-z]+:[^\n]*\n)*):(?:width|height|scale|align|figwidth):[^\n]*/g
/** A link without words to what has a name. */
const mention = /(?<!!)\[\]\(<?#((?:eqn?|equation|math|fig|figure|tbl|tab|table|thm|lst|alg)[-_:.][\w:.-]+)>?\)/gi
/** What a role means in Markdown, by its name; undefined for one that stays as it is. */
const meanings: Record<string, (text: string) => string> = {
  ...each('numref', text => `@{${worded.exec(text)?.[2] ?? text}}`),
  ...each('eq eqref', text => `\\eqref{${text}}`),
  ...each('ref', (text) => {
    const [, words, name] = worded.exec(text) ?? []
    return words ? `[${words.trim()}](#${name})` : `@{${text}}`
  }),
  ...each('doc download term abbr', text => worded.exec(text)?.[1].trim() || text),
  ...each(
    'cite cite:p citep cite:ps cite:alp cite:alps cite:label cite:labelpar footcite footcite:p fullcite cite:full footfullcite',
    bracketed,
  ),
  ...each('cite:t citet cite:ts cite:ct cite:cts footcite:t cite:author cite:authors cite:authorpar', text => keysOf(text).join(', ')),
  ...each('cite:year cite:yearpar', text =>
    keysOf(text)
      .map(key => `-${key}`)
      .join(', '),
  ),
  ...each('label eqlabel', () => ''),
  ...each('math', text => `$${text}$`),
  ...each('sub', text => `<sub>${text}</sub>`),
  ...each('sup', text => `<sup>${text}</sup>`),
}

/** Roles of MyST and of d2l, `{numref}` and `:cite:` with a name in ticks: mentions, citations, links; targets, `(name)=`, and sizes go. */
export const roles: Dialect = {
  name: 'roles',
  sign: /[}:]`|\[\]\(#|^\([\w:.-]+\)=|^:[a-z]+:/m,
  edits: ({ source, mask }) => {
    const found = [...source.matchAll(myst), ...source.matchAll(book)].flatMap(({ 0: whole, 1: name, 2: text, index }): Edit[] =>
      Object.hasOwn(meanings, name) && mask[index] !== hidden
        ? [{ start: index, end: index + whole.length, text: meanings[name](text.trim()) }]
        : [])
    const targets = [...mask.matchAll(/^\([\w:.-]+\)=[ \t]*$/gm)]
      .map(inPlace())
    const options = [...mask.matchAll(option)].map(inPlace())
    const bare = foundIn({ source, mask }, mention).map(inPlace(([, name]) => /^(?:eq|math)/i.test(name) ? `\\eqref{${name}}` : `@{${name}}`))
    return ordered([...found, ...targets, ...options, ...bare])
  },
}

function each(names: string, meaning: (text: string) => string): Record<string, (text: string) => string> {
  return Object.fromEntries(names.split(' ').map(name => [name, meaning]))
}

/** Words before and behind stand in braces: `{see}a,b{p. 3}`. */
function bracketed(text: string): string {
  const [, before = '', keys, behind = ''] = /^(?:\{([^{}]*)\})?([^{}]*)(?:\{([^{}]*)\})?$/.exec(text) ?? ['', '', text]
  return `[${before && `${before} `}${keysOf(keys).join('; ')}${behind && `, ${behind}`}]`
}

function keysOf(text: string): string[] {
  return text.split(',').map(key => `@{${key.trim()}}`)
}
