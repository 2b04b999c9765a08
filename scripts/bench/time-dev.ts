import type { Page } from 'playwright'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { generateDeck, writeDeck } from '../commands/generate.ts'
import { startDevServer } from '../dev/dev-server.ts'
import { followReview } from '../dev/follow-review.ts'
import { projectRoot, talkAt } from '../files/paths.ts'
import { withBrowser } from '../print/browser.ts'

/** Milliseconds from saving a review to seeing the change in an open browser, the median of several. */
export interface DevTimes { sentence: number, section: number }

/**
 * Follows a copy of the project's own review in a browser and times what is written there: a sentence, a section
 * before the slide on screen.
 */
export async function timeDev(runs = 7): Promise<DevTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-bench-'))
  const talk = talkAt(join(folder, 'review.md'), folder)
  for (const name of ['review.md', 'references.bib'])
    await copyFile(join(projectRoot, name), join(folder, name))
  const options = { talk, base: '/', keepGoing: false, check: false, retake: [] }
  const deck = await generateDeck(options)
  await writeDeck(options, deck)
  const server = await startDevServer(talk)
  const end = followReview(options, deck, server)
  try {
    return await withBrowser(async ({ open }) => {
      const { page } = await open(new URL(server.url).origin)
      return await timeEdits(page, server.url, talk.review, runs)
    })
  }
  finally {
    end()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function timeEdits(page: Page, url: string, path: string, runs: number): Promise<DevTimes> {
  const review = await readFile(path, 'utf8')
  const [, list] = /\n## [^\n]*\n[\s\S]*?\n((?:- |\d+\. )[^\n]+)/.exec(review)!
  await page.goto(`${url}2`, { waitUntil: 'domcontentloaded' })
  const time = async (text: string, seen: string): Promise<number> => {
    const began = performance.now()
    await writeFile(path, text)
    await page.waitForFunction(seen => document.body.textContent.includes(seen), seen, { polling: 'raf', timeout: 60_000 })
    return performance.now() - began
  }
  const times: number[][] = [[], []]
  for (let run = 0; run <= runs; run++) {
    times[0].push(await time(review.replace(list, `${list} edit ${run}.`), `edit ${run}.`))
    await page.waitForTimeout(500)
  }
  const total = Number(/\/ (\d+)/.exec(await page.locator('.deck-page').first().textContent() ?? '')![1])
  // Beyond twelve chapters the agenda goes, and the pages would be counted otherwise.
  for (let run = 0; run < Math.min(runs, 5); run++) {
    const sections = Array.from({ length: run + 1 }, (_, index) => `## Added ${index}\n\n- words ${index}\n\n`).join('')
    times[1].push(await time(review.replace(/\n## /, `\n${sections}## `), `/ ${total + run + 1}`))
    await page.waitForTimeout(1000)
  }
  // The first time everything is cold.
  const [sentence, section] = times
    .map(all => all.slice(1).sort((one, other) => one - other))
    .map(all => Math.round(all[Math.floor(all.length / 2)]))
  return { sentence, section }
}
