import type { Browser, Page } from 'playwright'
import assert from 'node:assert/strict'
import { copyFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { openBrowser } from '../hostile/visit.ts'
import { freshFolder, runVerb } from './run.ts'

const review = `# A talk

## Goals

- a point with $x^2$ in it
- and [a table](data.csv)

<!-- note: Said to nobody else. -->

## Flow

\`\`\`
A → B → C
\`\`\`

## Picture

![A red square](red.png)

## Sizes

<!-- deck: explorer=smart-resize -->

A sentence about sizes.
`

describe('a talk that is one file', () => {
  let folder: { path: string, remove: () => Promise<void> }
  let browser: Browser
  let url = ''
  const said: string[] = []
  before(async () => {
    folder = await freshFolder()
    await writeFile(join(folder.path, 'review.md'), review)
    await writeFile(join(folder.path, 'data.csv'), 'a,b\n1,2\n')
    await sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } }).png().toFile(join(folder.path, 'red.png'))
    const args = [join(folder.path, 'review.md'), '--out', join(folder.path, 'talk'), '--single-file', '--with-notes']
    const built = await runVerb('build', args)
    assert.equal(built.code, 0, built.stderr)
    assert.match(built.stderr, /slides\.html has \d\.\d MB/)
    assert.ok(built.stdout.includes('slides.html'))
    // Alone on its stick.
    await copyFile(join(folder.path, 'talk', 'exports', 'slides.html'), join(folder.path, 'On a stick.html'))
    url = pathToFileURL(join(folder.path, 'On a stick.html')).href
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await folder.remove()
  })

  /** A window on the file, whose errors and requests are kept. */
  async function open(context: { newPage: () => Promise<Page> }, way: string): Promise<Page> {
    const page = await context.newPage()
    page.on('console', message => /error|warning/.test(message.type()) && said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    page.on('request', request => !/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url) && said.push(request.url()))
    await page.goto(`${url}#/${way}`)
    await page.locator('.slidev-layout:visible').first().waitFor()
    return page
  }

  test('shows every slide, its drawings and pictures too, and asks for nothing', async () => {
    const page = await open(browser, '')
    for (const id of ['goals', 'flow', 'picture', 'sizes']) {
      await page.evaluate(id => void (location.hash = `#/${id}`), id)
      await page.locator(`h1:visible`, { hasText: new RegExp(id, 'i') }).waitFor()
    }
    await page.evaluate(() => void (location.hash = '#/flow'))
    await page.locator('.deck-pipeline:not([data-pending]) svg:visible').first().waitFor()
    await page.evaluate(() => void (location.hash = '#/picture'))
    await page.waitForFunction(() => [...document.images].some(image => image.checkVisibility() && image.naturalWidth === 64))
    await page.evaluate(() => void (location.hash = '#/goals'))
    assert.match((await page.locator('a[download="data.csv"]:visible').getAttribute('href'))!, /^data:.*;base64,/)
    await page.close()
    assert.deepEqual(said, [])
  })

  test('computes what an explorer shows', async () => {
    const page = await open(browser, 'sizes')
    const slider = page.locator('.deck-explorer input[type=range]:visible').first()
    await slider.waitFor()
    const before = await page.locator('.deck-explorer:visible').first().textContent()
    await slider.focus()
    for (let presses = 0; presses < 5; presses++)
      await page.keyboard.press('ArrowUp')
    await page.waitForFunction(before => document.querySelector('.deck-explorer')!.textContent !== before, before)
    await page.close()
    assert.deepEqual(said, [])
  })

  test('has its notes where they were asked for, and its two windows go together', async () => {
    const context = await browser.newContext()
    const audience = await open(context, 'goals')
    const speaker = await open(context, 'presenter/goals')
    await speaker.getByText('Said to nobody else.').first().waitFor()
    await speaker.evaluate(() => void (location.hash = '#/presenter/flow'))
    await audience.waitForURL(/#\/flow/)
    await context.close()
    assert.deepEqual(said, [])
  })

  test('is small enough to be sent by mail', async () => {
    assert.ok((await stat(join(folder.path, 'On a stick.html'))).size < 4_000_000)
  })
})
