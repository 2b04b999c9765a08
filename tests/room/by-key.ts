import type { Locator, Page } from 'playwright'
import type { Windows } from './windows.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

const shown = '#slideshow .slidev-page:visible'

/** What keys do on slides, in any window. */
export function testKeys({ open, shows, idWith, ids }: Windows): void {
  const slider = (page: Page): Locator => page.locator(`${shown} [data-control="width"] input[type=range]`)

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

  const field = (page: Page): Locator => page.locator(`${shown} [data-control="width"] .explorer-value input`)
  const hasFocus = (control: Locator): Promise<boolean> => control.evaluate(input => input === document.activeElement)
  /** Opens the slide with sliders, and counts from then on how often one of its controls is moved. */
  const openSliders = async (): Promise<Page> => {
    const page = await open(encodeURI(idWith('picture-of-28')))
    await page.evaluate(() => addEventListener('input', () =>
      document.body.dataset.moved = `${Number(document.body.dataset.moved ?? 0) + 1}`))
    return page
  }
  const moves = (page: Page): Promise<number> => page.evaluate(() => Number(document.body.dataset.moved ?? 0))
  /** What a pointer does to a control, which the keys are then thought to move. */
  const pointed: Record<string, (page: Page) => Promise<void>> = {
    'a click on a slider': async (page) => {
      await slider(page).click({ position: { x: 40, y: 8 } })
      assert.ok(await hasFocus(slider(page)))
    },
    'a slider was let go of beside it': async (page) => {
      const box = (await slider(page).boundingBox())!
      await page.mouse.move(box.x + 20, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x + 60, box.y - 200)
      await page.mouse.up()
      assert.ok(await hasFocus(slider(page)))
    },
    'a choice was clicked': page => page.locator(`${shown} [data-control="limits"] label`).nth(1).click(),
  }

  for (const [after, point] of Object.entries(pointed)) {
    test(`the clicker and the arrows turn slides after ${after}`, async () => {
      const page = await openSliders()
      for (const [key, clicks] of [['PageDown', 1], ['PageUp', 0], ['ArrowRight', 1], ['ArrowLeft', 0]] as const) {
        await point(page)
        const moved = await moves(page)
        await page.keyboard.press(key)
        await shows(page, idWith('picture-of-28'), clicks)
        assert.equal(await moves(page), moved, key)
      }
      assert.ok(await moves(page) > 0)
    })
  }

  test('arrows move a slider for who came to it by Tab, and the clicker turns slides then too', async () => {
    const page = await openSliders()
    for (let tabs = 0; tabs < 12 && !await hasFocus(slider(page)); tabs++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    assert.equal(await moves(page), 1)
    await page.keyboard.press('PageDown')
    await shows(page, idWith('picture-of-28'), 1)
    assert.equal(await moves(page), 1)
  })

  test('in the field of a number arrows and digits belong to it, and the clicker turns slides', async () => {
    const page = await openSliders()
    await field(page).click()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    for (const key of ['Delete', 'Delete', '7', '0'])
      await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    assert.equal(await slider(page).inputValue(), '1700')
    await shows(page, idWith('picture-of-28'))
    await page.keyboard.press('PageDown')
    await shows(page, idWith('picture-of-28'), 1)
    await field(page).click()
    await page.keyboard.press('PageUp')
    await shows(page, idWith('picture-of-28'))
  })

  test('the clicker only shows a slide that is hidden, and turns one for each repetition of a key that is held', async () => {
    const page = await open(ids()[1])
    await page.keyboard.press('b')
    await page.keyboard.press('PageDown')
    await page.locator('.room-curtain').waitFor({ state: 'detached' })
    await shows(page, ids()[1])
    await page.keyboard.down('PageDown')
    await shows(page, ids()[2])
    await page.keyboard.down('PageDown')
    await shows(page, ids()[3])
    await page.keyboard.up('PageDown')
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

  test('a slide is found by the words of its note, and one key ends the search', async () => {
    const page = await open('1')
    await page.keyboard.press('g')
    await page.locator('.room-box input').fill('granite')
    assert.equal(await page.locator('.room-box li').count(), 1)
    await page.keyboard.press('Escape')
    await page.locator('.room-box').waitFor({ state: 'detached' })
  })

  test('a typed number and Enter go to that slide', async () => {
    const page = await open('1')
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await shows(page, ids()[2])
  })
}
