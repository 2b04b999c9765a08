import type { DeckServer, DeckSite } from '../site/server.ts'
import type { Doors } from './doors.ts'
import type { Hub } from './hub.ts'
import { networkInterfaces } from 'node:os'
import { encode } from 'uqr'
import { serveDeck } from '../site/server.ts'
import { admitFromNetwork, roleFromNetwork, roleOnMachine } from './doors.ts'
import { openEntrance } from './entrance.ts'
import { openHub } from './hub.ts'
import { openSockets } from './sockets.ts'

/** A deck that is presented: on this machine, and, where asked for, to a phone and to listeners on the network. */
export interface RoomServer {
  url: string
  hub: Hub
  /** The address for a phone, with a secret that is good once; undefined where no phone is let in. */
  remote: () => string | undefined
  /** The address for listeners; undefined where there are none. */
  follow?: string
  close: () => Promise<void>
}

/**
 * What the network may do, and whether the server `keeps` what is shown and drawn though nobody else looks; `name` is the address of
 * this machine that is printed, its first one of the network if not said.
 */
export interface Openness {
  remote?: boolean
  audience?: boolean
  keeps?: boolean
  name?: string
  onSecret?: (address?: string) => void
}

/** Connections from the network at a time; more are not taken. */
const mostFromNetwork = 200

/**
 * Serves a deck to the speaker's own windows on 127.0.0.1, with its private texts. `remote` opens a second server for the network,
 * to who has the secret; `audience` opens it to listeners too, who see the site as it would be hosted and what the room shows.
 */
export async function serveRoom(site: DeckSite, { remote, audience, keeps, name, onSecret }: Openness = {}): Promise<RoomServer> {
  const base = site.base ?? '/'
  const hub = openHub()
  const own = openSockets(hub, request => roleOnMachine(base, request))
  const isOpen = remote || audience
  const room = isOpen || keeps
  const server = await serveDeck({
    ...site,
    doors: { admit: () => ({ seesNotes: true, room: room ? 'host' : undefined }), upgrade: room ? own.upgrade : undefined },
  })
  if (!isOpen)
    return { url: server.url, hub, remote: () => undefined, close: closing([server], [own]) }
  const names = [name, ...addresses()].filter(address => address !== undefined)
  let port = 0
  const doors: Doors = {
    hosts: () => names.map(name => `${name}:${port}`),
    entrance: openEntrance(),
    hasAudience: audience === true,
    base,
  }
  const guests = openSockets(hub, request => roleFromNetwork(doors, request))
  const network = await serveDeck({
    ...site,
    port: site.port ? site.port + 1 : 0,
    doors: {
      address: '0.0.0.0',
      most: mostFromNetwork,
      isOwnHost: host => doors.hosts().includes(host),
      admit: (request, response) => admitFromNetwork(doors, request, response),
      upgrade: guests.upgrade,
    },
  })
  port = Number(new URL(network.url).port)
  const at = (path: string): string => `http://${names[0] ?? '127.0.0.1'}:${port}${base}${path}`
  const address = (): string | undefined => remote ? at(`r/${doors.entrance.secret()}`) : undefined
  const follow = audience ? at('follow') : undefined
  const invite = (): void => {
    const phone = address()
    hub.invite({ remote: phone === undefined ? undefined : { address: phone, dots: encode(phone, { border: 0 }).data }, follow })
  }
  invite()
  doors.entrance.onUsed = () => {
    invite()
    onSecret?.(address())
  }
  return { url: server.url, hub, remote: address, follow, close: closing([server, network], [own, guests]) }
}

function closing(servers: DeckServer[], sockets: { close: () => void }[]): () => Promise<void> {
  return async () => {
    sockets.forEach(({ close }) => close())
    await Promise.all(servers.map(({ close }) => close()))
  }
}

/** The addresses of this machine on the network, those of version 4. */
function addresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap(found => found ?? [])
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}
