import type { ComponentPublicInstance } from 'vue'
import type { Routed } from '../components/deck/chapters.ts'
import { defineAppSetup } from '@slidev/types'
import { slides } from '#slidev/slides'
import { idOf } from '../components/deck/chapters.ts'
import { leadEarlierIds } from '../components/deck/earlier-ids.ts'
import { giveKeysBack } from '../components/deck/keys.ts'
import { loadAgain } from '../components/deck/load-again.ts'
import { loadNearby } from '../components/deck/load-nearby.ts'
import { talk } from '../components/deck/subjects.ts'
import { takeOver } from '../components/deck/take-over.ts'
import { leadUnknown } from '../components/deck/unknown.ts'
import { bearRefusal } from '../components/room/awake.ts'
import { followRoom } from '../components/room/follow.ts'
import { hostRoom } from '../components/room/host.ts'
import { joinRoom } from '../components/room/join.ts'
import { roleOfPage } from '../components/room/wire.ts'
import { loadNotes } from '../pages/notes.ts'
import { reportProblem } from '../pages/problems.ts'

/**
 * Before the app mounts: earlier addresses lead to their slides, private texts are loaded where our own server offers them, and
 * errors are kept for the exporter; the slides know where their content begins.
 */
export default defineAppSetup(async ({ app, router }) => {
  app.config.errorHandler = (error, instance) => {
    console.error(error)
    reportProblem({
      id: slideOf(instance),
      kind: 'throw',
      message: String(error),
    })
  }
  if (talk.top)
    document.documentElement.style.setProperty('--edge', `${Number(talk.top)}px`)
  bearRefusal(navigator.wakeLock)
  leadEarlierIds(router)
  leadUnknown(router)
  giveKeysBack(router)
  loadAgain(router)
  if (import.meta.hot)
    (await import('../pages/dev.ts')).followReview(router)
  await Promise.all([loadNotes(slides.value), joinRoom(router)])
  void takeOver(router)
  const role = roleOfPage()
  // In the room all slides are loaded at once, from this machine.
  if (import.meta.env.PROD && !role && !__SLIDEV_HASH_ROUTE__)
    loadNearby(router, slides.value)
  if (role === 'host')
    hostRoom(router)
  else if (role)
    followRoom(router)
})

/** The id of the slide a component stands on, found among its parents. */
function slideOf(instance: ComponentPublicInstance | null): string {
  for (let at = instance; at; at = at.$parent) {
    const { route } = at.$props as { route?: Routed }
    if (route?.no)
      return idOf(route)
  }
  return ''
}
