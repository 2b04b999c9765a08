import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freshFolder } from '../deck/run.ts'
import { startDev } from '../deck/start-dev.ts'
import { openBrowser } from '../hostile/visit.ts'
import { testWindows } from './windows.ts'

const first = '# Talk\n\n## One\n\n- alpha\n- beta\n\n## Two\n\n- gamma\n- delta\n\n## Three\n\n- epsilon\n- zeta\n'

describe('while one writes, the dev server', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let server: Awaited<ReturnType<typeof startDev>>
  let browser: Browser
  let page: Page
  let review = first
  const path = (name: string): string => join(folder.path, name)
  const save = async (text: string): Promise<void> => writeFile(path('review.md'), review = text)
  /** Waits until the slide with this text is the one on screen. */
  const seen = async (text: string, timeout = 30_000): Promise<void> => {
    await page.waitForFunction(
      text =>
        [...document.querySelectorAll('.slidev-page')]
          .filter(slide => slide.checkVisibility())
          .some(slide => slide.textContent?.includes(text)),
      text,
      { timeout },
    )
  }
  const address = (): string => decodeURI(new URL(page.url()).pathname)

  before(async () => {
    folder = await freshFolder()
    await save(first)
    ;[server, browser] = await Promise.all([startDev(path('review.md'), folder.path), openBrowser()])
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(`${server.url}4`, { waitUntil: 'domcontentloaded' })
    // The very first page is compiled.
    await seen('gamma', 60_000)
    // Gone after a reload.
    await page.evaluate('window.isSame = true')
  })
  after(async () => {
    process.kill(-server.child.pid!, 'SIGKILL')
    await browser.close()
    await folder.remove()
  })

  test('puts the id of the slide in the address', async () => {
    await page.waitForURL('**/two')
  })

  test('shows a changed sentence without a reload', async () => {
    await save(review.replace('gamma', 'gamma ray'))
    await seen('gamma ray')
    assert.equal(await page.evaluate('window.isSame'), true)
  })

  test('shows the last of two saves, however close they are', async () => {
    for (const gap of [0, 20, 40]) {
      await save(review.replace(/gamma ray.*/, `gamma ray ${gap}, first`))
      await sleep(gap)
      await save(review.replace(/gamma ray.*/, `gamma ray ${gap}, last`))
      await seen(`gamma ray ${gap}, last`)
    }
    await save(review.replace(/gamma ray.*/, 'gamma ray'))
    await page.getByText('last').waitFor({ state: 'detached' })
  })

  test('stays on the slide when one comes before it', async () => {
    await save(review.replace('## One', '## Zero\n\n- eta\n\n## One'))
    await page.waitForFunction(() => document.querySelector('.slidev-page-5')?.checkVisibility(), undefined, { timeout: 30_000 })
    await seen('gamma ray')
    assert.equal(address(), '/two')
  })

  test('shows an error at its place beside the last good deck, until it is mended', async () => {
    const good = review
    const note = page.locator('.review-messages')
    await save('<!-- nothing is left -->\n')
    await note.getByText('review.md:1:1 Review has no text').waitFor()
    await seen('gamma ray')
    await save(good.replace('gamma ray', 'gamma burst'))
    await seen('gamma burst')
    await note.waitFor({ state: 'hidden' })
  })

  test('shows what is edited in slides.md and merges it with the review', async () => {
    const deck = await readFile(path('slides.md'), 'utf8')
    await writeFile(path('slides.md'), deck.replace('- delta', '- delta, by hand'))
    await seen('delta, by hand')
    await save(review.replace('## Two', '## Two\n\nFirst words.'))
    await seen('First words.')
    await seen('delta, by hand')
    assert.match(await readFile(path('slides.md'), 'utf8'), /- delta, by hand/)
  })

  test('keeps the id of a slide whose heading is renamed', async () => {
    await save(review.replace('## Two', '## Second'))
    await page.getByRole('heading', { name: 'Second' }).waitFor()
    assert.equal(address(), '/two')
  })

  test('shows the slide in its place when the slide is gone', async () => {
    await writeFile(path('slides.md'), (await readFile(path('slides.md'), 'utf8')).replace(', by hand', ''))
    await page.getByText('by hand').waitFor({ state: 'detached' })
    await save(review.replace(/## Second[\s\S]*(?=## Three)/, ''))
    await seen('epsilon')
    await page.waitForURL('**/three')
  })

  test('asks no other machine for a picture, and says so', async () => {
    let asked = 0
    const other = createServer(() => asked++).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const picture = `http://127.0.0.1:${(other.address() as AddressInfo).port}/a.png`
    const said = once(server.child.stderr!, 'data')
    await page.evaluate(address => void (new Image().src = address), picture)
    assert.match(String(await said), new RegExp(`nothing was sent: "${picture}"`))
    other.close()
    assert.equal(asked, 0)
  })

  test('says beside the slide when a change of the review is not shown, since the same words were edited by hand', async () => {
    const note = page.locator('.review-messages')
    const deck = await readFile(path('slides.md'), 'utf8')
    await writeFile(path('slides.md'), deck.replace(/- epsilon$/m, '- epsilon, by hand'))
    await seen('epsilon, by hand')
    await save(review.replace(/- epsilon$/m, '- epsilon of a river'))
    await note.getByText('is edited by hand and changed in the review in the same lines; yours stay').waitFor()
  })

  testWindows(() => ({ url: server.url, browser, write: text => save(review + text) }))

  test('lets no other site write files', async () => {
    const answer = await fetch(`${server.url}__slidev/slides/1.json`, { method: 'POST', headers: { Origin: 'http://elsewhere.example' }, body: '{"note":"theirs"}' })
    assert.equal(answer.status, 403)
  })
})
