import type { SharedState } from '@slidev/client/state/shared.ts'
import type { Router } from 'vue-router'
import type { Place } from './place.ts'
import { drawingState, onDrawingUpdate } from '@slidev/client/state/drawings.ts'
import { sharedState } from '@slidev/client/state/shared.ts'
import { numberAt, placeOf } from './place.ts'
import { allHeld, take } from './values.ts'

/** Where the room is: in which deck of the site, on which slide, by its number too, and after how many clicks. */
export interface RoomPlace extends Place { base: string, at: number }

/** The timer, and what the clock of the speaker's machine shows, since another's may differ. */
export type RoomTimer = SharedState['timer'] & { now: number }

const [value, drawing] = ['value ', 'drawing ']

/** All that this window shows, each thing by its name, as data. Files stay: they are large, and belong to who dropped them. */
export function topicsHere(router: Router): [string, unknown][] {
  const way = router.currentRoute.value
  const place: RoomPlace = { ...placeOf(way), at: numberAt(way) || 1, base: import.meta.env.BASE_URL }
  return [
    ['place', place],
    ['timer', { ...sharedState.timer, now: Date.now() }],
    ['cursor', sharedState.cursor ?? null],
    ...allHeld().filter(([, held]) => !(held instanceof Blob)).map(([key, held]): [string, unknown] => [value + key, held]),
    ...Object.entries(drawingState).map(([no, svg]): [string, unknown] => [drawing + no, svg ?? '']),
  ]
}

/** Shows here what another window's room shows under a name; where it is is left to who calls. */
export function showTopic(key: string, shown: unknown): void {
  if (key === 'timer' && shown) {
    const { now, ...timer } = shown as RoomTimer
    const ahead = Date.now() - now
    const here = (time: number): number => time && time + ahead
    sharedState.timer = { ...timer, startedAt: here(timer.startedAt), pausedAt: here(timer.pausedAt) }
  }
  if (key === 'cursor')
    sharedState.cursor = shown as SharedState['cursor'] ?? undefined
  if (key.startsWith(value))
    take(key.slice(value.length), shown)
  if (key.startsWith(drawing))
    onDrawingUpdate({ [Number(key.slice(drawing.length))]: String(shown ?? '') })
}

/** What is held here and not among what the room shows is let go. */
export function forgetOthers(topics: [string, unknown][]): void {
  const kept = new Set(topics.map(([key]) => key))
  allHeld().filter(([key]) => !kept.has(value + key)).forEach(([key]) => take(key, undefined))
  Object.keys(drawingState).filter(no => !kept.has(drawing + no)).forEach(no => onDrawingUpdate({ [Number(no)]: '' }))
}
