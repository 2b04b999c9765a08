import type { DrawingsState } from '@slidev/client/state/drawings.ts'
import type { SharedState } from '@slidev/client/state/shared.ts'
import type { Place } from './place.ts'
import { openWays } from './ways.ts'

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

/** The list of the windows of presenters. */
const presentersOf = (name: string): string => `${name} presenters`

/** A window that is there answers as soon as it has drawn, on an old laptop in seconds; one that does not is being closed. In ms. */
const patience = 5000

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
  let answered = (_state?: RoomState): void => {}
  const say = openWays<Message>(name, { heard, alone: () => answered() }, withoutFiles)
  let isListed = false
  const list = (): void => {
    if (isPresenter() && !isListed)
      hold(presentersOf(name))
    isListed ||= isPresenter()
  }
  const send = (message: Said): void => {
    list()
    say({ ...message, presenter: isPresenter() })
  }
  return {
    tell: (key, value) => send({ kind: 'set', key, value }),
    ask: async () => {
      list()
      // The dev server tells it.
      if (!import.meta.hot && await enter(name, isPresenter()))
        return undefined
      return new Promise((resolve) => {
        answered = resolve
        setTimeout(resolve, patience)
        send({ kind: 'ask', from: own })
      })
    },
  }

  function heard(said: Message): void {
    if (!said.presenter && !isPresenter())
      return
    if (said.kind === 'set')
      on.taken(said.key, said.value)
    else if (said.kind === 'ask')
      send({ kind: 'answer', to: said.from, state: on.state() })
    else if (said.to === own)
      answered(said.state)
  }
}

/** A message as data; undefined where all that it says is a file. */
function withoutFiles(message: Message): Message | undefined {
  if (message.kind === 'set' && message.value instanceof Blob)
    return undefined
  if (message.kind !== 'answer')
    return message
  return { ...message, state: { ...message.state, values: message.state.values.filter(([, value]) => !(value instanceof Blob)) } }
}

/**
 * Enters the list of windows, which the browser keeps; tells whether nobody in it would answer: a reader's window answers a presenter
 * alone. Where there is no such list, one asks in vain.
 */
async function enter(name: string, isPresenter: boolean): Promise<boolean> {
  if (!navigator.locks)
    return false
  const { held = [] } = await navigator.locks.query()
  hold(name)
  return !held.some(lock => lock.name === (isPresenter ? name : presentersOf(name)))
}

/** Stays in a list until the window is closed. */
function hold(list: string): void {
  void navigator.locks?.request(list, { mode: 'shared' }, () => new Promise(() => {}))
}
