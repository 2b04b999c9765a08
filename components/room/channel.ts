import type { DrawingsState } from '@slidev/client/state/drawings.ts'
import type { SharedState } from '@slidev/client/state/shared.ts'
import type { Place } from './place.ts'

/** What a room shows; `drawings` are SVG by the number of their slide. */
export interface RoomState { place: Place, timer: SharedState['timer'], values: [string, unknown][], drawings: DrawingsState }

type Said
  = | { kind: 'set', key: string, value: unknown }
    | { kind: 'ask', from: string }
    | { kind: 'answer', to: string, state: RoomState }

type Message = Said & { presenter: boolean }

/** One window's end of the room. */
export interface RoomEnd {
  /** What the other windows show; undefined where there is none. */
  ask: () => Promise<RoomState | undefined>
  /** Tells the other windows of a value. */
  tell: (key: string, value: unknown) => void
}

/** A window that is there answers at once; one that does not is just being closed. In ms. */
const patience = 1000

/**
 * Opens this window's end. Messages count between two windows of which one is a presenter: two readers of a deck do not move
 * each other.
 */
export function openRoom(
  isPresenter: () => boolean,
  on: { state: () => RoomState, taken: (key: string, value: unknown) => void },
): RoomEnd {
  // Talks that are files have one origin, and no base path of their own.
  const name = `reviewdeck ${__SLIDEV_HASH_ROUTE__ ? location.pathname : import.meta.env.BASE_URL}`
  const own = crypto.getRandomValues(new Uint32Array(2)).join('-')
  const channel = new BroadcastChannel(name)
  const send = (message: Said): void => channel.postMessage({ ...message, presenter: isPresenter() })
  let answered = (_state?: RoomState): void => {}
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (!data.presenter && !isPresenter())
      return
    if (data.kind === 'set')
      on.taken(data.key, data.value)
    else if (data.kind === 'ask')
      send({ kind: 'answer', to: data.from, state: on.state() })
    else if (data.to === own)
      answered(data.state)
  })
  return {
    tell: (key, value) => send({ kind: 'set', key, value }),
    ask: async () => {
      const isAlone = await enter(name)
      if (isAlone)
        return undefined
      return new Promise((resolve) => {
        answered = resolve
        setTimeout(resolve, patience)
        send({ kind: 'ask', from: own })
      })
    },
  }
}

/** Enters the list of windows, which the browser keeps; tells whether it was empty. Where there is no such list, one asks in vain. */
async function enter(name: string): Promise<boolean> {
  if (!navigator.locks)
    return false
  const { held = [] } = await navigator.locks.query()
  void navigator.locks.request(name, { mode: 'shared' }, () => new Promise(() => {}))
  return !held.some(lock => lock.name === name)
}
