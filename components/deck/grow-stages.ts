import { grown } from '../../scripts/design/grown.ts'
import { roomUnderTitle, spared } from './fit.ts'

/** Takes back what `growStages` gave. */
export function resetStages(host: HTMLElement): void {
  for (const property of ['--size-stage', '--line-stage', '--stage-air'])
    host.style.removeProperty(property)
}

/**
 * Sets what is said of a flow's boxes in the largest type that the slide has room for, and the flow in the middle of what is left
 * above it, or of the slide where nothing is said: a flow is often too wide to grow itself. What is said is not larger than the
 * `letters` of the flow, in px.
 */
export function growStages(host: HTMLElement, letters: number = Infinity): void {
  const layout = host.closest<HTMLElement>('.slidev-layout')
  if (!layout || host.parentElement !== layout)
    return
  resetStages(host)
  if (!host.querySelector('.deck-stages'))
    return setAir(host, Infinity, roomUnderTitle(layout))
  const before = roomUnderTitle(layout)
  if (before <= 0)
    return
  for (const size of grown.stages.sizes.filter(size => size <= letters)) {
    host.style.setProperty('--size-stage', `${size}px`)
    host.style.setProperty('--line-stage', `${Math.round(size * grown.stages.leading)}px`)
    if (roomUnderTitle(layout) >= 0 && isWithin(host))
      break
    resetStages(host)
  }
  setAir(host, grown.stages.air, roomUnderTitle(layout))
}

/** Px above and below a flow, of what is free. */
function setAir(host: HTMLElement, most: number, free: number): void {
  const air = Math.floor(Math.min(most, Math.max(0, free - spared) / 2))
  host.style.setProperty('--stage-air', `${air}px`)
}

/** True where no word is wider than its column. */
function isWithin(host: HTMLElement): boolean {
  return [...host.querySelectorAll<HTMLElement>('.deck-stages li')].every(item => item.scrollWidth <= item.clientWidth + 1)
}
