import type { Browser } from 'playwright'
import type { Hosted } from './hosted-phone.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

/** Has Slidev's own waiting end at once, and keeps what comes only where a reader stays until the test says that she did. */
function holdLateTimers(): void {
  const wait = globalThis.setTimeout
  const late: (() => void)[] = []
  Object.assign(globalThis, { __stay: () => late.forEach(run => run()) })
  globalThis.setTimeout = ((run: (...args: never[]) => void, ms = 0, ...args: never[]) =>
    ms > 10_000 ? late.push(() => run(...args)) : wait(run, ms > 1000 ? 0 : ms, ...args)) as typeof setTimeout
}

/** What of a site is loaded, and when; its English deck has more than three slides. */
export function testNearby(dist: () => string, browser: () => Browser, serve: (dist: string) => Promise<Hosted>): void {
  test('whoever opens a link waits for no slide but that one and its neighbours, and has all of them once she stays', async (context) => {
    const { url, close } = await serve(dist())
    context.after(close)
    const page = await browser().newPage()
    context.after(() => page.close())
    const slides = page.locator('#slideshow > .slidev-page')
    await page.addInitScript(holdLateTimers)
    await page.goto(`${url}en/`)
    await page.locator('#page').waitFor({ state: 'detached' })
    assert.equal(await slides.count(), 2)
    await page.keyboard.press('ArrowRight')
    await slides.nth(2).waitFor({ state: 'attached' })
    assert.equal(await slides.count(), 3)
    await page.evaluate(() => (globalThis as unknown as { __stay: () => void }).__stay())
    await slides.nth(3).waitFor({ state: 'attached' })
  })
}
