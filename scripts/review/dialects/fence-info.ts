import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { listingsIn } from './fences.ts'
import { hidden } from './mask.ts'

/** Names of languages that other tools write otherwise. */
const names: Record<string, string> = {
  'mermaid': 'mermaid',
  'flowchart-mermaid': 'mermaid',
  'code-block': '',
  'code': '',
  'sourcecode': '',
  'eval-rst': 'rst',
}

/**
 * What is said of a listing in other tools becomes its language alone: `{.python .numberLines}`, `{r, echo=FALSE}`, `python=12`,
 * `js title="a.js" {1,3}`, and `Mermaid` in any letter case.
 */
export const fenceInfo: Dialect = {
  name: 'attributes of listings',
  sign: /(?:`{3}|~{3})[ \t]*(?:\{|[\w+#.-]+[ \t]*[=!{ ]|mermaid)/i,
  edits: (text) => {
    const lines = linesOf(text)
    return listingsIn(lines.map(({ raw }) => raw)).flatMap(({ index, info }): Edit[] => {
      const { end, mask } = lines[index]
      const language = languageOf(info.trim())
      // A fence within a comment is none.
      return language === info.trim() || !mask.endsWith(hidden) ? [] : [{ start: end - info.length, end, text: language }]
    })
  },
}

function languageOf(info: string): string {
  const [, attributes, rest] = /^\{([^}]*)(?:\}(.*))?$/.exec(info) ?? []
  if (attributes !== undefined) {
    const name = /^\s*[.=]?([\w+#-]+)/.exec(attributes)?.[1] ?? ''
    return known(Object.hasOwn(names, name) && names[name] === '' ? /^[\w+#-]+/.exec((rest ?? '').trim())?.[0] ?? '' : name)
  }
  const [, name, tail] = /^([\w+#.-]+)((?:[=!{ \t].*)?)$/.exec(info) ?? [undefined, info, '']
  return known(name) + (tail && /^[=!{]|^\s+(?:\{|[\w-]+=|\d+-)/.test(tail) ? '' : tail)
}

function known(name: string): string {
  return Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : name
}
