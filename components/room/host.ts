import type { Router } from 'vue-router'
import type { Invitation, Wish } from '../../scripts/room/messages.ts'
import { drawingState } from '@slidev/client/state/drawings.ts'
import { sharedState } from '@slidev/client/state/shared.ts'
import { nextTick, reactive, watch } from 'vue'
import { addressOf } from './place.ts'
import { perform } from './speaker.ts'
import { topicsHere } from './topics.ts'
import { onTaken } from './values.ts'
import { makeWire } from './wire.ts'

/** How others come into the room, and how many did: for the presenter to show. */
export const guests = reactive<{ invitation: Invitation, remotes: number, audience: number }>({ invitation: {}, remotes: 0, audience: 0 })

/** A point that a phone shows goes when nothing more is heard of it, in ms. */
const pointing = 1500

/**
 * Tells the server what this window of the speaker shows, while it is the one that speaks for the room, and does what a phone asks.
 * Only what changed is told.
 */
export function hostRoom(router: Router): void {
  const isPresenter = (): boolean => router.currentRoute.value.name === 'presenter'
  const wire = makeWire()
  let isLead = false
  let told = new Map<string, string>()
  const hello = (): void => wire.send({ kind: 'hello', isPresenter: isPresenter() })
  const tellAll = (): void => {
    const topics = topicsHere(router)
    told = new Map(topics.map(([key, value]) => [key, JSON.stringify(value)]))
    wire.send({ kind: 'all', topics })
  }
  const tellChanged = (): void => {
    if (!isLead)
      return
    const topics = new Map(topicsHere(router))
    for (const key of new Set([...topics.keys(), ...told.keys()])) {
      const [before, after] = [told.get(key), topics.has(key) ? JSON.stringify(topics.get(key)) : undefined]
      // The clock of the machine goes on without anything having changed.
      if (before === after || (key === 'timer' && withoutNow(before) === withoutNow(after)))
        continue
      after === undefined ? told.delete(key) : told.set(key, after)
      wire.send({ kind: 'set', key, value: topics.get(key) })
    }
  }
  wire.open({
    open: hello,
    lost: () => isLead = false,
    said: (said) => {
      if (said.kind === 'lead') {
        isLead = true
        tellAll()
      }
      if (said.kind === 'counts')
        Object.assign(guests, { remotes: said.remotes, audience: said.audience })
      if (said.kind === 'invitation')
        guests.invitation = said.invitation
      if (said.kind === 'act' || said.kind === 'go' || said.kind === 'point')
        fulfil(router, said)
    },
  })
  router.afterEach((to, from) => {
    if (to.name !== from.name)
      hello()
    tellChanged()
  })
  // What is done in one task is told at its end.
  let isDue = false
  const soon = (): void => {
    if (isDue)
      return
    isDue = true
    void nextTick(() => {
      isDue = false
      tellChanged()
    })
  }
  watch([() => sharedState.timer, () => sharedState.cursor, drawingState], soon, { deep: true })
  onTaken(soon)
}

function withoutNow(timer = '{}'): string {
  return JSON.stringify({ ...JSON.parse(timer) as object, now: 0 })
}

let pointed = 0

function fulfil(router: Router, wish: Wish): void {
  if (wish.kind === 'act')
    void perform(wish.act)
  if (wish.kind === 'go')
    void router.push(addressOf({ no: wish.no, clicks: 0 }, router.currentRoute.value))
  if (wish.kind === 'point') {
    sharedState.cursor = wish.at && { ...wish.at, style: 'laser' }
    clearTimeout(pointed)
    pointed = window.setTimeout(() => sharedState.cursor = undefined, pointing)
  }
}
