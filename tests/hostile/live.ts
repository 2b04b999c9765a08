import type { Browser } from 'playwright'
import type { Canaries } from './canaries.ts'
import type { Visit } from './visit.ts'
import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { before, describe, test } from 'node:test'
import { talkAt } from '../../scripts/files/paths.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { stageDeck } from '../../scripts/site/stage.ts'
import { filesWith, secret, stylesWith, styleWord } from './canaries.ts'
import { visitSlides } from './visit.ts'

/** What a try needs, once it is there. */
export type Ready = () => { canaries: Canaries, browser: Browser }

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

<p class="[--${styleWord}:1]">x</p>

<style>
.slidev-layout { --${styleWord}: 1 }
</style>
`
}

/** Shows that each canary fires where nothing holds it. */
export function tryCanaries(ready: Ready): void {
  describe('the canaries are alive: what gets past the writer', () => {
    let visit: Visit
    let dist: string
    before(async () => {
      const { canaries, browser } = ready()
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
    test('runs in Node while the site is built', async () => assert.ok((await ready().canaries.calledInNode()).includes('2')))
    test('asks another server', () => assert.ok(ready().canaries.asked.some(line => line.includes('live.png')) && visit.foreign.length > 0))
    test('becomes style', async () => assert.notDeepEqual(await stylesWith(styleWord, dist), []))
    test('publishes a file', async () => assert.notDeepEqual(await filesWith(secret, dist), []))
  })
}
