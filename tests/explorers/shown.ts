import type { Locator, Page } from 'playwright'
import type { WatchedPage } from '../../scripts/print/browser.ts'
import type { DeckServer } from '../../scripts/site/server.ts'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { withBrowser } from '../../scripts/print/browser.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { freshFolder, root, runVerb } from '../deck/run.ts'

const readout = '.explorer-readout'

/** What a test does with explorers on their slides, and sees of them. */
export interface Shown<Name extends string> {
  page: () => Page
  watched: () => WatchedPage
  /** The address of the site, with a slash at its end. */
  url: () => string
  /** Opens a slide with a state in its address, and waits for its sentence. On the slide already, only the address changes. */
  show: (name: Name, state?: string, clicks?: number) => Promise<void>
  visible: (selector: string) => Locator
  facts: (name: string) => Promise<string[]>
  sentence: () => Promise<string>
  typed: (key: string, value: number) => Promise<void>
  tap: (point: { x: number, y: number }) => Promise<void>
}

/** Builds a review before the tests of a suite and opens its site in a browser; `slides` has the id of each explorer's slide. */
export function shownOn<Name extends string>(review: string, slides: Record<Name, string>): Shown<Name> {
  let server: DeckServer
  let watched: WatchedPage
  let page: Page
  let finish: () => void
  let browser: Promise<void>
  let remove: () => Promise<void>

  before(async () => {
    const folder = await freshFolder()
    remove = folder.remove
    const run = await runVerb('build', [join(root, review), '--out', folder.path])
    assert.equal(run.code, 0, run.stderr)
    server = await serveDeck({ dist: join(folder.path, 'dist') })
    const opened = Promise.withResolvers<void>()
    browser = withBrowser(async ({ open }) => {
      watched = await open(new URL(server.url).origin)
      page = watched.page
      opened.resolve()
      await new Promise<void>(done => finish = done)
    })
    await Promise.race([opened.promise, browser])
  })
  after(async () => {
    finish()
    await browser
    await server.close()
    await remove()
  })

  const visible = (selector: string): Locator => page.locator(`.slidev-page:visible ${selector}`)
  return {
    page: () => page,
    watched: () => watched,
    url: () => server.url,
    visible,
    facts: name => visible(`[data-fact="${name}"]`).allTextContents(),
    sentence: async () => (await visible(readout).textContent())!.trim(),
    async show(name, state = '', clicks = 0) {
      const address = `${server.url}${slides[name]}${clicks ? `?clicks=${clicks}` : ''}`
      if (page.url().split('#')[0] !== address || !state) {
        await page.goto('about:blank')
        await page.goto(address)
        await page.locator(`.slidev-page:visible [data-explorer="${name}"] ${readout}`).waitFor()
      }
      if (state) {
        await page.evaluate(hash => new Promise((drawn) => {
          location.hash = hash
          requestAnimationFrame(() => requestAnimationFrame(drawn))
        }), `#${name}:${state}`)
      }
    },
    async typed(key, value) {
      const field = visible(`[data-control="${key}"] input[type="text"]`)
      await field.fill(String(value))
      await field.press('Enter')
      await field.blur()
    },
    async tap(point) {
      const touch = await page.context().newCDPSession(page)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    },
  }
}
