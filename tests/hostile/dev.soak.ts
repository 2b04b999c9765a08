import type { Browser } from 'playwright'
import type { Canaries } from './canaries.ts'
import type { Visit } from './visit.ts'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { root } from '../deck/run.ts'
import { startDev } from '../deck/start-dev.ts'
import { secret, setCanaries } from './canaries.ts'
import { openBrowser, together, visitAll, visitSlides } from './visit.ts'

describe('a hostile review in the dev server', () => {
  let canaries: Canaries
  let browser: Browser
  let server: Awaited<ReturnType<typeof startDev>>
  let visit: Visit
  before(async () => {
    [canaries, browser] = await Promise.all([setCanaries(join(root, 'tests', 'fixtures', 'hostile')), openBrowser()])
    server = await startDev(join(canaries.folder, 'review', 'dev.md'), join(canaries.folder, 'dev'), canaries.env)
    const ways = [1, 2, 3, 4, 5, 6].map(no => ({ path: String(no), no }))
    const visits = [
      await visitSlides(browser, server.url, ways),
      await visitSlides(browser, server.url, ways.slice(2).map(({ path, no }) => ({ path: `presenter/${path}`, no }))),
      await visitAll(browser, [`${server.url}overview`], '.slidev-layout h1'),
    ]
    visit = together(visits)
  })
  after(async () => {
    process.kill(-server.child.pid!, 'SIGKILL')
    await browser.close()
    await canaries.close()
  })

  test('runs nothing', async () => assert.deepEqual([visit.called, visit.live, await canaries.calledInNode()], [[], [], []]))
  test('asks nobody', () => assert.deepEqual([canaries.asked, visit.foreign], [[], []]))
  test('shows no file from elsewhere', () => assert.ok(!visit.text.includes(secret)))
  test('shows every input', () => {
    const seen = visit.text.replace(/[\s\u200B]+/g, '')
    assert.deepEqual(Array.from({ length: 13 }, (_, index) => `word${index + 1}`).filter(word => !seen.includes(word)), [])
  })
  test('leaves the words of a text as they are', () => assert.match(visit.text, /hover:\(alpha beta\)\s+n-\(k\)/))
})
