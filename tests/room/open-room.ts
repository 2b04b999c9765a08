import type { TestContext } from 'node:test'
import type { Said } from '../../scripts/room/messages.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { serveRoom } from '../../scripts/room/serve-room.ts'
import { notes, temporaryFolder } from '../print/built-deck.ts'

/** What a server answered. */
interface Answer { status?: number, body: string, cookie?: string, location?: string }

/** Asks for an address as it stands. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(url)
  // As it stands: an address would be tidied.
  const path = url.slice(url.indexOf('/', 'http://'.length))
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, agent: false }, (response) => {
      let body = ''
      response.on('data', chunk => (body += chunk))
      response.on('end', () => resolve({
        status: response.statusCode,
        body,
        cookie: response.headers['set-cookie']?.[0].split(';')[0],
        location: response.headers.location,
      }))
    }).on('error', reject).end()
  })
}

/**
 * What became of a try to open a socket: `open`, or the status that refused it; with `isIt`, once the window was told such a thing,
 * and that.
 */
export function knock(url: string, headers: Record<string, string> = {}, isIt?: (said: Said) => boolean) {
  const socket = new WebSocket(`${url.replace('http:', 'ws:')}room`, { headers })
  return new Promise<{ became: string, socket: WebSocket, said?: Said }>((resolve) => {
    socket.on('open', () => isIt || resolve({ became: 'open', socket }))
    socket.on('message', (data) => {
      const said = JSON.parse(String(data)) as Said
      if (isIt?.(said))
        resolve({ became: 'open', socket, said })
    })
    socket.on('unexpected-response', (_, { statusCode }) => resolve({ became: String(statusCode), socket }))
    socket.on('error', () => resolve({ became: 'error', socket }))
  })
}

/** A room with a page, a private text and a file outside; `network` is where the network comes in. */
export async function room(context: TestContext, { audience = false } = {}) {
  const folder = await temporaryFolder(context)
  const dist = join(folder, 'dist')
  await mkdir(dist)
  await writeFile(join(folder, 'secret.txt'), 'outside')
  await writeFile(join(dist, 'index.html'), '<html><head><title>deck</title></head></html>')
  const server = await serveRoom({ dist, notes }, { remote: true, audience, name: '127.0.0.1' })
  context.after(server.close)
  const network = new URL('/', server.remote()!).href
  return { ...server, network, origin: network.slice(0, -1) }
}
