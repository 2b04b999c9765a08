import type { StillSlide } from './page/still.ts'
import type { OpenDeck } from './with-deck.ts'
import { Buffer } from 'node:buffer'
import { drawingsOn, inPage } from './in-page.ts'

/** A slide as it is first shown: what its page is made of, and its picture. */
export interface Still extends StillSlide { id: string, picture: Buffer }

/** Of 100, and of the slide's size: who shows a link shows its picture half as large, and a site has one for each of its slides. */
const [quality, scale] = [65, 0.75]

/**
 * Takes down every slide of an opened deck as the room sees it before the first click, in the order of `ids`; `drawings` are those
 * that were made for it. Takes no more once nobody wants them.
 */
export async function takeStills(
  deck: OpenDeck,
  ids: string[],
  wanted?: AbortSignal,
): Promise<{ stills: Still[], drawings: Record<string, string> }> {
  const { page, url } = await deck.another()
  await page.goto(url + encodeURIComponent(ids[0]))
  await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
  await inPage(page, 'loadLetters')
  const session = await page.context().newCDPSession(page)
  const clip = { x: 0, y: 0, ...page.viewportSize()!, scale }
  const stills: Still[] = []
  for (const [index, id] of ids.entries()) {
    if (wanted?.aborted)
      break
    await inPage(page, 'goToSlide', id, index + 1)
    const still = await inPage(page, 'stillOf', index + 1)
    // Playwright's own would wait for the slide to stand still once more.
    const { data } = await session.send('Page.captureScreenshot', { format: 'jpeg', quality, clip, optimizeForSpeed: true })
    stills.push({ id, ...still, picture: Buffer.from(data, 'base64') })
  }
  const drawings = await drawingsOn(page)
  await page.close()
  return { stills, drawings }
}
