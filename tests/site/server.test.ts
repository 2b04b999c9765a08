import type { TestContext } from 'node:test'
import type { DeckSite } from '../../scripts/site/server.ts'
import assert from 'node:assert/strict'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import { serveDeck } from '../../scripts/site/server.ts'
import { notes, temporaryFolder } from '../print/built-deck.ts'

const meta = '<meta name="reviewdeck-notes" content="notes.json">'

/** A built deck with a file beside it that nobody may read. */
async function serve(context: TestContext, site: Omit<DeckSite, 'dist'> = {}) {
  const folder = await temporaryFolder(context)
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(dist, 'index.html'), '<html><head><title>deck</title></head></html>')
  await mkdir(join(dist, 'en'))
  for (const name of ['index.html', '404.html'])
    await writeFile(join(dist, 'en', name), '<html><head><title>twin</title></head></html>')
  await mkdir(join(dist, 'goals'))
  await writeFile(join(dist, 'goals', 'index.html'), '<html><head><title>copy</title></head></html>')
  await writeFile(join(dist, 'assets', 'a.js'), 'export {}')
  await writeFile(join(dist, 'assets', 'a.woff2'), 'font')
  await writeFile(join(dist, 'assets', 'index-DUcEsgd_.js'), 'export {}')
  await writeFile(join(dist, 'assets', 'a-b.js'), 'export {}')
  await symlink(join(folder, 'secret.txt'), join(dist, 'link.txt'))
  const server = await serveDeck({ dist, ...site })
  context.after(server.close)
  return server
}

/** Asks for a path as it stands: `fetch` would tidy it and set the host itself. */
function ask(
  url: string,
  path: string,
  { method = 'GET', host = '' } = {},
): Promise<{ status?: number, type?: string, cache?: string, body: string }> {
  const { hostname, port, host: own } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers: { host: host || own } }, (response) => {
      let body = ''
      response.on('data', chunk => (body += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], cache: response.headers['cache-control'], body }))
    }).on('error', reject).end()
  })
}

test('the server gives files with their type, and lets be kept what is named by its content alone', async (context) => {
  const { url } = await serve(context)
  const script = await ask(url, '/assets/a.js')
  assert.deepEqual(script, { status: 200, type: 'text/javascript; charset=utf-8', cache: 'no-store', body: 'export {}' })
  assert.equal((await ask(url, '/assets/a.woff2')).type, 'font/woff2')
  assert.equal((await ask(url, '/assets/index-DUcEsgd_.js')).cache, 'private, max-age=31536000, immutable')
  for (const path of ['/', '/link-DUcEsgdu.txt', '/assets/a-b.js'])
    assert.equal((await ask(url, path)).cache, 'no-store', path)
})

test('the server listens on this machine only', async (context) => {
  const { url } = await serve(context)
  assert.equal(new URL(url).hostname, '127.0.0.1')
  // Another address of this machine stands for the network.
  await assert.rejects(ask(url.replace('127.0.0.1', '127.0.0.2'), '/', {}))
})

test('an address of a slide gives the page, a missing file and a folder do not', async (context) => {
  const { url } = await serve(context)
  assert.match((await ask(url, '/presenter/3?x=1')).body, /<title>deck/)
  assert.equal((await ask(url, '/assets/gone.js')).status, 404)
  assert.doesNotMatch((await ask(url, '/assets/')).body, /a\.js/)
})

test('no path leads out of the deck', async (context) => {
  const { url } = await serve(context)
  for (const path of [
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/%2e%2e%5csecret.txt',
    '/..%5csecret.txt', '/%252e%252e/secret.txt', '//../secret.txt', '/link.txt', '/%00secret.txt',
    '/assets/%2e%2e/assets/a.js', '/%zz',
  ]) {
    const { status, body } = await ask(url, path)
    assert.equal(status, 404, path)
    assert.doesNotMatch(body, /secret/, path)
  }
})

test('only reading is answered', async (context) => {
  const { url } = await serve(context)
  assert.equal((await ask(url, '/', { method: 'POST' })).status, 405)
  const head = await ask(url, '/assets/a.js', { method: 'HEAD' })
  assert.deepEqual([head.status, head.body], [200, ''])
})

test('a page of another site that points its own name here learns nothing', async (context) => {
  const { url } = await serve(context, { notes })
  for (const host of ['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example'])
    assert.equal((await ask(url, '/notes.json', { host })).status, 403, host)
  assert.equal((await ask(url, '/', { host: 'localhost:1234' })).status, 200)
})

test('private texts are served, and the page says so, only where they are given', async (context) => {
  const withNotes = await serve(context, { notes })
  assert.deepEqual(JSON.parse((await ask(withNotes.url, '/notes.json')).body), notes)
  assert.ok((await ask(withNotes.url, '/print')).body.includes(`<head>${meta}`))
  assert.ok((await ask(withNotes.url, '/index.html')).body.includes(meta))
  const without = await serve(context)
  assert.equal((await ask(without.url, '/notes.json')).status, 404)
  assert.ok(!(await ask(without.url, '/')).body.includes(meta))
})

test('a deck built for a sub-path is served below it and nowhere else', async (context) => {
  const { url } = await serve(context, { base: '/talks/a/', notes })
  assert.match(url, /:\d+\/talks\/a\/$/)
  assert.equal((await ask(url, '/talks/a/assets/a.js')).status, 200)
  assert.equal((await ask(url, '/talks/a/notes.json')).status, 200)
  assert.equal((await ask(url, '/talks/a')).status, 200)
  for (const path of ['/assets/a.js', '/', '/talks/ab/assets/a.js', '/notes.json'])
    assert.equal((await ask(url, path)).status, 404, path)
})

test('a deck is served below a path in other letters', async (context) => {
  const { url } = await serve(context, { base: `/${encodeURIComponent('检索')}/` })
  assert.equal((await fetch(`${url}goals`)).status, 200)
  assert.match(await (await fetch(url.replace(encodeURIComponent('检索'), '检索'))).text(), /deck/)
})

test('a folder without a built deck is an error with a code', async (context) => {
  const folder = await temporaryFolder(context)
  await assert.rejects(serveDeck({ dist: folder }), { code: 'E_NO_DECK' })
  await assert.rejects(serveDeck({ dist: join(folder, 'gone') }), { code: 'E_NO_DECK' })
})

test('a deck within the deck answers for the paths below its folder', async (context) => {
  const { url } = await serve(context)
  assert.match((await ask(url, '/en/some-slide')).body, /twin/)
  assert.match((await ask(url, '/goals')).body, /deck/, 'a page of a slide is no deck')
  assert.match((await ask(url, '/english')).body, /deck/)
})

test('the private texts of a twin are served within its folder, and its page says so', async (context) => {
  const { url } = await serve(context, { twins: { 'en/': { ...notes, title: 'Twin' } } })
  assert.equal(JSON.parse((await ask(url, '/en/notes.json')).body).title, 'Twin')
  assert.ok((await ask(url, '/en/presenter/1')).body.includes(meta))
  assert.equal((await ask(url, '/notes.json')).status, 404)
  assert.ok(!(await ask(url, '/presenter/1')).body.includes(meta))
})

test('a port that is taken gives way to the next free one', async (context) => {
  const first = await serve(context, { port: 0 })
  const port = Number(new URL(first.url).port)
  const second = await serve(context, { port })
  assert.ok(Number(new URL(second.url).port) > port)
})
