import type { WebSocket } from 'ws'
import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'
import { limits } from '../../scripts/room/sockets.ts'
import { ask, knock, room } from './open-room.ts'

test('without the secret the network is answered nothing', async (context) => {
  const { network, origin } = await room(context)
  const pages = ['', 'index.html', 'notes.json', 'remote', 'presenter/1', 'follow']
  for (const path of [...pages, 'r/', 'r/x', '../secret.txt', '%2e%2e/secret.txt', 'r/../index.html']) {
    const { status, body } = await ask(network + path)
    assert.deepEqual({ status, body }, { status: 403, body: '403\n' }, path)
  }
  assert.equal((await knock(network, { origin })).became, '403')
})

test('a secret lets one phone in, once', async (context) => {
  const { network, origin, remote } = await room(context)
  const address = remote()!
  const first = await ask(address)
  assert.deepEqual({ status: first.status, location: first.location }, { status: 303, location: '/remote' })
  assert.equal((await ask(address)).status, 403)
  assert.notEqual(remote(), address)
  const pass = { cookie: first.cookie! }
  assert.match((await ask(`${network}notes.json`, pass)).body, /spoken/)
  assert.match((await ask(`${network}remote`, pass)).body, /reviewdeck-room" content="remote/)
  const { became, socket } = await knock(network, { origin, ...pass })
  assert.equal(became, 'open')
  socket.terminate()
  assert.equal((await knock(network, { origin, cookie: 'reviewdeck-pass=guessed' })).became, '403')
})

test('listeners see the site and what the room shows, and no private text', async (context) => {
  const { network, origin, follow } = await room(context, { audience: true })
  assert.equal((await ask(follow!)).location, '/')
  const page = (await ask(network)).body
  assert.match(page, /reviewdeck-room" content="audience/)
  assert.doesNotMatch(page, /reviewdeck-notes/)
  for (const path of ['notes.json', 'en/notes.json', '../secret.txt', 'r/x'])
    assert.ok([403, 404].includes((await ask(network + path)).status!), path)
  assert.equal((await knock(network, { origin })).became, 'open')
})

test('another host\'s name and another site\'s page are not let in, on the network or on this machine', async (context) => {
  const { network, origin, url, remote } = await room(context, { audience: true })
  assert.equal((await ask(network, { host: 'evil.example' })).status, 403)
  const { cookie } = await ask(remote()!)
  const tries = [
    [network, { origin: 'http://evil.example' }],
    [network, {}],
    [network, { origin: 'http://evil.example', cookie: cookie! }],
    [network, { origin, host: 'evil.example' }],
    [url, { origin: 'http://evil.example' }],
    [url, { origin }],
    [url, {}],
  ] as const
  for (const [where, headers] of tries)
    assert.equal((await knock(where, headers as Record<string, string>)).became, '403', JSON.stringify(headers))
})

test('a window that says ten megabytes, or too much in a second, is closed; the room goes on', async (context) => {
  const { network, origin, url, remote, hub } = await room(context, { audience: true })
  const host = (await knock(url, { origin: url.slice(0, -1) })).socket
  host.send(JSON.stringify({ kind: 'all', topics: [['place', 1]] }))
  const { cookie } = await ask(remote()!)
  const closed = async (headers: Record<string, string>, say: (socket: WebSocket) => void): Promise<void> => {
    const { socket } = await knock(network, { origin, ...headers })
    socket.on('error', () => {})
    const end = new Promise<void>(resolve => socket.on('close', () => resolve()))
    say(socket)
    await end
  }
  await closed({}, socket => socket.send('x'.repeat(10_000_000)))
  await closed({ cookie: cookie! }, (socket) => {
    for (let at = 0; at <= limits.wishes; at++)
      socket.send('{"kind":"act","act":"timer"}')
  })
  assert.deepEqual([...hub.shown()], [['place', 1]])
  host.terminate()
})

test('of a thousand windows so many are let in as there is room for, and memory stays bounded', async (context) => {
  const { network, origin } = await room(context, { audience: true })
  const before = process.memoryUsage().rss
  const tries = await Promise.all(Array.from({ length: 1000 }, () => knock(network, { origin })))
  assert.equal(tries.filter(({ became }) => became === 'open').length, limits.windows)
  assert.ok(process.memoryUsage().rss - before < 300_000_000)
  tries.forEach(({ socket }) => socket.terminate())
})
