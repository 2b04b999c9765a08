import type { Ref } from 'vue'
import type { Router } from 'vue-router'
import { numberAt } from './place.ts'
import { held, hold } from './values.ts'

/** What hides the slide from the room: nothing of it is seen, or the talk has ended. */
export type Curtain = 'black' | 'white' | 'end'

/** In a listener's window, whether she looks back by herself. */
let looksBack: (() => boolean) | undefined

/** Makes this window a listener's: nothing is hidden from her while she looks back by herself, and she hides nothing. */
export function listen(isAway: () => boolean): void {
  looksBack = isAway
}

/** What hides the slide now; undefined where it is seen. */
export const curtain = (): Curtain | undefined => looksBack?.() ? undefined : held<Curtain>('curtain')

/** Hides the slide in every window of the room, or shows it. */
export function draw(next: Curtain | undefined): void {
  if (!looksBack)
    hold('curtain', next)
}

/** True where a step only shows the slide again: any step while the speaker hides it, one back from the end. */
export function isShownBy(turn: 'next' | 'previous'): boolean {
  return !looksBack && curtain() !== undefined && (curtain() !== 'end' || turn === 'previous')
}

let following = 0

/** Goes where another window of the room went: this lifts no curtain, which is told of by itself. */
export async function followWay(go: () => Promise<unknown>): Promise<void> {
  following++
  await go().finally(() => following--)
}

/** Where a step goes: 1 forward, -1 back, 0 to a slide that was chosen. */
export type Direction = Ref<number>

/**
 * Ends the talk behind its last slide: one step more hides it, one back shows it again. What stands behind the end is reached
 * by its number, by a search or by a link.
 * `last` is the number of the talk's last slide.
 */
export function endTalk(router: Router, direction: Direction, last: () => number): void {
  router.beforeEach((to, from) => {
    if (following > 0)
      return true
    const isStep = to.name === from.name && to.path !== from.path && direction.value !== 0
    if (isStep && direction.value > 0 && numberAt(from) === last()) {
      draw('end')
      return false
    }
    if (looksBack)
      return true
    if (isStep && direction.value < 0 && curtain() === 'end') {
      draw(undefined)
      return false
    }
    // A click taken back by a button is under way already: it shows its slide one step earlier.
    if (curtain() && (to.path !== from.path || direction.value < 0))
      draw(undefined)
    return true
  })
  // What is chosen next is no step.
  router.afterEach(() => void (direction.value = 0))
}
