import type { Windows } from './windows.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

/** What the presenter view has that other windows have not. */
export function testPresenter({ open, shows, idWith, numberOf }: Windows): void {
  test('a line that the speaker draws is seen in the room, and by a window that joins after it or while it is drawn', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('warm-water'))}`)
    const audience = await open('')
    await presenter.keyboard.press('p')
    const slide = (await presenter.locator('.presenter-now .slidev-slide-content').boundingBox())!
    await presenter.mouse.move(slide.x + 100, slide.y + 200)
    await presenter.mouse.down()
    await presenter.mouse.move(slide.x + 200, slide.y + 240, { steps: 4 })
    const during = await open('')
    await presenter.mouse.up()
    const drawn = '#slideshow ~ svg path'
    const after = await open('')
    await Promise.all([audience, during, after].map(page => page.locator(drawn).waitFor({ state: 'attached' })))
    await presenter.keyboard.press('Escape')
    await presenter.keyboard.press('ArrowRight')
    await audience.locator(drawn).waitFor({ state: 'detached' })
  })

  test('the next state of a slide with ways is drawn as the room will see it: the first way, then the second', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('two-ways'))}`)
    const next = (way: string): Promise<void> =>
      presenter.locator('.presenter-next .deck-paths [aria-pressed=true]', { hasText: way }).waitFor()
    await next('Tea')
    assert.equal(await presenter.locator('.presenter-next .deck-paths-told').count(), 0)
    await presenter.keyboard.press('PageDown')
    await next('Coffee')
  })

  test('a slide that is left out today is passed over in both directions, and shown to who chooses it', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('warm-water'))}`)
    const left = idWith('picture-of-28')
    const line = presenter.locator(`.presenter-side [data-no="${numberOf(left)}"]`)
    await line.hover()
    await line.locator('.list-hide').click()
    assert.match(await presenter.locator('.presenter-next').textContent() ?? '', /Copper/)
    await presenter.keyboard.press('PageDown')
    await presenter.waitForURL(url => decodeURI(url.pathname).endsWith(idWith('copper')))
    await presenter.keyboard.press('PageUp')
    await presenter.waitForURL(url => decodeURI(url.pathname).endsWith(idWith('warm-water')))
    await line.locator('.list-slide').click()
    await shows(presenter, left)
  })

  test('the list of the presenter finds a slide by the words of its note', async () => {
    const presenter = await open('presenter/1')
    await presenter.keyboard.press('/')
    await presenter.keyboard.type('granite')
    await presenter.locator('.presenter-side [data-no]').nth(1).waitFor({ state: 'detached' })
    await presenter.keyboard.press('Enter')
    await presenter.locator('.presenter-said', { hasText: 'granite' }).waitFor()
  })

  test('a backup slide has one name wherever it is counted', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('salt'))}`)
    assert.equal(await presenter.locator('.deck-page-label').textContent(), 'B1')
    assert.match(await presenter.locator('#slideshow .slidev-page:visible .deck-page').textContent() ?? '', /B1$/)
  })

  test('the help lists the keys', async () => {
    const page = await open('1')
    await page.keyboard.press('?')
    assert.match(await page.locator('.room-box').textContent() ?? '', /black screen/)
  })
}

/** What else it has, that takes more windows or sizes. */
export function testPresenterFurther({ open, shows, idWith, numberOf }: Windows): void {
  test('the screen is kept awake while the talk is shown, and no longer where its person wants it to sleep', async () => {
    for (const path of ['presenter/1', '']) {
      const page = await open(path)
      await page.addInitScript(() => {
        const asked: string[] = []
        const lock = { release: async () => void asked.push('released'), addEventListener: () => {} }
        Object.assign(globalThis, { asked })
        const request = async (type: string): Promise<unknown> => {
          asked.push(type)
          return lock
        }
        Object.defineProperty(navigator, 'wakeLock', { value: { request } })
      })
      await page.reload()
      const has = (said: string): Promise<unknown> =>
        page.waitForFunction(said => (globalThis as unknown as { asked: string[] }).asked.join() === said, said)
      await has('screen')
      const other = await open('')
      await other.evaluate(() => localStorage.setItem('slidev-wake-lock', 'false'))
      await has('screen,released')
      await other.evaluate(() => localStorage.setItem('slidev-wake-lock', 'true'))
      await other.close()
    }
  })

  test('in a small window the tools that one draws with leave the clock free, and the list opens at the slide that is shown', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('dune'))}`)
    await presenter.setViewportSize({ width: 720, height: 450 })
    await presenter.keyboard.press('p')
    const tools = (await presenter.locator('[title="Undo"]').locator('xpath=..').boundingBox())!
    const clock = (await presenter.locator('.presenter-clock').boundingBox())!
    assert.ok(tools.y >= clock.y + clock.height && tools.y + tools.height <= 450, JSON.stringify({ tools, clock }))
    await presenter.keyboard.press('p')
    await presenter.locator('.tools-list').click()
    const box = (await presenter.locator('.presenter-side ol').boundingBox())!
    const line = (await presenter.locator('.presenter-side li.is-at').boundingBox())!
    for (const part of await presenter.locator('.presenter-clock :is(button, span)').all()) {
      assert.ok(await part.evaluate(({ offsetParent, scrollWidth, clientWidth, offsetLeft, offsetWidth }: HTMLElement) =>
        !offsetParent || (offsetLeft + offsetWidth <= innerWidth && (clientWidth === 0 || scrollWidth <= clientWidth))))
    }
    assert.ok(line.y >= box.y && line.y + line.height <= box.y + box.height + 1, JSON.stringify({ line, box }))
  })

  test('the text of the review that stands beneath a note is folded, and stays so from slide to slide', async () => {
    const noted = idWith('sand-keeps')
    const presenter = await open(`presenter/${encodeURI(noted)}`)
    const text = presenter.locator('.presenter-text')
    await text.locator('.slidev-note').waitFor()
    await text.locator('summary').click()
    await text.locator('.slidev-note').waitFor({ state: 'hidden' })
    for (const id of [idWith('warm-water'), noted]) {
      await presenter.locator(`.presenter-side [data-no="${numberOf(id)}"] .list-slide`).click()
      await shows(presenter, id)
    }
    await text.waitFor()
    assert.equal(await text.evaluate(details => (details as HTMLDetailsElement).open), false)
    await text.locator('summary').click()
    await text.locator('.slidev-note').waitFor()
  })

  test('the way to the other language takes the room along; the presenter stays one, with its note and its time', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('copper'))}`)
    const audience = await open('')
    await presenter.keyboard.press('t')
    await presenter.keyboard.press('b')
    await audience.locator('.room-curtain.is-black').waitFor()
    await Promise.all([presenter, audience].map(page => page.evaluate(() => Object.assign(globalThis, { isBefore: true }))))
    await presenter.locator('#slideshow .slidev-page:visible .deck-twin').evaluate((link: HTMLElement) => link.click())
    await Promise.all([presenter, audience].map(page => page.waitForFunction(() => !('isBefore' in globalThis))))
    await presenter.locator('.presenter-said', { hasText: 'basalt' }).waitFor()
    await presenter.locator('.clock-passed.is-running').waitFor()
    await shows(audience, idWith('copper'))
    await audience.locator('.room-curtain.is-black').waitFor()
  })
}
