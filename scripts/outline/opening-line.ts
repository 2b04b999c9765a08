import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { countWords } from '../typesetting/counts.ts'

/** A longer line, in words or in pairs of Han characters, is a sentence. */
const longest = 12
const opens = /^[\p{Lu}\p{Script=Han}\p{N}“「《【](?!\d{0,3}[.)、]\s)/u

/** The line by itself that a text without any heading opens with is its title: it ends no sentence and leads to nothing, but may ask. */
export function raiseOpeningLine(tree: Root): void {
  const [opening, ...others] = tree.children.filter(({ type }) => !['yaml', 'html', 'definition'].includes(type))
  const isText = opening?.type === 'paragraph' && opening.children.every(({ type }) => type === 'text')
  if (!isText || others.length === 0 || tree.children.some(({ type }) => type === 'heading'))
    return
  const line = toString(opening).trim()
  const { words, han } = countWords(line)
  if (!line.includes('\n') && words + han / 2 <= longest && opens.test(line) && !/[.。;；,，:：!！…]$/.test(line))
    Object.assign(opening, { type: 'heading', depth: 1 })
}
