import type { Browser } from 'playwright'
import type { Canaries } from './canaries.ts'
import type { Ready } from './live.ts'
import type { Visit } from './visit.ts'
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { notesFromDeck } from '../../scripts/site/notes.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { readPdf } from '../deck/pdf-text.ts'
import { root, runVerb } from '../deck/run.ts'
import { filesWith, secret, setCanaries, stylesWith, styleWord } from './canaries.ts'
import { openBrowser, together, visitAll, visitSlides } from './visit.ts'

/** The folder of reviews that mean harm; each input has a number, `word1` to be seen and `__canary(1)` to be called. */
const corpus = join(root, 'tests', 'fixtures', 'hostile')

/** Sets the canaries and opens a browser for the tests of a file, and ends both behind them. */
export function setOut(): Ready {
  let canaries: Canaries
  let browser: Browser
  before(async () => {
    [canaries, browser] = await Promise.all([setCanaries(corpus), openBrowser()])
  })
  after(async () => {
    await browser.close()
    await canaries.close()
  })
  return () => ({ canaries, browser })
}

/**
 * Makes talks of reviews that mean harm and looks for harm in every view of them. `codes` are those that `deck` may end with; with
 * `every`, one of so many slides is opened by its address, and the others on the pages that show all.
 */
export function tryReviews(reviews: string[], ready: Ready, { codes = [0], every = 1 } = {}): void {
  // All talks are made at once; the first test that needs one starts them.
  let making: Map<string, ReturnType<typeof runVerb>> | undefined
  const outOf = (name: string): string => join(ready().canaries.folder, 'talks', name)
  const made = (name: string): ReturnType<typeof runVerb> => {
    const { canaries: { folder, env } } = ready()
    making ??= new Map(reviews.map(review => [review, runVerb('deck', [join(folder, 'review', review), '--out', outOf(review)], env)]))
    return making.get(name)!
  }

  for (const name of reviews) {
    describe(`a hostile review, made into a talk: ${name}`, () => {
      let out: string
      let visit: Visit
      let notes: string
      let handout: string
      let source: string
      before(async () => {
        const { canaries, browser } = ready()
        out = outOf(name)
        const review = join(canaries.folder, 'review', name)
        if (!making)
          canaries.asked.length = 0
        const run = await made(name)
        assert.ok(codes.includes(run.code!), run.stderr)
        source = await readFile(review, 'utf8')
        const deck = await notesFromDeck(await readFile(join(out, 'slides.md'), 'utf8'))
        notes = JSON.stringify(deck.slides)
        handout = (await readPdf(join(out, 'exports', 'handout.pdf'))).texts.join('')
        const server = await serveDeck({ dist: join(out, 'dist'), notes: deck })
        const ways = Object.keys(deck.slides)
          .map((id, index) => ({ path: encodeURIComponent(id), no: index + 1 }))
          .filter((_, index) => index % every === 0)
        const presenter = ways.filter((_, index) => index % 9 === 0).map(({ path, no }) => ({ path: `presenter/${path}`, no }))
        const look = async (): Promise<Visit[]> => [
          await visitSlides(browser, server.url, ways),
          await visitSlides(browser, server.url, presenter),
          await visitAll(browser, ['print', 'handout'].map(page => `${server.url}${page}?print=1`), 'html[data-ready]'),
          await visitAll(browser, [`${server.url}overview`], '.slidev-layout h1'),
        ]
        visit = together(await look().finally(server.close))
      })

      test('runs nothing in any view', () => assert.deepEqual(visit.called, []))
      test('puts nothing on a page that could run', () => assert.deepEqual(visit.live, []))
      test('runs nothing in Node', async () =>
        assert.deepEqual((await ready().canaries.calledInNode()).filter(number => number !== '2'), []))
      test('asks nobody', () => assert.deepEqual([ready().canaries.asked, visit.foreign], [[], []]))
      test('publishes no file from elsewhere', async () => {
        assert.deepEqual(await filesWith(secret, out), [])
        assert.ok(![visit.text, notes, handout].some(text => text.includes(secret)))
      })
      test('has the same style whatever its words are', async () =>
        assert.deepEqual(await stylesWith(styleWord, join(out, 'dist')), []))
      test('loads nothing of other hosts and no editor', async () => {
        assert.deepEqual([...await filesWith('platform.twitter', join(out, 'dist')), ...await filesWith('bsky.app', join(out, 'dist'))], [])
        assert.ok(!(await readdir(join(out, 'dist', 'assets'), { recursive: true })).some(file => /monaco/i.test(file)))
      })
      test('every input is to be seen', () => {
        const seen = `${visit.text}${notes}${handout}`.replace(/[\s\u200B]+/g, '')
        assert.deepEqual([...new Set(source.match(/word\d+/g))].filter(word => !seen.includes(word)), [])
      })
    })
  }
}
