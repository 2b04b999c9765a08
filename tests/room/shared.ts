import type { Buffer } from 'node:buffer'
import type { Locator, Page } from 'playwright'
import type { Windows } from './windows.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'

const shown = '#slideshow .slidev-page:visible'

/** What a speaker does on a slide besides turning it, seen in the room, and what the room does, seen by the speaker. */
export function testShared({ open, idWith }: Windows): void {
  /** Two windows at a slide: the speaker's and the room's. */
  const both = async (id: string): Promise<[Page, Page]> => {
    const presenter = await open(`presenter/${encodeURI(id)}`)
    return [presenter, await open(encodeURI(id))]
  }
  const slider = (page: Page): Locator => page.locator(`${shown} [data-control="width"] input[type=range]`)
  const field = (page: Page): Locator => page.locator(`${shown} [data-control="width"] .explorer-value input`).first()

  test('a slider that is being dragged in one window moves in the other meanwhile, in both directions', async () => {
    const windows = await both(idWith('picture-of-28'))
    for (const [from, to] of [windows, windows.toReversed()]) {
      const box = (await slider(from).boundingBox())!
      await from.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2)
      await from.mouse.down()
      for (const share of [0.3, 0.6, 0.4]) {
        await from.mouse.move(box.x + box.width * share, box.y + box.height / 2)
        const value = await slider(from).inputValue()
        await to.waitForFunction(value => [...document.querySelectorAll<HTMLInputElement>('#slideshow [data-control="width"] [type=range]')]
          .some(input => input.checkVisibility() && input.value === value), value)
      }
      await from.mouse.up()
    }
  })

  test('a row that is lit in one window is lit in the other, and let go in both', async () => {
    const windows = await both(idWith('copper'))
    for (const [from, to] of [windows, windows.toReversed()]) {
      await from.locator(`${shown} .row-key`).first().click()
      await to.locator(`${shown} tr.is-dim`).first().waitFor()
      await to.locator(`${shown} .row-key`).first().click()
      await from.locator(`${shown} tr.is-dim`).first().waitFor({ state: 'detached' })
    }
  })

  test('a picture that is dropped on an explorer, or chosen, in one window is the picture of the other, in both directions', async () => {
    const [presenter, audience] = await both(idWith('picture-of-28'))
    const drop = async (page: Page, bytes: Buffer): Promise<void> => {
      const dataTransfer = await page.evaluateHandle((bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'own.png', { type: 'image/png' }))
        return data
      }, [...bytes])
      await page.locator(`${shown} .explorer-stage`).dispatchEvent('drop', { dataTransfer })
    }
    const choose = (page: Page, buffer: Buffer): Promise<void> =>
      page.locator(`${shown} .own-picture input`).setInputFiles({ name: 'own.png', mimeType: 'image/png', buffer })
    const widthOfPicture = (page: Page): Promise<number> => page.evaluate(async () => {
      const own = new Image()
      own.src = document.querySelector('#slideshow .slidev-page image.explorer-picture[href^="blob:"]')?.getAttribute('href') ?? ''
      return await own.decode().then(() => own.naturalWidth, () => 0)
    })
    for (const [from, to, width, bring] of [[presenter, audience, 700, choose], [audience, presenter, 980, drop]] as const) {
      await bring(from, await sharp({ create: { width, height: 420, channels: 3, background: 'teal' } }).png().toBuffer())
      // A page is not waited for by a promise: one is true at once.
      for (let tries = 0; tries < 100 && await widthOfPicture(to) !== width; tries++)
        await to.waitForTimeout(50)
      assert.equal(await widthOfPicture(to), width)
      assert.equal(await field(to).inputValue(), String(width))
    }
  })

  test('a chart is a table in all windows, whichever of them asks for it', async () => {
    const [presenter, audience] = await both(idWith('steel-boils'))
    for (const [from, to, isTable] of [[presenter, audience, true], [audience, presenter, false]] as const) {
      await from.locator(`${shown} .deck-chart-toggle`).click()
      await to.locator(`${shown} .deck-chart-toggle[aria-pressed=${isTable}]`).waitFor()
      assert.equal(await to.locator(`${shown} .deck-chart table`).isVisible(), isTable)
    }
  })
}
