import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { launchOptions, withBrowser } from '../../scripts/print/browser.ts'
import { openReady } from '../../scripts/print/readiness.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { freshFolder } from '../deck/run.ts'
import { temporaryFolder, writeDeck } from './built-deck.ts'

const isWindows = process.platform === 'win32'

test('a browser that cannot lock itself in is not run without, and what to do is said', { skip: isWindows }, async (context) => {
  const { path, remove } = await freshFolder()
  const browser = join(path, 'browser.sh')
  await writeFile(browser, '#!/bin/sh\necho "FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox!" >&2\nexit 1\n', { mode: 0o755 })
  const { CHROMIUM_PATH } = process.env
  process.env.CHROMIUM_PATH = browser
  context.after(async () => {
    process.env.CHROMIUM_PATH = CHROMIUM_PATH
    await remove()
  })
  await assert.rejects(withBrowser(async () => {}), { code: 'E_NO_SANDBOX', hint: /user\.max_user_namespaces/ })
})

test('only root does without the sandbox', () => {
  assert.equal(launchOptions({}, 0).chromiumSandbox, false)
  assert.equal(launchOptions({}, 1000).chromiumSandbox, true)
  assert.equal(launchOptions({}, undefined).chromiumSandbox, true)
})

test('that the browser has no sandbox is said to root, once in a run, and to nobody else', async (context) => {
  const open = `await withBrowser(async () => {}); await withBrowser(async () => {})`
  const { href } = new URL('../../scripts/print/browser.ts', import.meta.url)
  const child = spawn(process.execPath, ['--input-type=module', '-e', `import { withBrowser } from ${JSON.stringify(href)}; ${open}`])
  context.after(() => void child.kill())
  let said = ''
  child.stderr.on('data', data => said += data)
  const [code] = await once(child, 'close')
  assert.equal(code, 0, said)
  assert.equal(said.match(/without its sandbox/g)?.length ?? 0, process.getuid?.() === 0 ? 1 : 0, said)
})

test('what a page asks another host is said, and the host hears nothing', async (context) => {
  const heard: string[] = []
  const other = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  context.after(() => other.close())
  const address = `http://127.0.0.1:${(other.address() as { port: number }).port}`
  const dist = await temporaryFolder(context)
  await writeDeck(dist, {
    one: `<h1>one</h1><img src="${address}/spy.png"><script>new WebSocket('${address.replace('http', 'ws')}/socket')</script>`,
  })
  const { url, close } = await serveDeck({ dist })
  context.after(close)
  const said = context.mock.method(console, 'error', () => {})
  await withBrowser(async browser => openReady(await browser.open(url), url))
  const sentence = String(said.mock.calls.at(-1)?.arguments[0])
  for (const part of [/asked other hosts/, /\/spy\.png/, /\/socket/])
    assert.match(sentence, part)
  assert.deepEqual(heard, [])
})

test('errors on a page are remembered', async (context) => {
  const dist = await temporaryFolder(context)
  await writeDeck(dist, { one: '<h1>one</h1><script>console.error("said"); throw new Error("thrown")</script>' })
  const { url, close } = await serveDeck({ dist })
  context.after(close)
  const errors = await withBrowser(async (browser) => {
    const watched = await browser.open(url)
    await openReady(watched, url)
    return watched.errors
  })
  assert.deepEqual(errors.toSorted(), ['said', 'thrown'])
})

for (const [what, command] of [['page', 'Page.crash'], ['browser', 'Browser.crash']] as const) {
  test(`a ${what} that dies in the middle is named, and work that waits for it ends`, { timeout: 120_000 }, async () => {
    const work = withBrowser(async (browser) => {
      const { page } = await browser.open('http://127.0.0.1:1')
      const devtools = await page.context().newCDPSession(page)
      devtools.send(command).catch(() => {})
      await new Promise(() => {})
    })
    await assert.rejects(work, { code: 'E_BROWSER_DIED' })
  })
}

for (const command of ['Page.crash', 'Browser.crash'] as const) {
  test(`a call that ${command} breaks off is not mistaken for a fault of ours`, { timeout: 120_000 }, async () => {
    const work = withBrowser(async (browser) => {
      const { page } = await browser.open('http://127.0.0.1:1')
      const devtools = await page.context().newCDPSession(page)
      devtools.send(command).catch(() => {})
      await page.evaluate(() => new Promise(() => {}))
    })
    await assert.rejects(work, { code: 'E_BROWSER_DIED' })
  })
}

test('a browser that is not there is named', async (context) => {
  const before = process.env.CHROMIUM_PATH
  context.after(() => void (before === undefined ? delete process.env.CHROMIUM_PATH : process.env.CHROMIUM_PATH = before))
  process.env.CHROMIUM_PATH = '/nowhere/chromium'
  await assert.rejects(
    withBrowser(async () => {}),
    { code: 'E_NO_BROWSER', message: 'CHROMIUM_PATH names `/nowhere/chromium`, which does not exist' },
  )
})
