import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Guest, Hub } from './hub.ts'
import type { Role } from './messages.ts'
import { WebSocketServer } from 'ws'
import { readTold, readWish } from './messages.ts'

/** Bytes of a message, windows at a time, wishes of a phone in a second, and bytes that wait for a slow window. */
export const limits = { host: 8_000_000, guest: 2000, windows: 64, wishes: 200, waiting: 4_000_000 }

/** A window that does not answer for so long has gone; in ms. */
const patience = 15_000

/** What a server does with a request to become a socket, and how it ends. */
export interface Sockets { upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void, close: () => void }

/**
 * Takes windows into the room by sockets. `roleOf` says who asks, undefined for who may not; a window that says too much, or takes
 * too long to listen, is closed and holds up nobody.
 */
export function openSockets(hub: Hub, roleOf: (request: IncomingMessage) => Role | undefined): Sockets {
  const servers = new Map(Object.entries({ host: limits.host, remote: limits.guest, audience: limits.guest })
    .map(([role, maxPayload]) => [role as Role, new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false })]))
  const windows = (): number => [...servers.values()].reduce((sum, { clients }) => sum + clients.size, 0)
  const beat = setInterval(() => servers.forEach(({ clients }) => clients.forEach((client) => {
    const window = client as typeof client & { isGone?: boolean }
    if (window.isGone)
      return window.terminate()
    window.isGone = true
    window.ping()
  })), patience)
  beat.unref()

  return {
    upgrade: (request, socket, head) => {
      socket.on('error', () => socket.destroy())
      const role = roleOf(request)
      if (!role || windows() >= limits.windows)
        return void socket.end(`HTTP/1.1 ${role ? '503 Service Unavailable' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`)
      servers.get(role)!.handleUpgrade(request, socket, head, (window) => {
        const guest: Guest = {
          role,
          send: (said) => {
            if (window.bufferedAmount > limits.waiting)
              return window.terminate()
            window.send(JSON.stringify(said))
          },
        }
        const seconds = { at: 0, wishes: 0 }
        window.on('pong', () => Object.assign(window, { isGone: false }))
        window.on('error', () => window.terminate())
        window.on('close', () => hub.leave(guest))
        window.on('message', (data) => {
          const text = String(data)
          const told = role === 'host' ? readTold(text) : undefined
          const wish = role === 'remote' ? readWish(text) : undefined
          const now = Math.floor(Date.now() / 1000)
          Object.assign(seconds, seconds.at === now ? { wishes: seconds.wishes + 1 } : { at: now, wishes: 1 })
          if (role !== 'host' && seconds.wishes > limits.wishes)
            return window.terminate()
          if (told)
            hub.tell(guest, told)
          if (wish)
            hub.wish(guest, wish)
        })
        hub.join(guest)
      })
    },
    close: () => {
      clearInterval(beat)
      servers.forEach(server => [...server.clients].forEach(client => client.terminate()))
    },
  }
}
