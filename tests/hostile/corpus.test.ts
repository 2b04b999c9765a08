import type { Browser } from 'playwright'
import type { Canaries } from './canaries.ts'
import type { Visit } from './visit.ts'
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { talkAt } from '../../scripts/files/paths.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { notesFromDeck } from '../../scripts/site/notes.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { stageDeck } from '../../scripts/site/stage.ts'
import { readPdf } from '../deck/pdf-text.ts'
import { root, runVerb } from '../deck/run.ts'
import { filesWith, secret, setCanaries } from './canaries.ts'
import { openBrowser, visitAll, visitSlides } from './visit.ts'

const corpus = join(root, 'tests', 'fixtures', 'hostile')
const reviews = ['places.md', 'titles.md', 'blocks.md']

let canaries: Canaries
let browser: Browser
before(async () => {
  [canaries, browser] = await Promise.all([setCanaries(corpus), openBrowser()])
})
after(async () => {
  await browser.close()
  await canaries.close()
})

/** Past the writer: what an author could do if no escape were there. */
function live(port: number): string {
  return `---
theme: default
addons: [reviewdeck, ./evil]
fonts: { provider: none }
---

# Live

<img src="data:," onerror="__canary(1)">
<img src="http://127.0.0.1:${port}/live.png">

<<< @/secret.txt txt
`
}

describe('the canaries are alive: what gets past the writer', () => {
  let visit: Visit
  let dist: string
  before(async () => {
    const talk = talkAt(join(canaries.folder, 'none.md'), join(canaries.folder, 'live'))
    const text = live(canaries.port)
    await stageDeck(talk, text, '{}', { addresses: new Map(), files: new Map() } as never)
    // Slidev looks for an addon beside the deck's folder.
    const evil = join(talk.stage, '..', 'evil')
    await mkdir(evil)
    await writeFile(join(talk.stage, 'slides.md'), text)
    await writeFile(join(talk.stage, 'secret.txt'), secret)
    await writeFile(join(evil, 'package.json'), '{ "name": "evil", "version": "1.0.0" }')
    await writeFile(join(evil, 'vite.config.js'), 'globalThis.__canary?.(2)\nexport default {}\n')
    dist = join(talk.stage, 'dist')
    Object.assign(process.env, canaries.env)
    await buildSite(talk.stage, { dist, base: '/' })
    for (const name of Object.keys(canaries.env))
      delete process.env[name]
    const server = await serveDeck({ dist })
    visit = await visitSlides(browser, server.url, [{ path: '1', no: 1 }])
    await server.close()
  })

  test('runs in the page', () => assert.ok(visit.called.includes('1')))
  test('runs in Node while the site is built', async () => assert.ok((await canaries.calledInNode()).includes('2')))
  test('asks another server', () => assert.ok(canaries.asked.some(line => line.includes('live.png')) && visit.foreign.length > 0))
  test('publishes a file', async () => assert.notDeepEqual(await filesWith(secret, dist), []))
})

/** All talks are made at once; the first test that needs one starts them. */
let making: Map<string, ReturnType<typeof runVerb>> | undefined
const outOf = (name: string): string => join(canaries.folder, 'talks', name)
function made(name: string): ReturnType<typeof runVerb> {
  making ??= new Map(reviews.map(review =>
    [review, runVerb('deck', [join(canaries.folder, 'review', review), '--out', outOf(review)], canaries.env)]))
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
      out = outOf(name)
      const review = join(canaries.folder, 'review', name)
      if (!making)
        canaries.asked.length = 0
      const run = await made(name)
      assert.equal(run.code, 0, run.stderr)
      source = await readFile(review, 'utf8')
      const deck = await notesFromDeck(await readFile(join(out, 'slides.md'), 'utf8'))
      notes = JSON.stringify(deck.slides)
      handout = (await readPdf(join(out, 'exports', 'handout.pdf'))).texts.join('')
      const server = await serveDeck({ dist: join(out, 'dist'), notes: deck })
      const ways = Object.keys(deck.slides).map((id, index) => ({ path: encodeURIComponent(id), no: index + 1 }))
      const presenter = ways.filter((_, index) => index % 9 === 0).map(({ path, no }) => ({ path: `presenter/${path}`, no }))
      const visits = [
        await visitSlides(browser, server.url, ways),
        await visitSlides(browser, server.url, presenter),
        await visitAll(browser, ['print', 'handout'].map(page => `${server.url}${page}?print=1`), 'html[data-ready]'),
        await visitAll(browser, [`${server.url}overview`], '.slidev-layout h1'),
      ]
      await server.close()
      visit = {
        called: visits.flatMap(({ called }) => called),
        foreign: visits.flatMap(({ foreign }) => foreign),
        live: visits.flatMap(({ live }) => live),
        text: visits.map(({ text }) => text).join('\n'),
      }
    })

    test('runs nothing in any view', () => assert.deepEqual(visit.called, []))
    test('puts nothing on a page that could run', () => assert.deepEqual(visit.live, []))
    test('runs nothing in Node', async () => assert.deepEqual((await canaries.calledInNode()).filter(number => number !== '2'), []))
    test('asks nobody', () => assert.deepEqual([canaries.asked, visit.foreign], [[], []]))
    test('publishes no file from elsewhere', async () => {
      assert.deepEqual(await filesWith(secret, out), [])
      assert.ok(![visit.text, notes, handout].some(text => text.includes(secret)))
    })
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
