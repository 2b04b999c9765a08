import type { Browser } from 'playwright'
import type { Canaries } from './canaries.ts'
import { after, before } from 'node:test'
import { setCanaries } from './canaries.ts'
import { tryCanaries } from './live.ts'
import { corpus, tryReviews } from './talks.ts'
import { openBrowser } from './visit.ts'

let canaries: Canaries
let browser: Browser
before(async () => {
  [canaries, browser] = await Promise.all([setCanaries(corpus), openBrowser()])
})
after(async () => {
  await browser.close()
  await canaries.close()
})

tryCanaries(() => ({ canaries, browser }))
tryReviews(['places.md', 'blocks.md'], () => ({ canaries, browser }))
