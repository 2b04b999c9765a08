import type { ListItem, Nodes, Paragraph } from 'mdast'
import type { Run } from '../typesetting/run.ts'
import { runsOf } from './runs.ts'

/** A point that begins with a bold name: the name, and what is said of it. */
export interface NamedPoint { name: Run[], text: Run[] }

/** What parts a name from the words behind it. */
const parting = /^\s*(?:[：:]|[—–-]{1,2}(?=\s))\s*/

/** A point's name and the words behind it; undefined for a point that has no name, nothing but a name, or more than a paragraph. */
export function namedPoint({ children }: ListItem): NamedPoint | undefined {
  const [paragraph, ...others] = children
  if (paragraph?.type !== 'paragraph' || others.length > 0)
    return undefined
  const [name, next] = (paragraph as Paragraph).children
  const isParted = next?.type === 'text' && (parting.test(next.value) || /[.。：:!！?？]\s*$/.test(wordsIn(name)))
  if (name?.type !== 'strong' || !isParted)
    return undefined
  const [first, ...rest] = runsOf(paragraph.children.slice(1) as Nodes[])
  const text = [{ ...first, text: first.text.replace(parting, '').trimStart() }, ...rest]
  return text.some(run => run.text.trim() !== '' || run.box) ? { name: runsOf([name]), text } : undefined
}

/** The plain words of a point of one paragraph; undefined for any other. */
export function plainPoint({ children }: ListItem): Run[] | undefined {
  const [paragraph, ...others] = children
  return paragraph?.type === 'paragraph' && others.length === 0 ? runsOf([paragraph]) : undefined
}

function wordsIn(node: Nodes): string {
  return runsOf([node]).map(({ text }) => text).join('')
}
