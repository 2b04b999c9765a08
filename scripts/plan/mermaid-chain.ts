import type { Graph } from '../outline/arrows.ts'

const header = /^(?:flowchart|graph)\s+LR;?$/
const node = /^(\w+)(?:\["?([^"\]]*)"?\]|\("?([^"()]*)"?\))?$/

/** The nodes of a Mermaid flowchart that is nothing but one chain from left to right; undefined for any other diagram. */
export function chainFromMermaid(source: string): Graph | undefined {
  const [first, ...lines] = source.split('\n').map(line => line.trim()).filter(line => line !== '' && !/^%%(?!\{)/.test(line))
  const names = new Map<string, string>()
  const order: string[] = []
  if (!header.test(first ?? ''))
    return undefined
  for (const line of lines) {
    const ends = line.replace(/;$/, '').split('-->').map(part => node.exec(part.trim()))
    if (ends.length < 2 || ends.some(end => !end))
      return undefined
    for (const [index, end] of ends.entries()) {
      const [, id, square, round] = end!
      names.set(id, square ?? round ?? names.get(id) ?? id)
      // Each arrow begins where the last one ended.
      if (order.length === 0 || index > 0)
        order.push(id)
      else if (order.at(-1) !== id)
        return undefined
    }
  }
  if (new Set(order).size !== order.length || order.length < 2)
    return undefined
  return {
    nodes: order.map((id) => {
      const [name, ...note] = names.get(id)!.split(/<br\s*\/?>/)
      return { name, note: note.join(' ') }
    }),
    edges: order.slice(1).map((_, index): [number, number] => [index, index + 1]),
  }
}
