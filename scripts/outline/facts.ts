import type { Root, RootContent } from 'mdast'
import type { ByLine } from './by-line.ts'
import { toString } from 'mdast-util-to-string'

/** What the head of some notes says of the work that they are about. */
export interface Facts { title?: string, by?: ByLine }

/** How such a head calls what a cover shows. */
const names: [keyof ByLine | 'title', RegExp][] = [
  ['title', /^(?:paper |full )?title$|^(?:论文)?(?:标题|题目|题名)$/i],
  ['author', /^authors?$|^作者$/i],
  ['date', /^(?:date|year|published)$|^(?:日期|年份|时间|发表时间)$/i],
]

/** So many blocks a head has at most. */
const longest = 8

/** The title, the people and the date in the list, the lines or the headings at the head of a text that name a title: `- **Title**: …`. */
export function factsIn(tree: Root): Facts {
  const said = new Map(tree.children.slice(0, longest).flatMap(linesOf).toReversed().flatMap((line) => {
    const end = line.search(/[:：]/)
    const value = line.slice(end + 1).trim()
    const known = names.find(([, pattern]) => pattern.test(line.slice(0, Math.max(0, end)).trim()))?.[0]
    return known && value ? [[known, value] as const] : []
  }))
  const { title, ...by } = Object.fromEntries(said) as Partial<Record<keyof ByLine | 'title', string>>
  return title ? { title, by } : {}
}

/** The lines of a head that may say something: the first of each point, those of a paragraph, a heading. */
function linesOf(node: RootContent): string[] {
  switch (node.type) {
    case 'list': return node.children.map(item => toString(item.children[0]).split('\n')[0])
    case 'heading': return [toString(node)]
    case 'paragraph': return toString(node).split('\n')
    default: return []
  }
}
