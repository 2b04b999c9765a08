import type { Locator, Page } from 'playwright'
import type { SlideGeometry } from '../../scripts/print/page/rows.ts'
import type { KeptDeck } from './kept-deck.ts'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { differencesFrom } from '../../scripts/print/geometry-record.ts'
import { inPage } from '../../scripts/print/in-page.ts'
import { builtSite } from './built-site.ts'
import { errorsOn } from './errors-on.ts'
import { keepDeck } from './kept-deck.ts'
import { freshFolder, root } from './run.ts'

const review = join(root, 'tests', 'fixtures', 'reviews', 'charts.zh.md')
const record = join(root, 'tests', 'geometry.json')

describe('the deck of tables that are drawn', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let deck: KeptDeck
  let ids: string[]
  let geometry: SlideGeometry[]
  let errors: string[]

  before(async () => {
    folder = await freshFolder()
    const { built } = await builtSite(review, folder.path)
    ids = built.slides
    deck = await keepDeck(built)
    await deck.on(async (open) => {
      errors = await errorsOn(open)
      geometry = await inPage(open.page, 'geometryOf', ids)
    })
  })
  after(async () => {
    await deck.close()
    await folder.remove()
  })

  /** Opens one slide as the audience sees it. */
  async function onSlide(id: string, use: (page: Page, chart: Locator, errors: string[]) => Promise<void>): Promise<void> {
    await deck.on(async ({ page, errors, url }) => {
      await page.goto(new URL(encodeURI(id), url).href)
      const chart = page.locator(`#slideshow [data-slidev-no="${ids.indexOf(id) + 1}"] .deck-chart`)
      await chart.locator('svg').waitFor({ state: 'visible' })
      await use(page, chart, errors)
    })
  }

  test('no slide breaks a rule that is an error', () => {
    assert.deepEqual(errors, [])
  })

  test('everything stands where the record says, in its fonts and colours', async () => {
    const differences = differencesFrom(await readFile(record, 'utf8'), geometry)
    assert.deepEqual(
      differences,
      [],
      'if they are meant: npm run deck -- tests/fixtures/reviews/charts.zh.md --out talk && npm run contact-sheet -- '
      + 'tests/fixtures/reviews/charts.zh.md --out talk --record tests/geometry.json',
    )
  })

  test('every colour comes from a token, and from the same one in the dark theme, diagrams of all kinds included', () => {
    const wrong = geometry.flatMap(({ id, rows }) =>
      rows
        .filter(({ colour, dark }) => dark !== undefined || !colour.startsWith('--'))
        .map(row => `${id}: ${row.what} ${row.colour} ${row.dark}`))
    assert.deepEqual(wrong, [])
  })

  test('no word is smaller than 14 px or leaves its slide', () => {
    const wrong = geometry.flatMap(({ id, rows }) =>
      rows
        .filter(({ font, box }) =>
          font !== '' && (Number(/([\d.]+)px/.exec(font)![1]) < 14 || box[0] < 24 || box[2] > 1256 || box[3] > 712))
        .map(row => `${id}: ${JSON.stringify(row)}`))
    assert.deepEqual(wrong.filter(text => !/deck-number|h1.legend/.test(text)), [])
  })

  test('a value is read when a bar is pointed at or has the focus, and the arrow keys still turn the slides', async () => {
    await onSlide('文档', async (page, chart, errors) => {
      const read = chart.locator('.deck-chart-read')
      await chart.locator('.group').nth(3).locator('.bar').first().hover()
      assert.match((await read.textContent())!.trim(), /^GPT-4o：CC-OCR ↑ 66\.9，/)
      await chart.locator('.group').nth(1).focus()
      assert.match((await read.textContent())!.trim(), /^InternVL2\.5-78B/)
      const before = page.url()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(url => url.href !== before)
      assert.deepEqual(errors, [])
    })
  })

  test('the table is one key away and back, and then the keys are the slides\' again', async () => {
    await onSlide('文档', async (page, chart) => {
      const button = chart.getByRole('button', { name: '表' })
      await button.focus()
      await page.keyboard.press('Enter')
      assert.equal(await button.getAttribute('aria-pressed'), 'true')
      assert.match((await chart.locator('table').textContent())!, /Claude 3\.5 Sonnet\s*62\.5/)
      await page.keyboard.press('Enter')
      assert.equal(await button.getAttribute('aria-pressed'), 'false')
      assert.equal(await chart.locator('table').isVisible(), false)
      const before = page.url()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(url => url.href !== before)
    })
  })

  test('a picture says all its numbers to who cannot see it', async () => {
    await onSlide('文档', async (_, chart) => {
      const names = await chart.getByRole('img').evaluateAll(list => list.map(one => one.getAttribute('aria-label')))
      assert.equal(names.length, 5)
      assert.match(names[0]!, /Qwen2\.5-VL-72B：CC-OCR ↑ 79\.8，OCRBench_v2中文 ↑ 63\.7，ChartQA ↑ 89\.5，OmniDocBench中文 ↓ 0\.324/)
    })
  })

  test('on paper the second subject is hatched and no button is printed', async () => {
    await deck.on(async ({ page, ready }) => {
      await ready('handout')
      const bars = await page.locator('.deck-chart .is-b :is(.bar, .stage):not(.hatch, .tip)').count()
      const lines = await page.locator('.deck-chart .is-b .hatch').filter({ visible: true }).count()
      assert.deepEqual([bars > 0, lines], [true, bars])
      assert.equal(await page.locator('.deck-chart-toggle').filter({ visible: true }).count(), 0)
    })
  })
})
