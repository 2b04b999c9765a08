import type { Router } from 'vue-router'
import type { Wish } from '../../scripts/room/messages.ts'
import type { RoomPlace } from './topics.ts'
import { ref } from 'vue'
import { followWay, listen } from './end.ts'
import { addressOf } from './place.ts'
import { forgetOthers, showTopic } from './topics.ts'
import { makeWire } from './wire.ts'

/** Where the room is; undefined until it is known. */
export const roomPlace = ref<RoomPlace>()
/** True while this window goes where the room goes; one who turns slides by oneself looks back. */
export const isFollowing = ref(true)
/** True while the server is there. */
export const isConnected = ref(false)
/** True while a window of the speaker is open, which does what a phone asks; a phone alone is told. */
export const isLed = ref(true)

let toRoom = (): unknown => undefined
const wire = makeWire()

/** Asks the speaker's window for something: from a phone with a pass; others are not heard. */
export const ask = (wish: Wish): unknown => wire.send(wish)

/** Goes to where the room is, and with it from there on. */
export const rejoin = (): unknown => toRoom()

/** Follows the room of another machine: shows what it shows, until one turns a slide by oneself. */
export function followRoom(router: Router): void {
  let isOurs = false
  listen(() => !isFollowing.value)
  // The first way of the router may still be going on.
  const isRemote = (): boolean => (router.currentRoute.value.name ?? router.resolve(router.options.history.location).name) === 'remote'
  toRoom = async () => {
    isFollowing.value = true
    const place = roomPlace.value
    if (!place)
      return
    if (place.base !== import.meta.env.BASE_URL)
      return location.assign(`${place.base}${isRemote() ? 'remote' : ''}`)
    if (isRemote())
      return
    isOurs = true
    await followWay(() => router.replace(addressOf({ ...place, no: place.at }, router.currentRoute.value)))
    isOurs = false
  }
  const show = (key: string, value: unknown): void => {
    if (key !== 'place')
      return showTopic(key, value)
    roomPlace.value = value as RoomPlace
    if (isFollowing.value)
      void toRoom()
  }
  wire.open({
    open: () => isConnected.value = true,
    lost: () => isConnected.value = false,
    said: (said) => {
      if (said.kind === 'all') {
        forgetOthers(said.topics)
        said.topics.forEach(([key, value]) => show(key, value))
      }
      if (said.kind === 'set')
        show(said.key, said.value)
      if (said.kind === 'counts')
        isLed.value = said.hosts > 0
    },
  })
  router.afterEach((to, from, failure) => {
    if (!failure && !isOurs && to.fullPath !== from.fullPath && from.matched.length > 0)
      isFollowing.value = false
  })
}
