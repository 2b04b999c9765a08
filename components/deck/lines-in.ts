/** How many lines the words in some elements take together. */
export function linesIn(elements: Iterable<Element>): number {
  return [...elements].reduce((sum, element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return sum + new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4))).size
  }, 0)
}
