import type { Browser, Page } from 'playwright'
import assert from 'node:assert/strict'
import { test } from 'node:test'

/** A site that is hosted somewhere, and a browser. */
export interface Hosted { url: string, browser: Browser, close: () => void }

const upright = { width: 390, height: 844 }
/** What may be worked by a finger is as wide and high. */
const finger = 44

/** A site as it is read on a phone; `hosted` hosts it. */
export function testOnPhone(hosted: () => Promise<Hosted>): void {
  async function open(context: { after: (clean: () => Promise<void>) => void }, path: string): Promise<{ page: Page, scripts: string[] }> {
    const { url, browser, close } = await hosted()
    const page = await browser.newPage({ viewport: upright, hasTouch: true, isMobile: true })
    context.after(async () => {
      await page.close()
      close()
    })
    const scripts: string[] = []
    page.on('request', request => request.url().endsWith('.js') && scripts.push(new URL(request.url()).pathname))
    await page.goto(url + path)
    return { page, scripts }
  }

  test('on a phone held upright the words of a slide stand beneath it, and a finger turns the page', async (context) => {
    const { page, scripts } = await open(context, 'en/flow')
    const [slide, words] = [await page.locator('.page-box').boundingBox(), await page.locator('.page-words').boundingBox()]
    assert.equal(slide!.y, 0)
    assert.ok(words!.y >= slide!.height)
    assert.doesNotMatch((await page.locator('.page-words').textContent())!, /flowchart|-->/)
    const workable = page.locator('.page-links a:visible, .page-show, .page-ways a')
    const targets = await Promise.all((await workable.all()).map(target => target.boundingBox()))
    assert.ok(targets.length >= 3 && targets.every(box => box!.height >= finger && box!.width >= finger), JSON.stringify(targets))
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), upright.width)
    await move(page, { x: 100, y: 500 }, { x: 300, y: 510 })
    await page.waitForURL('**/en/results/')
    await page.locator('.page-words h1').filter({ hasText: 'Results' }).waitFor()
    assert.deepEqual(scripts.filter(path => !/\/first-[^/]*$/.test(path)), [])
  })

  test('a finger that moves a page up, or a wide table, does not turn it', async (context) => {
    const { page } = await open(context, 'goals')
    const asked: string[] = []
    page.on('framenavigated', frame => asked.push(frame.url()))
    await move(page, { x: 300, y: 700 }, { x: 220, y: 500 })
    await page.locator('.page-words').evaluate(words => words.insertAdjacentHTML('afterbegin', '<table><tr><td>cell</td></tr></table>'))
    const { x, y } = (await page.locator('.page-words table').boundingBox())!
    await move(page, { x: x + 150, y: y + 5 }, { x: x + 10, y: y + 5 })
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)))
    assert.deepEqual(asked, [])
  })

  test('the contents open at the slide one comes from, with pictures that nothing asks for before, and lead back', async (context) => {
    const { page } = await open(context, 'en/flow')
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)))
    assert.deepEqual(asked.filter(path => /contents|\.jpg$/.test(path)), [])
    await page.locator('.page-links .page-middle > a').first().tap()
    const here = page.locator('.page-contents [aria-current] img')
    await here.waitFor()
    await page.waitForFunction(() => [...document.images].some(image => image.complete && image.naturalWidth === 320))
    assert.equal(await page.locator('details[open]').count(), 1)
    const targets = await Promise.all((await page.locator('a:visible, summary, input').all()).map(target => target.boundingBox()))
    assert.ok(targets.every(box => box!.height >= finger && box!.width >= finger), JSON.stringify(targets))
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), upright.width)
    await page.getByRole('searchbox').fill('goa')
    assert.deepEqual(await page.locator('li:visible').allTextContents(), ['Goals'])
    await page.locator('.contents-close').tap()
    await page.waitForURL('**/en/flow/')
  })

  test('the slide is shown whole when the phone is turned, and when it is asked for', async (context) => {
    const turned = await open(context, 'goals')
    await turned.page.setViewportSize({ width: upright.height, height: upright.width })
    const asked = await open(context, 'goals')
    await asked.page.locator('.page-show').tap()
    for (const { page } of [turned, asked]) {
      await page.locator('#page').waitFor({ state: 'detached' })
      await page.locator('#slide-content h1:visible').first().waitFor()
    }
  })
}

async function move(page: Page, from: { x: number, y: number }, to: { x: number, y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
