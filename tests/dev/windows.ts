import type { Browser, Page } from 'playwright'
import { after, before, describe, test } from 'node:test'

/** What the windows of somebody who writes share: `write` adds to the review. */
export function testWindows(dev: () => { url: string, browser: Browser, write: (text: string) => Promise<void> }): void {
  /** A window of a browser of its own, which remembers that a built deck was presented at this address. */
  const open = async (path: string): Promise<Page> => {
    const context = await dev().browser.newContext({ viewport: { width: 1280, height: 720 } })
    const off = { viewerSend: false, viewerReceive: false, presenterSend: false, presenterReceive: false }
    await context.addInitScript(off => localStorage.setItem('slidev-sync-directions', JSON.stringify(off)), off)
    const page = await context.newPage()
    await page.goto(dev().url + path, { waitUntil: 'domcontentloaded' })
    await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
    return page
  }
  const at = (page: Page, id: string): Promise<void> => page.waitForURL(`**/${id}**`, { waitUntil: 'commit' })

  describe('in two browsers', () => {
    let presenter: Page
    let audience: Page
    before(async () => {
      presenter = await open('presenter/one')
      await presenter.keyboard.press('End')
      await at(presenter, 'presenter/three')
      audience = await open('one')
    })
    after(() => Promise.all([presenter, audience].map(page => page.context().close())))

    test('who comes takes over where the presenter is', async () => {
      await at(audience, 'three')
    })

    test('an audience follows the presenter, and the presenter an audience', async () => {
      await presenter.keyboard.press('Home')
      await at(audience, 'cover')
      await audience.keyboard.press('End')
      await at(presenter, 'presenter/three')
      await audience.keyboard.press('PageUp')
      await at(presenter, 'presenter/one')
    })

    test('what hides a slide hides it in both, whoever did it', async () => {
      await audience.keyboard.press('b')
      await presenter.locator('.room-curtain').waitFor()
      await presenter.keyboard.press('b')
      await audience.locator('.room-curtain').waitFor({ state: 'detached' })
    })

    test('the presenter marks each click of a note that is being written', async () => {
      await presenter.keyboard.press('End')
      await at(presenter, 'presenter/three')
      await dev().write('\n<!-- note: Look here. [click] Now there. [click] And go on. -->\n')
      await presenter.locator('.slidev-note-click-mark[data-clicks="2"]').waitFor()
    })
  })
}
