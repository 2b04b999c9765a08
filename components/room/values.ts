import { shallowReactive } from 'vue'

/** What people did on slides, by the name of the thing: windows of one room hold the same. */
const values = shallowReactive(new Map<string, unknown>())
const listeners: ((key: string, value: unknown) => void)[] = []
const watchers: (() => void)[] = []

/** What the room holds under a name; undefined where nobody touched it. Within a computed, it is followed. */
export function held<T>(key: string): T | undefined {
  return values.get(key) as T | undefined
}

/** Holds a value, here and in every window of the room; undefined lets it go. Values are what a window can send: data, files. */
export function hold(key: string, value: unknown): void {
  take(key, value)
  listeners.forEach(tell => tell(key, value))
}

/** Takes what another window holds; nobody is told of it. */
export function take(key: string, value: unknown): void {
  if (value === undefined)
    values.delete(key)
  else
    values.set(key, value)
  watchers.forEach(told => told())
}

/** All that is held, for a window that joins. */
export const allHeld = (): [string, unknown][] => [...values]

/** Calls `tell` for each value that is held here. */
export function onHeld(tell: (key: string, value: unknown) => void): void {
  listeners.push(tell)
}

/** Calls `told` whenever something is held or let go, by whomever. */
export function onTaken(told: () => void): void {
  watchers.push(told)
}
