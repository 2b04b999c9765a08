/** So much of its height a line stands beneath the one before at least: boxes of one line end nearly alike. */
const apart = 0.4

/** How many lines the words in some elements take together. */
export function linesIn(elements: Iterable<Element>): number {
  return [...elements].reduce((sum, element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const rects = [...range.getClientRects()].sort((one, other) => one.bottom - other.bottom)
    return sum + rects.filter(({ bottom, height }, index) => index === 0 || bottom - rects[index - 1].bottom > apart * height).length
  }, 0)
}
