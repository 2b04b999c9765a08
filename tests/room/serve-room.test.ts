import type { TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { WebSocket } from 'ws'
import { serveRoom } from '../../scripts/room/serve-room.ts'
import { limits } from '../../scripts/room/sockets.ts'
import { notes, temporaryFolder } from '../print/built-deck.ts'

interface Answer { status?: number, body: string, cookie?: string, location?: string }

function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
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

/** What became of a try to open a socket: `open`, or the status that refused it. */
function knock(url: string, headers: Record<string, string> = {}): Promise<{ became: string, socket: WebSocket }> {
  const socket = new WebSocket(`${url.replace('http:', 'ws:')}room`, { headers })
  return new Promise((resolve) => {
    socket.on('open', () => resolve({ became: 'open', socket }))
    socket.on('unexpected-response', (_, { statusCode }) => resolve({ became: String(statusCode), socket }))
    socket.on('error', () => resolve({ became: 'error', socket }))
  })
}

/** A room with a page, a private text and a file outside; `network` is where the network comes in. */
async function room(context: TestContext, { audience = false } = {}) {
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
