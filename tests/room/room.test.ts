import type { Page } from 'playwright'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testKeys } from './by-key.ts'
import { testPhone } from './network.ts'
import { testPresenter } from './presenter.ts'
import { testShared } from './shared.ts'
import { testWindows } from './windows.ts'

testWindows('the windows of a talk', (windows) => {
  const { open, shows, idWith, room } = windows
  const explorer = (page: Page): ReturnType<Page['locator']> => page.locator('.slidev-page:visible [data-explorer]').first()
  const width = (page: Page): Promise<string> => explorer(page).locator('[data-control="width"] input').first().inputValue()

  test('a presenter that is opened takes over the slide of the room, and the room stays', async () => {
    const audience = await open(idWith('sand'))
    const presenter = await open('presenter/1')
    await shows(presenter, idWith('sand'))
    await shows(audience, idWith('sand'))
  })

  test('an audience window that is opened late shows what the presenter shows', async () => {
    await open(`presenter/${encodeURI(idWith('warm-water'))}`)
    const audience = await open('')
    await shows(audience, idWith('warm-water'))
  })

  test('two readers without a presenter do not move each other', async () => {
    const one = await open(idWith('warm-water'))
    const other = await open(idWith('sand'))
    await shows(one, idWith('warm-water'))
    await shows(other, idWith('sand'))
  })

  test('a second reader asks nobody and so does not wait; where a presenter is, it asks', async () => {
    await room().context.addInitScript(() => {
      const post = BroadcastChannel.prototype.postMessage
      BroadcastChannel.prototype.postMessage = function (message) {
        document.documentElement.dataset.said = `${document.documentElement.dataset.said ?? ''} ${message.kind}`
        return post.call(this, message)
      }
    })
    const asks = async (): Promise<boolean> =>
      (await (await open(idWith('sand'))).evaluate(() => document.documentElement.dataset.said ?? '')).includes('ask')
    assert.deepEqual([await asks(), await asks()], [false, false])
    await open('presenter/1')
    assert.equal(await asks(), true)
  })

  test('a presenter who loads the window anew keeps the timer', async () => {
    const presenter = await open('presenter/1')
    await presenter.keyboard.press('t')
    await presenter.locator('.clock-passed.is-running').first().waitFor()
    await presenter.reload()
    await presenter.locator('.clock-passed.is-running').first().waitFor()
  })

  test('a window that joins shows the explorer as the speaker left it', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('picture-of-28'))}`)
    await explorer(presenter).locator('[data-control="width"] input[type=range]').fill('700')
    const set = await width(presenter)
    const audience = await open('')
    await audience.waitForFunction(value => [...document.querySelectorAll<HTMLInputElement>('[data-control="width"] input')]
      .some(input => input.checkVisibility() && input.value === value), set)
  })

  test('what is chosen in an explorer is chosen in each place where the speaker sees it', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('picture-of-28'))}`)
    await explorer(presenter).locator('.explorer-choice').first().waitFor()
    const chosen = await presenter.locator('.explorer-choice').evaluateAll(choices =>
      choices.map(choice => choice.querySelectorAll('input:checked').length))
    assert.ok(chosen.length > 1, 'the slide and the one to come')
    assert.deepEqual(new Set(chosen), new Set([1]))
  })

  test('b hides the slide from the room, from a window that joins too, and not from the speaker; the next key shows it', async () => {
    const presenter = await open(`presenter/${encodeURI(idWith('warm-water'))}`)
    const audience = await open('')
    await presenter.keyboard.press('b')
    await audience.locator('.room-curtain.is-black').waitFor()
    assert.ok(await presenter.locator('.room-curtain.is-sheer').isVisible())
    const late = await open('')
    await late.locator('.room-curtain.is-black').waitFor()
    await presenter.keyboard.press('ArrowRight')
    await Promise.all([audience, late].map(page => page.locator('.room-curtain').waitFor({ state: 'detached' })))
    await shows(audience, idWith('warm-water'))
  })

  test('the talk ends behind its last slide, and one step back shows it again', async () => {
    const presenter = await open('presenter/1')
    const audience = await open('')
    await presenter.keyboard.press('End')
    await presenter.waitForFunction(() => !location.pathname.endsWith('/1'))
    const addresses: string[] = []
    for (let step = 0; step < 9 && !await presenter.locator('.room-curtain').isVisible(); step++) {
      addresses.push(presenter.url())
      await presenter.keyboard.press('PageDown')
      await presenter.waitForFunction(url => location.href !== url || document.querySelector('.room-curtain'), addresses.at(-1))
    }
    assert.ok(addresses.length > 1, 'the last slide has clicks')
    await audience.locator('.room-curtain.is-end').waitFor()
    await presenter.keyboard.press('PageUp')
    await audience.locator('.room-curtain').waitFor({ state: 'detached' })
    assert.equal(presenter.url(), addresses.at(-1))
  })

  test('the address that a slide had before its author chose another leads to it, in the presenter too', async () => {
    await shows(await open('copper-conducts-heat-best-of-all-kettles'), 'copper-table')
    await shows(await open('presenter/copper-conducts-heat-best-of-all-kettles'), 'presenter/copper-table')
  })

  test('beneath a slide on a projector of the old shape no control is seen, on a phone all are, in the deck\'s ink', async () => {
    const seen = async (viewport: { width: number, height: number }, isPhone: boolean): Promise<unknown> => {
      const own = await room().browser.newContext({ viewport, hasTouch: isPhone, isMobile: isPhone })
      const page = await own.newPage()
      await page.goto(room().server.url + encodeURI(idWith('warm-water')))
      const bar = page.locator('#page-root nav').first()
      await bar.waitFor({ state: 'attached' })
      const found = await bar.evaluate(nav => ({
        opacity: getComputedStyle(nav.parentElement!).opacity,
        isInk: getComputedStyle(nav.querySelector('button')!).color === getComputedStyle(nav.querySelector('.deck-page-label')!).color,
      }))
      await own.close()
      return found
    }
    assert.deepEqual(await seen({ width: 1024, height: 768 }, false), { opacity: '0', isInk: true })
    assert.deepEqual(await seen({ width: 390, height: 844 }, true), { opacity: '1', isInk: true })
  })

  testKeys(windows)
  testPresenter(windows)
  testShared(windows)
  testPhone(windows)
})
