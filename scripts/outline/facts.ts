import type { List, Root } from 'mdast'
import type { ByLine } from './by-line.ts'
import { toString } from 'mdast-util-to-string'

/** What a list at the head of some notes says of the work that they are about. */
export interface Facts { title?: string, by?: ByLine }

/** How such a list calls what a cover shows. */
const names: [keyof ByLine | 'title', RegExp][] = [
  ['title', /^(?:paper |full )?title$|^(?:论文)?(?:标题|题目|题名)$/i],
  ['author', /^authors?$|^作者$/i],
  ['date', /^(?:date|year|published)$|^(?:日期|年份|时间|发表时间)$/i],
]

/** The title, the people and the date in the first list of a text that names a title: `- **Title**: …`. */
export function factsIn(tree: Root): Facts {
  const list = tree.children.slice(0, 4).find((node): node is List => node.type === 'list')
  const said = new Map(list?.children.flatMap((item) => {
    const [line] = toString(item.children[0]).split('\n')
    const end = line.search(/[:：]/)
    const value = line.slice(end + 1).trim()
    const known = names.find(([, pattern]) => pattern.test(line.slice(0, Math.max(0, end)).trim()))?.[0]
    return known && value ? [[known, value] as const] : []
  }))
  const { title, ...by } = Object.fromEntries(said) as Partial<Record<keyof ByLine | 'title', string>>
  return title ? { title, by } : {}
}
