/**
 * Looks at an element before it is first painted, whenever its size changes, and when letters come later than the first ones: they
 * may need another line. What it returns ends that.
 */
export function lookAgain(sized: Element, look: () => void, box?: ResizeObserverOptions): () => void {
  // An observer calls once for what it begins with, when all that is mounted in the same turn stands.
  const sizes = new ResizeObserver(look)
  sizes.observe(sized, box)
  document.fonts.addEventListener('loadingdone', look)
  return () => {
    document.fonts.removeEventListener('loadingdone', look)
    sizes.disconnect()
  }
}
