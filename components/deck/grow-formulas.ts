import { gaps } from '../../scripts/design/design.ts'
import { grown } from '../../scripts/design/grown.ts'
import { roomIn } from './fit.ts'

/**
 * Gives formulas a ground of their own, several a narrower one, where each has as many lines on it as without: one that had none beside
 * them would look lost.
 */
export function setOnPanels(formulas: HTMLElement[], layout: HTMLElement) {
  const heights = formulas.map(innerHeight)
  formulas.forEach(formula => formula.classList.add('deck-panel'))
  const fits = (air: number) => {
    layout.style.setProperty('--grown-panel', `${air}px`)
    return roomIn(layout) >= 0
      && formulas.every((formula, index) => innerHeight(formula) <= heights[index] + 1 && isWithin(formula))
  }
  const { wide, narrow } = grown.panels
  if ([[wide], [wide, narrow], [narrow]][Math.min(formulas.length, 3) - 1]?.some(fits))
    return
  layout.style.removeProperty('--grown-panel')
  formulas.forEach(formula => formula.classList.remove('deck-panel'))
}

/** The height of what stands in a block, without its paddings and the room that it is given. */
export function innerHeight(block: HTMLElement): number {
  return block.querySelector<HTMLElement>('.katex-display, code')?.getBoundingClientRect().height ?? block.offsetHeight
}

/** True where nothing of a block sticks out to the right, and a formula keeps off its number. */
export function isWithin(block: HTMLElement): boolean {
  const outer = block.closest<HTMLElement>('.slidev-layout')!
  const room = outer.clientWidth - Number.parseFloat(getComputedStyle(outer).paddingRight)
  if (block.scrollWidth > block.clientWidth + 1 || block.offsetLeft + block.offsetWidth > room + 1)
    return false
  return [...block.querySelectorAll('.katex-display > .katex > .katex-html')].every((formula) => {
    const [tag] = [...formula.querySelectorAll(':scope > :is(.tag, .katex-tag)')].map(found => found.getBoundingClientRect().left)
    const end = tag === undefined ? formula.getBoundingClientRect().right + 1 : tag - gaps.formula * scaleOn(outer)
    return [...formula.querySelectorAll(':scope > :is(.base, .katex-base)')].every(base => base.getBoundingClientRect().right <= end)
  })
}

/** How large the slide is shown, beside its own px. */
function scaleOn(layout: HTMLElement): number {
  return layout.getBoundingClientRect().width / layout.offsetWidth
}
