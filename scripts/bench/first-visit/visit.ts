import type { Browser, Page } from 'playwright'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'

/** Files that were asked for: how many, and their bytes as they came. */
export interface Taken { requests: number, bytes: number }

/** What a first visit takes: until something is seen, its letters apart; until the second slide and ten idle seconds after. Times in ms. */
export interface Visit { first: Taken, letters: Taken, all: Taken, largestPaint: number, shift: number, second: number }

interface Asked { isFont: boolean, since: number, bytes: number }

/** A slow phone on a slow network, as Lighthouse has them: bytes in a second, ms until an answer begins. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const slower = 4
const idle = 10_000

/** Opens a site for the first time on a slow machine and network, turns to its second slide, and waits. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const asked = await listen(page)
    await page.addInitScript(watchPaint)
    const began = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('#slideshow > .slidev-page-1:visible .slidev-layout').first().waitFor({ timeout: 120_000 })
    await page.keyboard.press('ArrowRight')
    await page.locator('#slideshow > .slidev-page-2:visible .slidev-layout').first().waitFor({ timeout: 120_000 })
    const second = performance.now() - began
    await setTimeout(idle)
    const { painted, largestPaint, shift } = await page.evaluate(() => window.__visit)
    const early = [...asked.values()].filter(({ since }) => since - [...asked.values()][0].since <= painted / 1000)
    return {
      first: taken(early.filter(({ isFont }) => !isFont)),
      letters: taken(early.filter(({ isFont }) => isFont)),
      all: taken([...asked.values()]),
      largestPaint,
      shift,
      second,
    }
  }
  finally {
    await context.close()
  }
}

/** Makes a page slow, and keeps what it asks for by the names of the requests. */
async function listen(page: Page): Promise<Map<string, Asked>> {
  const asked = new Map<string, Asked>()
  const session = await page.context().newCDPSession(page)
  session.on('Network.requestWillBeSent', ({ requestId, timestamp, type, request }) => {
    if (request.url.startsWith('http'))
      asked.set(requestId, { isFont: type === 'Font', since: timestamp, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId)
    if (one)
      one.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return asked
}

function taken(some: Asked[]): Taken {
  return { requests: some.length, bytes: some.reduce((sum, { bytes }) => sum + bytes, 0) }
}

declare global {
  interface Window { __visit: { painted: number, largestPaint: number, shift: number } }
}

/** Runs in the page: keeps when something was painted first, when the largest thing was, and by how much what was seen moved. */
function watchPaint(): void {
  window.__visit = { painted: 0, largestPaint: 0, shift: 0 }
  const watch = (type: string, take: (entry: PerformanceEntry & { value?: number, hadRecentInput?: boolean }) => void): void =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (window.__visit.painted = startTime))
  watch('largest-contentful-paint', ({ startTime }) => window.__visit.largestPaint = startTime)
  watch('layout-shift', ({ value = 0, hadRecentInput }) => window.__visit.shift += hadRecentInput ? 0 : value)
}
