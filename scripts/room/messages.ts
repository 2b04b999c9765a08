/** Who a window is in a room: the speaker's own, the speaker's phone, or a listener's. */
export type Role = 'host' | 'remote' | 'audience'

/** What a phone may do in the room. */
export const remoteActs = ['next', 'previous', 'black', 'timer'] as const
export type RemoteAct = typeof remoteActs[number]

/** Where a phone points, in percent of the slide; nowhere where it is undefined. */
export interface Point { x: number, y: number }

/** What a phone asks of the speaker's window. */
export type Wish = { kind: 'act', act: RemoteAct } | { kind: 'go', no: number } | { kind: 'point', at?: Point }

/** What the speaker's window says: that it is a presenter, one thing that the room shows, or all of them. */
export type Told
  = | { kind: 'hello', isPresenter: boolean }
    | { kind: 'set', key: string, value?: unknown }
    | { kind: 'all', topics: [string, unknown][] }

/** How others come into the room: the address for a phone with its QR code, true where a module is dark, and that for listeners. */
export interface Invitation { remote?: { address: string, dots: boolean[][] }, follow?: string }

/** What the room says to its windows: that this one speaks for it, how many of each are there, how more come in, or what to show. */
export type Said
  = | { kind: 'lead' }
    | { kind: 'counts', hosts: number, remotes: number, audience: number }
    | { kind: 'invitation', invitation: Invitation }
    | Exclude<Told, { kind: 'hello' }>
    | Wish

type Fields = Record<string, unknown>

/** A phone's wish in the text of a message; undefined for anything else. */
export function readWish(text: string): Wish | undefined {
  const said = fieldsOf(text)
  const act = remoteActs.find(act => act === said?.act)
  if (said?.kind === 'act' && act)
    return { kind: 'act', act }
  if (said?.kind === 'go' && isWithin(said.no, 1, 99_999) && Number.isInteger(said.no))
    return { kind: 'go', no: said.no }
  if (said?.kind === 'point') {
    const { x, y } = (said.at ?? {}) as Fields
    return isWithin(x, 0, 100) && isWithin(y, 0, 100) ? { kind: 'point', at: { x, y } } : { kind: 'point' }
  }
  return undefined
}

/** What the speaker's window says in the text of a message; undefined for anything else. */
export function readTold(text: string): Told | undefined {
  const said = fieldsOf(text)
  if (said?.kind === 'hello')
    return { kind: 'hello', isPresenter: said.isPresenter === true }
  if (said?.kind === 'set' && typeof said.key === 'string')
    return { kind: 'set', key: said.key, value: said.value }
  const isTopic = (topic: unknown): boolean => Array.isArray(topic) && typeof topic[0] === 'string'
  if (said?.kind === 'all' && Array.isArray(said.topics) && said.topics.every(isTopic))
    return { kind: 'all', topics: said.topics as [string, unknown][] }
  return undefined
}

function fieldsOf(text: string): Fields | undefined {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null ? value as Fields : undefined
  }
  catch {
    return undefined
  }
}

function isWithin(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && value >= from && value <= to
}
