/** A word to be set in a class of its own. */
export interface Mark { word: string, className: string }

/** Wraps each occurrence of the words, in the text nodes beneath `root`, in a span; longer words win. */
export function markWords(root: Element, marks: Mark[]): number {
  const byLength = marks.filter(m => m.word).sort((x, y) => y.word.length - x.word.length)
  if (!byLength.length)
    return 0
  const pattern = new RegExp(byLength.map(m => m.word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi')
  let count = 0
  for (const node of textNodes(root)) {
    const pieces: (string | Node)[] = []
    let at = 0
    for (const hit of node.data.matchAll(pattern)) {
      const span = document.createElement('span')
      span.className = byLength.find(m => m.word.toLowerCase() === hit[0].toLowerCase())!.className
      span.textContent = hit[0]
      pieces.push(node.data.slice(at, hit.index), span)
      at = hit.index + hit[0].length
      count++
    }
    if (at)
      node.replaceWith(...pieces, node.data.slice(at))
  }
  return count
}

/** All text nodes beneath an element, in order. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode())
    nodes.push(walker.currentNode as Text)
  return nodes
}
