import { layoutOf } from './drawn-in.ts'
import { roomIn } from './fit.ts'

/** A row gives up at most as much of its air, in px. */
const most = 14

/** Takes as much air from the rows of a table as it is too tall for its slide: it stands where a picture stood that was lower. */
export function tighten(host: HTMLElement) {
  host.style.removeProperty('--air')
  const over = -roomIn(layoutOf(host) as HTMLElement)
  const rows = host.querySelectorAll('tbody tr').length
  if (over > 0 && rows > 0)
    host.style.setProperty('--air', `${-Math.min(most, over / rows)}px`)
}
