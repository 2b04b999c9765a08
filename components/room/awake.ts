/** What keeps a screen on, as a browser has it. */
export type ScreenLock = Pick<WakeLock, 'request'>

/** A machine that saves its battery may refuse to keep its screen on: the talk goes on, and nobody is told of an error. */
export function bearRefusal(lock: ScreenLock | undefined): void {
  if (!lock)
    return
  const request = lock.request.bind(lock)
  lock.request = type => request(type).catch(() => refused(type))
}

/** A lock that holds nothing. */
function refused(type: WakeLockType = 'screen'): WakeLockSentinel {
  return Object.assign(new EventTarget(), { type, released: true, onrelease: null, release: async () => {} })
}
