import type { Page } from 'playwright'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { generateDeck } from '../commands/generate.ts'
import { makeDeck } from '../commands/make.ts'
import { talkAt } from '../files/paths.ts'
import { launchOptions } from '../print/browser.ts'
import { serveRoom } from '../room/serve-room.ts'

/** From a key in the presenter until a window shows the slide: medians in ms, in the same browser and over the network's sockets. */
export interface RoomTimes { audience: number, listener: number }

const slides = 24

/** Turns the slides of a deck in the presenter, and sees when the room and a listener show each. */
export async function timeRoom(): Promise<RoomTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-bench-'))
  const talk = talkAt(join(folder, 'review.md'), folder)
  const sections = Array.from({ length: slides }, (_, at) => `## Part ${at}\n\n- one thing of ${at}\n- another\n- a third\n`)
  await writeFile(talk.review, ['# A talk\n', ...sections].join('\n'))
  const options = { talk, base: '/', keepGoing: false, check: false, retake: [], all: true }
  const { text, assets } = await generateDeck(options)
  const { built } = await makeDeck(options, text, assets, 'site')
  const server = await serveRoom(built, { audience: true, name: '127.0.0.1' })
  const browser = await chromium.launch(launchOptions(process.env, process.getuid?.()))
  try {
    const room = await browser.newContext()
    const presenter = await windowAt(await room.newPage(), `${server.url}presenter/1`)
    const audience = await windowAt(await room.newPage(), server.url)
    const listener = await windowAt(await (await browser.newContext()).newPage(), server.follow!)
    const times: RoomTimes[] = []
    for (let step = 0; step < slides; step++) {
      const from = presenter.url()
      const shown = [audience, listener].map(nextPicture)
      const pressed = await presenter.evaluate(() => new Promise<number>((resolve) => {
        addEventListener('keydown', () => resolve(performance.timeOrigin + performance.now()), { once: true, capture: true })
        dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
      }))
      const [one, other] = await Promise.all(shown)
      times.push({ audience: one - pressed, listener: other - pressed })
      await presenter.waitForURL(url => url.href !== from)
    }
    return { audience: median(times.map(({ audience }) => audience)), listener: median(times.map(({ listener }) => listener)) }
  }
  finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function windowAt(page: Page, url: string): Promise<Page> {
  await page.goto(url)
  await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
  return page
}

/** When a window's next slide has been painted, in ms of the machine's clock. */
function nextPicture(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const shown = (): string => [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')]
      .filter(slide => slide.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map(slide => slide.dataset.slidevNo)
      .join()
    const from = shown()
    const look = (): unknown => shown() === from
      ? requestAnimationFrame(look)
      // What stands at the beginning of a frame is painted at its end: when the next begins, it has been.
      : requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
    look()
  }))
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
}
