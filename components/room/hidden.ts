import type { SlideRoute } from '@slidev/types'
import type { Router } from 'vue-router'
import type { Direction } from './end.ts'
import { idOf } from '../deck/chapters.ts'
import { numberAt } from './place.ts'
import { held, hold } from './values.ts'

const hidden = (): string[] => held<string[]>('hidden') ?? []

/** True where the speaker leaves a slide out today; `id` as its address has it. */
export const isHidden = (id: string): boolean => hidden().includes(id)

/** Leaves a slide out of the talk, or takes it in again, in every window of the room. */
export function toggleHidden(id: string): void {
  hold('hidden', isHidden(id) ? hidden().filter(other => other !== id) : [...hidden(), id])
}

/** What a step needs to know of a slide. */
type Step = Pick<SlideRoute, 'no' | 'meta'>

/** True for a slide behind the end, which is shown where somebody asks for it. */
export const isBackup = ({ meta }: Step): boolean => Boolean(meta.slide?.frontmatter?.backup)

/** The slide that a step from slide `no` shows: the nearest that is not left out; undefined where the talk ends there. */
export function nextShown<T extends Step>(slides: T[], no: number, by: 1 | -1 = 1): T | undefined {
  const here = slides.find(slide => slide.no === no)
  const ahead = by > 0 ? slides.filter(slide => slide.no > no) : slides.filter(slide => slide.no < no).toReversed()
  // Behind the end one goes on among what stands there.
  const isTalk = here && !isBackup(here)
  return ahead.find(slide => !isHidden(idOf(slide)) && (by < 0 || !isTalk || !isBackup(slide)))
}

/** Lets a step pass over the slides that are left out; who chooses such a slide sees it. */
export function passHidden(router: Router, direction: Direction, slides: () => Step[]): void {
  router.beforeEach((to, from) => {
    const isStep = to.name === from.name && to.path !== from.path && direction.value !== 0
    const slide = slides().find(({ no }) => no === numberAt(to))
    if (!isStep || !slide || !isHidden(idOf(slide)))
      return true
    const other = nextShown(slides(), numberAt(from), direction.value > 0 ? 1 : -1)
    return other ? { ...to, params: { no: idOf(other) } } : false
  })
}
