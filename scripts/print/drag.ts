import type { Locator, Page } from 'playwright'

/** Frame times of a drag in ms: the median, the 95th percentile, the longest, and the longest stretch that blocked the page. */
export interface DragTimes { median: number, p95: number, longest: number, blocked: number }

/**
 * Drags a slider to its far end and back on a slowed processor and takes the time of every frame.
 * @param page the page that shows it
 * @param slider a range input in view
 * @param slowdown how many times slower the processor is made
 */
export async function measureDrag(page: Page, slider: Locator, slowdown = 4): Promise<DragTimes> {
  const box = await slider.boundingBox()
  if (!box)
    throw new Error('the slider is not in view')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluate(() => {
    const times: number[] = []
    const blocks: number[] = [0]
    new PerformanceObserver(list => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    let last = performance.now()
    const tick = (now: number): void => {
      times.push(now - last)
      last = now
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(globalThis, { dragged: () => ({ times: times.slice(2), blocked: Math.max(...blocks) }) })
  })
  const y = box.y + box.height / 2
  const x = (share: number): number => box.x + 10 + share * (box.width - 20)
  await page.mouse.move(x(0.05), y)
  await page.mouse.down()
  for (const share of [1, 0, 1])
    await page.mouse.move(x(share), y, { steps: 40 })
  await page.mouse.up()
  const {
    times,
    blocked,
  } = await page.evaluate(() => (globalThis as unknown as { dragged: () => { times: number[], blocked: number } }).dragged())
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { median: at(0.5), p95: at(0.95), longest: sorted.at(-1)!, blocked }
}
