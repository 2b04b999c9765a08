import type { RouteLocationNormalizedLoaded, Router } from 'vue-router'
import type { RoomState } from './channel.ts'
import type { Place } from './place.ts'
import { drawingState } from '@slidev/client/state/drawings.ts'
import { sharedState } from '@slidev/client/state/shared.ts'
import { syncDirections } from '@slidev/client/state/storage.ts'
import { openRoom } from './channel.ts'
import { followWay } from './end.ts'
import { addressOf, nameOf, placeOf } from './place.ts'
import { recallReload, rememberReload } from './reload.ts'
import { onTwin, twinBase } from './twin.ts'
import { allHeld, onHeld, take } from './values.ts'

const inRoom = new Set(['play', 'presenter'])

/**
 * Joins the windows that show this deck in this browser: a room is where a presenter is. A window that comes takes over what the
 * room shows, before it shows anything itself; what is done in one window is done in all. A presenter whose only window is loaded
 * anew finds the timer as it was. Who goes to the talk in the other language takes the room along.
 */
export async function joinRoom(router: Router): Promise<void> {
  // Pages that are printed are no windows of a room, and are not waited for: the order of their styles hangs on it.
  if (!inRoom.has(String(router.resolve(router.options.history.location).name ?? 'play')))
    return
  // The way to the first slide is gone before anybody listens to it: else each new window would send the room there.
  await router.isReady().catch(() => {})
  const route = (): RouteLocationNormalizedLoaded => router.currentRoute.value
  const isPresenter = (): boolean => route().name === 'presenter'
  if (!isPresenter() && (route().name !== 'play' || 'embedded' in route().query))
    return
  const state = (): RoomState => ({
    place: placeOf(route()),
    timer: plain(sharedState.timer),
    values: allHeld(),
    drawings: plain(drawingState),
  })
  let ordered = ''
  const goTo = async (place: Place): Promise<void> => {
    ordered = nameOf(place)
    await followWay(() => router.replace(addressOf(place, route())))
  }
  let goesOn = false
  const leave = (base: string): void => {
    goesOn = true
    location.assign(`${base}${isPresenter() ? 'presenter/' : ''}${encodeURI(placeOf(route()).no)}`)
  }
  const taken = (key: string, value: unknown): unknown =>
    key === 'place' ? goTo(value as Place) : key === 'twin' ? leave(String(value)) : take(key, value)
  const room = openRoom(isPresenter, { state, taken })
  const kept = isPresenter() ? recallReload() : undefined
  const answer = await room.ask()
  const found = kept?.goesOn ? { ...kept, drawings: {} } : answer ?? kept
  if (found) {
    takeOver(found)
    await goTo(found.place)
  }
  if (kept?.goesOn)
    [['place', kept.place] as const, ...kept.values].forEach(([key, value]) => room.tell(key, value))
  // Slidev's own windows tell each other where they are before their slide stands, when they do not know its clicks yet, and send
  // one another back: ours follow the room alone. While one writes they still tell it, for Slidev's page of notes. The browser
  // remembers it for either, by the address.
  const isOn = Boolean(import.meta.hot)
  syncDirections.value = { viewerSend: isOn, viewerReceive: false, presenterSend: isOn, presenterReceive: false }
  router.afterEach((to, _, failure) => {
    // A step beyond the end goes nowhere.
    if (failure)
      return
    const place = placeOf(to)
    if (inRoom.has(String(to.name)) && nameOf(place) !== ordered)
      room.tell('place', place)
    ordered = ''
  })
  onHeld(room.tell)
  onTwin(() => {
    goesOn = true
    room.tell('twin', twinBase())
  })
  addEventListener('pagehide', () => isPresenter() && rememberReload(state(), goesOn))
}

function takeOver({ timer, values, drawings }: RoomState): void {
  values.forEach(([key, value]) => take(key, value))
  sharedState.timer = timer
  Object.assign(drawingState, drawings)
}

/** A state as data that a window can send. */
function plain<T>(state: T): T {
  return JSON.parse(JSON.stringify(state)) as T
}
