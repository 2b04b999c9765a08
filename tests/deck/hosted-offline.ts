import type { Browser, BrowserContext, Page } from 'playwright'
import type { Hosted } from './hosted-phone.ts'
import assert from 'node:assert/strict'
import { appendFile, cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeWorker } from '../../scripts/host/offline/write.ts'
import { freshFolder } from './run.ts'

/** A host of a folder, at an address that stays. */
type Serve = (dist: string) => Promise<Hosted>

/** Opens a page whose long waits are none, and has it kept. */
async function visit(browser: Browser, url: string): Promise<{ context: BrowserContext, page: Page }> {
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  await context.addInitScript(() => {
    const wait = globalThis.setTimeout
    globalThis.setTimeout = ((run: () => void, ms = 0, ...args: never[]) => wait(run, ms > 5000 ? 0 : ms, ...args)) as typeof setTimeout
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  return { context, page }
}

function shownTitle(page: Page): Promise<string | null> {
  return page.locator('#slide-content h1:visible, #slide-content h2:visible').first().textContent()
}

/** A site that was visited once, without a network or where a file failed; `dist` is its folder, `serve` hosts one. */
export function testOffline(base: string, dist: () => string, browser: () => Browser, serve: Serve): void {
  test('after one visit every slide of both languages is shown without a network, and the article', async (context) => {
    const { url, close } = await serve(dist())
    const { context: visitor, page } = await visit(browser(), `${url}goals/`)
    context.after(() => visitor.close())
    close()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**/results**')
    const titles: (string | null)[] = []
    for (const path of ['results/', 'flow', 'en/', 'en/goals', 'en/flow/']) {
      await page.goto(url + path)
      titles.push(await shownTitle(page))
    }
    assert.deepEqual(titles, ['Results', 'Flow', 'Title', 'Goals', 'Flow'])
    await page.locator('.deck-pipeline:not([data-pending]) svg g.node:visible').first().waitFor()
    await page.goto(`${url}en/sizes`)
    await page.locator('.deck-explorer:not([data-pending]):visible').first().waitFor()
    await page.goto(`${url}en/read/`)
    assert.equal(await page.locator('h1').first().textContent(), 'Title')
  })

  test('what is published anew is offered, comes when it is asked for, and is then kept', async (context) => {
    const folder = await freshFolder()
    const site = join(folder.path, 'dist')
    await cp(dist(), site, { recursive: true })
    const { url, close } = await serve(site)
    const { context: visitor, page } = await visit(browser(), `${url}goals/`)
    context.after(() => visitor.close().then(folder.remove))
    await appendFile(join(site, 'app.html'), '<!-- newer -->')
    await writeWorker(site, base, ['read', 'en/read'])
    await page.reload()
    await page.locator('.page-offer').waitFor()
    assert.doesNotMatch(await kept(page, `${base}app.html`), /newer/)
    await Promise.all([page.waitForEvent('load'), page.locator('.page-offer button').first().click()])
    assert.match(await kept(page, `${base}app.html`), /newer/)
    close()
    await page.goto(`${url}en/results/`)
    assert.equal(await shownTitle(page), 'Results')
  })

  test('nobody is offered anything at the first visit', async (context) => {
    const { url, close } = await serve(dist())
    context.after(close)
    const { context: visitor, page } = await visit(browser(), `${url}goals/`)
    context.after(() => visitor.close())
    assert.equal(await page.locator('.page-offer').count(), 0)
    assert.match(await readFile(join(dist(), 'worker.js'), 'utf8'), /self\.kept=/)
  })

  test('what could not be loaded is asked for again when the network is back, and when the next slide is turned to', async (context) => {
    const { url, close } = await serve(dist())
    context.after(close)
    const visitor = await browser().newContext({ serviceWorkers: 'block' })
    context.after(() => visitor.close())
    for (const comeBack of ['online', 'turn'] as const) {
      const page = await visitor.newPage()
      await page.route('**/SmartResize*.js', route => route.abort())
      const lacking = page.waitForEvent('requestfailed')
      await page.goto(`${url}en/sizes`)
      await lacking
      await page.locator('#page').waitFor({ state: 'detached' })
      const explorer = page.locator('#slide-content .deck-explorer:not([data-pending]):visible svg').first()
      assert.equal(await explorer.count(), 0)
      await page.unroute('**/SmartResize*.js')
      if (comeBack === 'online')
        await page.evaluate(() => dispatchEvent(new Event('online')))
      else
        await turnAndBack(page, `${url}en/flow`)
      await explorer.waitFor()
    }
  })
}

/** A file as the worker that is in charge keeps it. */
function kept(page: Page, path: string): Promise<string> {
  return page.evaluate(async path => (await (await caches.match(path, { ignoreSearch: true }))?.text()) ?? '', path)
}

/** To the slide before and back. */
async function turnAndBack(page: Page, before: string): Promise<void> {
  await page.keyboard.press('PageUp')
  await page.waitForURL(`${before}**`)
  await page.locator('#page').waitFor({ state: 'detached' })
  for (let presses = 0; presses < 6 && !page.url().includes('sizes'); presses++)
    await page.keyboard.press('PageDown')
}
