import type { Buffer } from 'node:buffer'
import type { StillSlide } from './page/still.ts'
import type { OpenDeck } from './with-deck.ts'
import { drawingsOn, inPage } from './in-page.ts'

/** A slide as it is first shown: what its page is made of, and its picture. */
export interface Still extends StillSlide { id: string, picture: Buffer }

/** Of 100: letters stay sharp, and a picture of a slide takes some 60 KB. */
const quality = 80

/**
 * Takes down every slide of an opened deck as the room sees it before the first click, in the order of `ids`; `drawings` are those
 * that were made for it.
 */
export async function takeStills(deck: OpenDeck, ids: string[]): Promise<{ stills: Still[], drawings: Record<string, string> }> {
  const { page, url } = await deck.another()
  await page.goto(url + encodeURIComponent(ids[0]))
  await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
  const stills: Still[] = []
  for (const [index, id] of ids.entries()) {
    await inPage(page, 'goToSlide', id, index + 1)
    stills.push({ id, ...await inPage(page, 'stillOf', index + 1), picture: await page.screenshot({ type: 'jpeg', quality }) })
  }
  const drawings = await drawingsOn(page)
  await page.close()
  return { stills, drawings }
}
