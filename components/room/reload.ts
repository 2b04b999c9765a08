import type { RoomState } from './channel.ts'

const name = 'reviewdeck-room'

/** What is kept of a room: `goesOn` where the window went to the talk in the other language by itself, not back to what it was. */
export interface Kept extends RoomState { goesOn: boolean }

/** Keeps what the room shows while its window is loaded anew; files that were dropped are not kept. */
export function rememberReload(state: RoomState, goesOn: boolean): void {
  const values = state.values.filter(([, value]) => !(value instanceof Blob))
  sessionStorage.setItem(name, JSON.stringify({ ...state, values, goesOn } satisfies Kept))
}

/** What the window showed before it was loaded anew; undefined where it was opened. Told once. */
export function recallReload(): Kept | undefined {
  const text = sessionStorage.getItem(name)
  sessionStorage.removeItem(name)
  const kept = text === null ? undefined : JSON.parse(text) as Kept
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return kept?.goesOn || navigation?.type === 'reload' ? kept : undefined
}
