import type { Invitation, Role, Said, Told, Wish } from './messages.ts'

/** A window of the room, as the room sees it. */
export interface Guest { role: Role, send: (said: Said) => void }

/** A room: what it shows, and who is in it. */
export interface Hub {
  join: (guest: Guest) => void
  leave: (guest: Guest) => void
  /** The speaker's window tells what is shown. */
  tell: (guest: Guest, told: Told) => void
  /** A phone asks for something. */
  wish: (guest: Guest, wish: Wish) => void
  /** Tells the speaker's windows how others come in. */
  invite: (invitation: Invitation) => void
  /** What the room shows now, by its name. */
  shown: () => ReadonlyMap<string, unknown>
}

/** Characters of all that a room shows, and how many things; more is not kept. */
export const most = { characters: 16_000_000, topics: 5000 }

/**
 * Opens a room. One window of the speaker speaks for it: the presenter that came last, else the window that did. What it shows is
 * kept for who comes later; what phones ask goes to it alone. Listeners are heard in nothing.
 */
export function openHub(): Hub {
  const guests = new Set<Guest>()
  const presenters = new Set<Guest>()
  const topics = new Map<string, unknown>()
  const sizes = new Map<string, number>()
  let lead: Guest | undefined
  let invitation: Invitation = {}

  const others = (): Guest[] => [...guests].filter(({ role }) => role !== 'host')
  const count = (role: Role): number => [...guests].filter(guest => guest.role === role).length
  const tellCounts = (): void => {
    const counts: Said = { kind: 'counts', hosts: count('host'), remotes: count('remote'), audience: count('audience') }
    guests.forEach(({ role, send }) => role === 'audience' || send(counts))
  }
  const elect = (): void => {
    const hosts = [...guests].filter(({ role }) => role === 'host')
    const next = hosts.findLast(guest => presenters.has(guest)) ?? hosts.at(-1)
    if (next === lead)
      return
    lead = next
    lead?.send({ kind: 'lead' })
  }
  const keep = (key: string, value: unknown): boolean => {
    sizes.delete(key)
    topics.delete(key)
    if (value === undefined)
      return true
    const size = JSON.stringify(value).length
    if (topics.size >= most.topics || size + [...sizes.values()].reduce((sum, one) => sum + one, 0) > most.characters)
      return false
    sizes.set(key, size)
    topics.set(key, value)
    return true
  }

  return {
    join: (guest) => {
      guests.add(guest)
      if (guest.role === 'host') {
        guest.send({ kind: 'invitation', invitation })
        elect()
      }
      else {
        guest.send({ kind: 'all', topics: [...topics] })
      }
      tellCounts()
    },
    leave: (guest) => {
      guests.delete(guest)
      presenters.delete(guest)
      elect()
      tellCounts()
    },
    tell: (guest, told) => {
      if (told.kind === 'hello') {
        presenters[told.isPresenter ? 'add' : 'delete'](guest)
        return elect()
      }
      if (guest !== lead)
        return
      if (told.kind === 'set' && keep(told.key, told.value))
        others().forEach(({ send }) => send(told))
      if (told.kind === 'all') {
        topics.clear()
        sizes.clear()
        told.topics.forEach(([key, value]) => keep(key, value))
        others().forEach(({ send }) => send({ kind: 'all', topics: [...topics] }))
      }
    },
    wish: (_, wish) => lead?.send(wish),
    invite: (next) => {
      invitation = next
      guests.forEach(({ role, send }) => role === 'host' && send({ kind: 'invitation', invitation }))
    },
    shown: () => topics,
  }
}
