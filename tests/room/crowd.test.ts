import type { WebSocket } from 'ws'
import type { Said } from '../../scripts/room/messages.ts'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { knock, room } from './open-room.ts'

/** Waits until a window was told a thing. */
function told(socket: WebSocket, isIt: (said: Said) => boolean): Promise<Said> {
  return new Promise((resolve) => {
    const look = (data: unknown): void => {
      const said = JSON.parse(String(data)) as Said
      if (isIt(said)) {
        socket.off('message', look)
        resolve(said)
      }
    }
    socket.on('message', look)
  })
}

const patience = { timeout: 30_000 }

test('one of ten listeners who does not read is let go; the others miss nothing and wait for nobody', patience, async (context) => {
  const { network, origin, url } = await room(context, { audience: true })
  const host = (await knock(url, { origin: url.slice(0, -1) })).socket
  const listeners = (await Promise.all(Array.from({ length: 10 }, () => knock(network, { origin })))).map(({ socket }) => socket)
  const [slow, ...others] = listeners
  slow.pause()
  const heard = others.map(socket => ({ socket, places: [] as unknown[] }))
  heard.forEach(({ socket, places }) => socket.on('message', (data) => {
    const said = JSON.parse(String(data)) as Said
    if (said.kind === 'set')
      places.push((said.value as { at: number }).at)
  }))
  // More than waits for a window, within our own process and in the machine's buffers.
  const steps = Array.from({ length: 200 }, (_, at) => at)
  const filling = 'x'.repeat(100_000)
  const isLast = (said: Said): boolean => said.kind === 'set' && (said.value as { at: number }).at === steps.at(-1)
  const all = Promise.all(others.map(socket => told(socket, isLast)))
  const gone = told(host, said => said.kind === 'counts' && said.audience === 9)
  for (const at of steps) {
    host.send(JSON.stringify({ kind: 'set', key: 'place', value: { at, filling } }))
    await new Promise(setImmediate)
  }
  await Promise.all([all, gone])
  heard.forEach(({ places }) => assert.deepEqual(places, steps))
  ;[host, ...listeners].forEach(socket => socket.terminate())
})

test('a window that drops out and comes back is shown what the room shows by then', patience, async (context) => {
  const { network, origin, url } = await room(context, { audience: true })
  // Who is told something is in the room; an open socket alone may still be at its door.
  const { socket: host } = await knock(url, { origin: url.slice(0, -1) }, ({ kind }) => kind === 'counts')
  const tell = (key: string, value: unknown): void => host.send(JSON.stringify({ kind: 'set', key, value }))
  const { socket: first } = await knock(network, { origin }, ({ kind }) => kind === 'all')
  const heard = told(first, ({ kind }) => kind === 'set')
  tell('place', { at: 1 })
  await heard
  const left = told(host, said => said.kind === 'counts' && said.audience === 0)
  first.terminate()
  await left
  tell('place', { at: 7 })
  tell('value curtain', 'black')
  // Messages of the host come before what it is told after them.
  host.ping()
  await once(host, 'pong')
  const again = await knock(network, { origin }, ({ kind }) => kind === 'all')
  assert.deepEqual(again.said, { kind: 'all', topics: [['place', { at: 7 }], ['value curtain', 'black']] })
  ;[host, again.socket].forEach(socket => socket.terminate())
})
