import type { TestContext } from 'node:test'
import type { Slides } from './built-deck.ts'
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { withBrowser } from '../../scripts/print/browser.ts'
import { inPage } from '../../scripts/print/in-page.ts'
import { openReady, secondsFor } from '../../scripts/print/readiness.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { temporaryFolder, writeDeck } from './built-deck.ts'

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='

async function serve(context: TestContext, slides: Slides, options = {}): Promise<{ url: string, dist: string }> {
  const dist = await temporaryFolder(context)
  await writeDeck(dist, slides, options)
  const { url, close } = await serveDeck({ dist })
  context.after(close)
  return { url, dist }
}

test('a page is waited for until it says that it is ready', async (context) => {
  const { url, dist } = await serve(context, {})
  await writeFile(
    join(dist, 'index.html'),
    '<script>setTimeout(() => { window.__reviewdeck = { slides: 7, problems: [] }; document.documentElement.dataset.ready = "ok" '
    + '}, 300)</script>',
  )
  const state = await withBrowser(async browser => openReady(await browser.open(url), url))
  assert.deepEqual(state, { slides: 7, problems: [] })
})

test('a page that never gets ready is an error that names what is missing', async (context) => {
  const { url } = await serve(context, { one: '<div class="slidev-slide-loading">…</div><div class="mermaid"></div>' }, { ready: false })
  const wait = withBrowser(async browser =>
    openReady(await browser.open(url), url, page => page.locator('.mermaid').waitFor({ state: 'attached' })))
  await assert.rejects(wait, (error: Error & { code: string }) => {
    assert.equal(error.code, 'E_NOT_READY')
    assert.match(error.message, /1 × slides still loading; 1 × diagrams not drawn/)
    return true
  })
})

test('a deck of very many slides is waited for as it has slides, any other for two minutes', () => {
  assert.deepEqual([0, 52, 501, 3000].map(secondsFor), [120, 120, 501, 3000])
})

test('a page that is ready but says nothing of itself is not trusted', async (context) => {
  const { url, dist } = await serve(context, {})
  await writeFile(join(dist, 'index.html'), '<html data-ready="ok">')
  await assert.rejects(withBrowser(async browser => openReady(await browser.open(url), url)), { code: 'E_NOT_READY' })
})

test('absent, blank and broken slides are found, and slides with any text or picture are not', async (context) => {
  const { url } = await serve(context, {
    text: '<p>words</p>',
    picture: `<img src="${dot}" width="9" height="9">`,
    diagram:
      '<div class="mermaid"></div><script>document.querySelector(".mermaid").attachShadow({ mode: "open" }).innerHTML = \'<svg '
      + 'width="90" height="90"><rect width="90" height="90"/></svg>\'</script>',
    empty: '',
    hidden: '<p style="display: none">words</p><p style="visibility: hidden">words</p><p style="opacity: 0">words</p>',
    numbered: '<footer>3 / 9</footer></div><div>3 / 9</div><div>',
    frame: '<svg width="90" height="90"></svg>',
    broken: '<p>words</p><img src="/figures/gone.png" alt="">',
  })
  const problems = await withBrowser(async (browser) => {
    const watched = await browser.open(url)
    await openReady(watched, url)
    return inPage(watched.page, 'inspectSlides', ['text', 'picture', 'diagram', 'empty', 'hidden', 'numbered', 'frame', 'broken', 'absent'])
  })
  assert.deepEqual(
    problems.map(({ id, kind }) => [id, kind]),
    [['empty', 'blank'], ['hidden', 'blank'], ['numbered', 'blank'], ['frame', 'blank'], ['broken', 'image'], ['absent', 'missing']],
  )
  assert.match(problems[4].message, /\/figures\/gone\.png/)
})
