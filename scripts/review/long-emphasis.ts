import type { Emphasis, Root, Strong } from 'mdast'
import type { Edit } from './rewrite.ts'
import { walk } from './walk.ts'

/** Emphasis of more signs than this is cut where its clauses end, into pieces of at least so many. */
const longest = 160
const shortest = 60
const seam = /[，；：、。！？]|[,;:.!?](?=\s)/g

/** A long run of emphasis becomes several, so that it may go on over another slide as any other text does. */
export function longEmphasis(source: string, tree: Root): Edit[] {
  const edits: Edit[] = []
  walk(tree, (node) => {
    if ((node.type === 'emphasis' || node.type === 'strong') && node.children.every(({ type }) => type === 'text'))
      edits.push(...seamsOf(node, source))
  })
  return edits
}

function seamsOf({ type, position }: Emphasis | Strong, source: string): Edit[] {
  const width = type === 'strong' ? 2 : 1
  const [start, end] = [position!.start.offset! + width, position!.end.offset! - width]
  const mark = source.slice(start - width, start)
  const words = source.slice(start, end)
  const edits: Edit[] = []
  let done = 0
  for (const { 0: stop, index } of words.length > longest ? words.matchAll(seam) : []) {
    const behind = /^\s*/.exec(words.slice(index + stop.length))![0]
    if (index - done < shortest || index + stop.length + behind.length >= words.length)
      continue
    done = index + stop.length + behind.length
    edits.push({ start: start + index, end: start + done, text: `${mark}${stop}${behind}${mark}` })
  }
  return edits
}
