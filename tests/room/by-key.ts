import type { Locator, Page } from 'playwright'
import type { Windows } from './presenter.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

/** What keys do on slides, in any window. */
export function testKeys({ open, shows, idWith, ids }: Windows & { ids: () => string[] }): void {
  const slider = (page: Page): Locator => page.locator('.slidev-page:visible [data-control="width"] input[type=range]').first()

  test('a key that is down for long turns one slide, and each of its repetitions another', async () => {
    const page = await open(ids()[1])
    await page.keyboard.down('ArrowRight')
    // As long as Slidev would wait before it repeats a key by itself.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1100)))
    await shows(page, ids()[2])
    await page.keyboard.down('ArrowRight')
    await shows(page, ids()[3])
    await page.keyboard.up('ArrowRight')
  })

  test('the clicker turns slides after a click on a slider', async () => {
    const id = idWith('picture-of-28')
    const page = await open(encodeURI(id))
    await slider(page).click()
    const value = await slider(page).inputValue()
    await page.keyboard.press('PageDown')
    await page.waitForFunction(id => !decodeURI(location.href).endsWith(`/${id}`), id)
    await page.keyboard.press('PageUp')
    await shows(page, id)
    assert.equal(await slider(page).inputValue(), value)
  })

  test('arrows turn slides after a click on a slider, and move it for who came to it by Tab; the clicker turns them then too', async () => {
    const page = await open(encodeURI(idWith('picture-of-28')))
    await slider(page).click()
    await page.keyboard.press('ArrowLeft')
    await shows(page, idWith('warm-water'))
    await page.keyboard.press('ArrowRight')
    await shows(page, idWith('picture-of-28'))
    for (let tabs = 0; tabs < 12 && !await slider(page).evaluate(input => input === document.activeElement); tabs++)
      await page.keyboard.press('Tab')
    const before = Number(await slider(page).inputValue())
    await page.keyboard.press('ArrowLeft')
    assert.ok(Number(await slider(page).inputValue()) < before)
    await shows(page, idWith('picture-of-28'))
    await page.keyboard.press('PageUp')
    await shows(page, idWith('warm-water'))
  })

  test('a backup slide is reached by a search over its words and left by Backspace', async () => {
    const page = await open(encodeURI(idWith('warm-water')))
    await page.keyboard.press('g')
    await page.locator('.room-box input').fill('pans')
    await page.keyboard.press('Enter')
    await shows(page, idWith('salt'))
    await page.keyboard.press('Backspace')
    await shows(page, idWith('warm-water'))
  })

  test('a slide is found by the words of its note', async () => {
    const page = await open('1')
    await page.keyboard.press('g')
    await page.locator('.room-box input').fill('granite')
    assert.equal(await page.locator('.room-box li').count(), 1)
  })

  test('a typed number and Enter go to that slide', async () => {
    const page = await open('1')
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await shows(page, ids()[2])
  })
}
