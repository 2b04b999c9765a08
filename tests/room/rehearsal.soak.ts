import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import type { Page } from 'playwright'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/print/browser.ts'
import { serveRoom } from '../../scripts/room/serve-room.ts'
import { notesFromDeck } from '../../scripts/site/notes.ts'
import { freshFolder, root, runVerb } from '../deck/run.ts'

/** A port that nobody listens on; the network's is the one after it. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  await new Promise(done => probe.close(done))
  return port
}

/** Where a window is: its slide's id and its clicks. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const no = decodeURI(location.pathname).split('/').at(-1)
    return `${no} ${new URLSearchParams(location.search).get('clicks') ?? 0}`
  })
}

/** Waits until a window shows what another shows. */
async function sameAs(window: Page, place: string): Promise<void> {
  await window.waitForFunction((place) => {
    const no = decodeURI(location.pathname).split('/').at(-1)
    return `${no} ${new URLSearchParams(location.search).get('clicks') ?? 0}` === place
  }, place, { timeout: 10_000 }).catch(async () => assert.equal(await placeOf(window), place))
}

/** What a talk is given on: how many times as slow as this machine each window is, and its screen. */
interface Machine { slower: number, screen: { width: number, height: number } }

/** Gives the whole talk of a built deck, and looks at each of its steps. */
async function rehearse(context: TestContext, out: string, { slower, screen }: Machine): Promise<void> {
  const deck = await readFile(join(out, 'slides.md'), 'utf8')
  // The network's port is the next one: both are the same after a new start.
  const site = { dist: join(out, 'dist'), notes: await notesFromDeck(deck), port: await freePort() }
  const open = { remote: true, audience: true, name: '127.0.0.1' }
  let server = await serveRoom(site, open)
  const browser = await chromium.launch(launchOptions(process.env, process.getuid?.()))
  context.after(async () => {
    await browser.close()
    await server.close()
  })
  const errors: string[] = []
  const room = await browser.newContext({ viewport: screen, reducedMotion: 'reduce' })
  const window = async (url: string, own = room): Promise<Page> => {
    const page = await own.newPage()
    page.on('pageerror', ({ message }) => errors.push(message))
    await (await own.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.goto(url)
    await page.locator(url.includes('/r/') ? '.remote-next' : '#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
    return page
  }
  let presenter = await window(`${server.url}presenter/cover`)
  const audience = await window(server.url)
  const listener = await window(server.follow!, await browser.newContext())
  const phone = await window(server.remote()!, await browser.newContext({ viewport: { width: 390, height: 844 } }))
  const together = async (): Promise<void> => {
    const place = await placeOf(presenter)
    await Promise.all([audience, listener].map(page => sameAs(page, place)))
  }
  await presenter.keyboard.press('t')

  let explored = 0
  let steps = 0
  for (; steps < 300; steps++) {
    await together()
    const before = await placeOf(presenter)
    const slider = presenter.locator('#slideshow .slidev-page:visible [data-explorer] input[type=range]').first()
    if (explored < 3 && before.endsWith(' 0') && await slider.count() > 0) {
      explored++
      await slider.evaluate((input: HTMLInputElement) => {
        input.value = String((Number(input.min) + Number(input.max)) / 2)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      })
      const value = await slider.inputValue()
      for (const page of [audience, listener]) {
        await page.waitForFunction(value => [...document.querySelectorAll<HTMLInputElement>('#slideshow [data-explorer] input[type=range]')]
          .some(input => input.checkVisibility() && input.value === value), value)
      }
    }
    if (steps === 5) {
      await presenter.keyboard.press('b')
      await Promise.all([audience, listener].map(page => page.locator('.room-curtain.is-black').waitFor()))
      await presenter.keyboard.press('b')
      await Promise.all([audience, listener].map(page => page.locator('.room-curtain').waitFor({ state: 'detached' })))
    }
    if (steps === 8) {
      await presenter.keyboard.press('p')
      await presenter.mouse.move(200, 300)
      await presenter.mouse.down()
      await presenter.mouse.move(320, 340, { steps: 4 })
      await presenter.mouse.up()
      await presenter.keyboard.press('p')
      await Promise.all([audience, listener].map(page => page.locator('#slideshow ~ svg path').first().waitFor({ state: 'attached' })))
    }
    if (steps === 12) {
      await presenter.close()
      presenter = await window(`${server.url}presenter/cover`)
      assert.equal(await placeOf(presenter), before)
    }
    if (steps === 16) {
      await audience.reload()
      await together()
    }
    if (steps === 20) {
      const port = Number(new URL(server.url).port)
      await server.close()
      server = await serveRoom({ ...site, port }, open)
      await listener.locator('.room-follow').waitFor({ state: 'detached' })
      assert.equal(new URL(server.url).port, String(port))
    }
    if (steps === 24 || steps === 30) {
      await presenter.keyboard.press('/')
      await presenter.locator('input[type=search]:visible').fill(steps === 24 ? 'B1' : 'B2')
      await presenter.keyboard.press('Enter')
      await presenter.waitForFunction(before => !decodeURI(location.href).includes(before.split(' ')[0]), before)
      await sameAs(audience, await placeOf(presenter))
      await presenter.keyboard.press('Backspace')
      await sameAs(presenter, before)
    }
    // The pass of the phone is not good for the server that came after.
    await (steps < 20 && steps % 3 === 2 ? phone.locator('.remote-next').click() : presenter.keyboard.press('PageDown'))
    await presenter.waitForFunction(before => document.querySelector('.room-curtain.is-end')
      || `${decodeURI(location.pathname).split('/').at(-1)} ${new URLSearchParams(location.search).get('clicks') ?? 0}` !== before, before)
    if (await presenter.locator('.room-curtain.is-end').count() > 0)
      break
  }
  await audience.locator('.room-curtain.is-end').waitFor()
  assert.ok(steps > 40, `${steps} steps`)
  assert.equal(explored, 3)
  assert.ok(await presenter.locator('.clock-passed.is-running').isVisible())
  assert.deepEqual(errors, [])
}

describe('a talk of forty minutes, in fast time: at each of its steps the room shows what the speaker does', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  const out = (): string => join(folder.path, 'talk')
  before(async () => {
    folder = await freshFolder()
    const run = await runVerb('build', [join(root, 'review.md'), '--out', out()])
    assert.equal(run.code, 0, run.stderr)
  })
  after(() => folder.remove())

  test('on a machine like this', context => rehearse(context, out(), { slower: 1, screen: { width: 1280, height: 720 } }))
  test('on the old laptop of a lecture hall, a quarter as fast, before its projector of 1024 × 768', context =>
    rehearse(context, out(), { slower: 4, screen: { width: 1024, height: 768 } }))
})
