import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admitted } from '../site/server.ts'
import type { Entrance } from './entrance.ts'
import type { Role } from './messages.ts'

/** The cookie that holds a pass. */
const cookie = 'reviewdeck-pass'

/** How the network comes in: with a pass, to look on, or not at all. */
export interface Doors {
  /** The names by which the network reaches the server, with the port: another site that points its own name here is not let in. */
  hosts: () => string[]
  entrance: Entrance
  /** Whether listeners may look on. */
  hasAudience: boolean
  base: string
}

/** Whom a request from the network lets in; undefined where it was answered: a secret by a pass, everything else by nothing. */
export function admitFromNetwork(doors: Doors, request: IncomingMessage, response: ServerResponse): Admitted | undefined {
  const { entrance, hasAudience, base } = doors
  const path = (request.url ?? '/').split(/[?#]/, 1)[0]
  const secret = path.startsWith(`${base}r/`) ? path.slice(base.length + 2) : undefined
  const pass = secret && request.method === 'GET' ? entrance.redeem(secret) : undefined
  if (pass) {
    response.writeHead(303, {
      'Location': `${base}remote`,
      'Set-Cookie': `${cookie}=${pass}; HttpOnly; SameSite=Lax; Path=${base}`,
      'Cache-Control': 'no-store',
    })
    response.end()
    return undefined
  }
  if (entrance.isPass(passOf(request)) && secret === undefined)
    return { seesNotes: true, room: 'remote' }
  if (hasAudience && path === `${base}follow`) {
    response.writeHead(302, { 'Location': base, 'Cache-Control': 'no-store' }).end()
    return undefined
  }
  if (hasAudience && secret === undefined)
    return { seesNotes: false, room: 'audience' }
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end('403\n')
  return undefined
}

/** Who a socket from the network is; one that a page of another site opens is nobody. */
export function roleFromNetwork(doors: Doors, request: IncomingMessage): Role | undefined {
  const { host = '', origin } = request.headers
  if (!doors.hosts().includes(host) || origin !== `http://${host}` || !isRoom(doors.base, request))
    return undefined
  if (doors.entrance.isPass(passOf(request)))
    return 'remote'
  return doors.hasAudience ? 'audience' : undefined
}

/** Who a socket on this machine is: the speaker's own window, where our page opened it. */
export function roleOnMachine(base: string, request: IncomingMessage): Role | undefined {
  const { host = '', origin } = request.headers
  const isOwn = /^(?:127\.0\.0\.1|localhost):\d+$/.test(host) && origin === `http://${host}`
  return isOwn && isRoom(base, request) ? 'host' : undefined
}

function isRoom(base: string, { url = '' }: IncomingMessage): boolean {
  return url.startsWith(base) && /(?:^|\/)room$/.test(url.split('?', 1)[0])
}

function passOf({ headers }: IncomingMessage): string | undefined {
  return new RegExp(`(?:^|;\\s*)${cookie}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1]
}
