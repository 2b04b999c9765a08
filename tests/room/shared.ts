import type { Locator, Page } from 'playwright'
import type { Windows } from './presenter.ts'
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
  const field = (page: Page): Locator => page.locator(`${shown} [data-control="width"] .explorer-value input`).first()

  test('a picture that is dropped on an explorer in one window is the picture of the other, in both directions', async () => {
    const [presenter, audience] = await both(idWith('picture-of-28'))
    for (const [from, to, width] of [[presenter, audience, 700], [audience, presenter, 980]] as const) {
      const buffer = await sharp({ create: { width, height: 420, channels: 3, background: 'teal' } }).png().toBuffer()
      await from.locator(`${shown} .own-picture input`).setInputFiles({ name: 'own.png', mimeType: 'image/png', buffer })
      await to.waitForFunction(async (width) => {
        const own = new Image()
        own.src = document.querySelector('#slideshow .slidev-page image.explorer-picture[href^="blob:"]')?.getAttribute('href') ?? 'data:,'
        return await own.decode().then(() => own.naturalWidth === width, () => false)
      }, width)
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
