import type { Browser, BrowserContext, Page } from 'playwright'
import type { RoomServer } from '../../scripts/room/serve-room.ts'
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/print/browser.ts'
import { serveRoom } from '../../scripts/room/serve-room.ts'
import { notesFromDeck } from '../../scripts/site/notes.ts'
import { freshFolder, runVerb } from '../deck/run.ts'
import { review } from './kettles.ts'

/** The windows of one talk: opened by an address, waited for, and its slides by a part of their id. */
export interface Windows {
  open: (path: string) => Promise<Page>
  shows: (page: Page, id: string, clicks?: number) => Promise<unknown>
  ids: () => string[]
  idWith: (part: string) => string
  numberOf: (id: string) => number
  /** What serves the talk, what its windows stand in, and a browser for those who come over the network. */
  room: () => { server: RoomServer, browser: Browser, context: BrowserContext }
}

/** Tests in the windows of a talk of two kettles, built and served once; behind each of them all windows are closed. */
export function testWindows(name: string, tests: (windows: Windows) => void): void {
  describe(name, () => {
    let folder: Awaited<ReturnType<typeof freshFolder>>
    let server: RoomServer
    let browser: Browser
    let context: BrowserContext
    let ids: string[]
    const errors: string[] = []

    before(async () => {
      folder = await freshFolder()
      const out = join(folder.path, 'talk')
      // The table's slide had the id of its heading before its author chose one.
      await writeFile(join(folder.path, 'review.md'), review.replace('<!-- deck: id=copper-table -->', ''))
      assert.equal((await runVerb('generate', [join(folder.path, 'review.md'), '--out', out])).code, 0)
      await writeFile(join(folder.path, 'review.md'), review)
      // Not of that language's name, so that it is linked to and not built.
      await writeFile(join(folder.path, 'other.md'), '# Two kettles\n')
      const run = await runVerb('build', [join(folder.path, 'review.md'), '--out', out])
      assert.equal(run.code, 0, run.stderr)
      const deck = await readFile(join(out, 'slides.md'), 'utf8')
      ids = [...deck.matchAll(/^routeAlias: (.+)$/gm)].map(([, id]) => id)
      const site = { dist: join(out, 'dist'), notes: await notesFromDeck(deck) }
      server = await serveRoom(site, { remote: true, audience: true, name: '127.0.0.1' })
      browser = await chromium.launch(launchOptions(process.env, process.getuid?.()))
    })
    after(async () => {
      await browser.close()
      await server.close()
      await folder.remove()
    })
    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
    })
    afterEach(() => context.close())

    const open = async (path: string): Promise<Page> => {
      const page = await context.newPage()
      page.on('pageerror', error => errors.push(`${path}: ${error.message}`))
      await page.goto(server.url + path)
      await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
      return page
    }
    const shows = (page: Page, id: string, clicks = 0): Promise<unknown> =>
      page.waitForFunction(({ id, clicks }) => decodeURI(location.pathname).endsWith(`/${id}`)
        && Number(new URLSearchParams(location.search).get('clicks') ?? 0) === clicks, { id, clicks })
    const idWith = (part: string): string => ids.find(id => id.includes(part))!

    tests({ open, shows, ids: () => ids, idWith, numberOf: id => ids.indexOf(id) + 1, room: () => ({ server, browser, context }) })

    test('no window reported an error', () => {
      assert.deepEqual(errors, [])
    })
  })
}
