import type { Browser, Page } from 'playwright'
import { test } from 'node:test'

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

  /** Presses a key until the other window is there: one that was opened a moment ago may still be taking over where the others are. */
  const follows = async (key: string, pressed: Page, other: Page, id: string): Promise<void> => {
    for (let tries = 1; ; tries++) {
      await pressed.keyboard.press(key)
      const isThere = await other.waitForURL(`**/${id}**`, { waitUntil: 'commit', timeout: 5000 }).then(() => true, () => false)
      if (isThere)
        return
      if (tries === 4)
        throw new Error(`${key} at ${pressed.url()}: the other window is at ${other.url()}, expected ${id}`)
    }
  }

  test('an audience in another browser follows the presenter', async () => {
    const [presenter, audience] = [await open('presenter/one'), await open('one')]
    await follows('Home', presenter, audience, 'cover')
    await follows('End', presenter, audience, 'three')
    await Promise.all([presenter, audience].map(page => page.context().close()))
  })

  test('the presenter marks each click of a note that is being written', async () => {
    const presenter = await open('presenter/three')
    // It took over where the others are.
    await presenter.keyboard.press('End')
    await at(presenter, 'presenter/three')
    await dev().write('\n<!-- note: Look here. [click] Now there. [click] And go on. -->\n')
    await presenter.locator('.slidev-note-click-mark[data-clicks="2"]').waitFor()
    await presenter.context().close()
  })
}
