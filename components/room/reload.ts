import type { RoomState } from './channel.ts'

const name = 'reviewdeck-room'

/** Keeps what the room shows while its only window is loaded anew; files that were dropped are not kept. */
export function rememberReload(state: RoomState): void {
  sessionStorage.setItem(name, JSON.stringify({ ...state, values: state.values.filter(([, value]) => !(value instanceof Blob)) }))
}

/** What the window showed before it was loaded anew; undefined where it was opened. Told once. */
export function recallReload(): RoomState | undefined {
  const text = sessionStorage.getItem(name)
  sessionStorage.removeItem(name)
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return text && navigation?.type === 'reload' ? JSON.parse(text) as RoomState : undefined
}
