import type { Page } from 'playwright'
import type { KeptDeck } from '../deck/kept-deck.ts'
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sizes } from '../../scripts/design/design.ts'
import { errorsOn } from '../deck/errors-on.ts'
import { keepDeck } from '../deck/kept-deck.ts'
import { freshFolder, root, runVerb } from '../deck/run.ts'

describe('views that answer', () => {
  let deck: KeptDeck
  let dist: string
  let remove: () => Promise<void>

  before(async () => {
    const folder = await freshFolder()
    remove = folder.remove
    const run = await runVerb('build', [join(root, 'tests', 'fixtures', 'live.zh.md'), '--out', folder.path])
    assert.equal(run.code, 0, run.stderr)
    dist = join(folder.path, 'dist')
    deck = await keepDeck({ dist })
  })
  after(async () => {
    await deck.close()
    await remove()
  })

  /** Opens a slide, waits for something on it, and looks. */
  async function on(slide: string, selector: string, look: (page: Page) => Promise<void>): Promise<void> {
    await deck.on(async ({ page, errors, url }) => {
      await page.goto(`${url}${encodeURI(slide)}`)
      await page.locator(selector).first().waitFor()
      await look(page)
      assert.deepEqual(errors, [])
    })
  }
  const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count()

  test('the site of a deck with diagrams brings their drawings, and no Mermaid', async () => {
    // Eight signs of chance stand behind a name; they may spell one of these.
    const names = (await readdir(join(dist, 'assets'))).map(name => name.replace(/-[\w-]{8}\.\w+$/, ''))
    assert.ok((await readdir(join(dist, 'assets', 'drawings'))).length > 0)
    assert.deepEqual(names.filter(name => /^mermaid$|elk|flowDiagram/.test(name)), [])
  })

  test('no slide breaks a rule that is an error', () => deck.on(async (open) => {
    assert.deepEqual(await errorsOn(open), [])
  }))

  test('a key on a row\'s head lights the row alone, and Escape frees all', () => on('对照', '.row-key', async (page) => {
    await page.locator('.row-key').nth(1).focus()
    await page.keyboard.press('Enter')
    assert.deepEqual([await count(page, 'tr.is-dim'), await page.locator('.row-key[aria-pressed=true]').textContent()], [3, '主干'])
    await page.keyboard.press('Escape')
    assert.equal(await count(page, 'tr.is-dim, [aria-pressed=true]'), 0)
  }))

  test('a click on a row lights it, another one frees it', () => on('对照', '.row-key', async (page) => {
    const cell = page.locator('tbody td').first()
    await cell.click()
    assert.equal(await count(page, 'tr.is-dim'), 3)
    await cell.click()
    assert.equal(await count(page, 'tr.is-dim'), 0)
  }))

  test('the switch hides the rows that agree, keeps the table in its place and remembers nothing', () =>
    on('对照', '.deck-switch', async (page) => {
      const height = (): Promise<number> => page.locator('.deck-table').first().evaluate(table => (table as HTMLElement).offsetHeight)
      const before = await height()
      await page.locator('.deck-switch').first().focus()
      await page.keyboard.press(' ')
      assert.deepEqual(
        [await page.locator('tr.same').first().isVisible(), await page.locator('tr.partly').first().isVisible(), await height()],
        [false, true, before],
      )
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(url => !decodeURI(url.pathname).endsWith('对照'))
      await page.keyboard.press('ArrowLeft')
      await page.locator('tr.same').first().waitFor()
      assert.equal(await count(page, '.deck-switch[aria-pressed=true]'), 0)
    }))

  test('the rows of a table breathe where its slide has room, and the slide stays within its frame', () =>
    on('对照', '[data-air]', async (page) => {
      const {
        air,
        bottom,
      } = await page
        .locator('#slideshow .deck-table')
        .first()
        .evaluate(table =>
          ({
            air: Number((table as HTMLElement).dataset.air),
            bottom: table.getBoundingClientRect().bottom / table.closest('.slidev-layout')!.getBoundingClientRect().height,
          }))
      assert.ok(air > 0 && bottom < 0.93, `${air} px of air down to ${bottom}`)
    }))

  test('a route is chosen by key, lights its way and what is said of it, and is let go', () =>
    on('流程-part-2', '.deck-pipeline:not([data-pending]) .deck-paths [role=button]', async (page) => {
      const way = page.locator('.deck-paths [role=button]').nth(1)
      await way.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/clicks=2/)
      const lit = await page.evaluate(() =>
        [...document.querySelector('#slideshow .deck-pipeline .mermaid')!.shadowRoot!.querySelectorAll('g.node:not(.dim)')].map(node =>
          node.textContent!.trim()))
      assert.deepEqual(lit.sort(), ['MMDiT', '图像', '编码器（细节）', '解码器', '输入图（仅编辑）'].sort())
      assert.deepEqual(await page.locator('.deck-stages .is-lit strong').allTextContents(), ['编码器', 'MMDiT', '解码器'])
      await page.keyboard.press('Enter')
      await page.waitForURL(/clicks=3/)
      assert.equal(await count(page, '.deck-stages .is-dim'), 0)
    }))

  test('the arrow between two stops is lit, another one into the same box is not', () =>
    on('流程-part-2?clicks=1', '.deck-pipeline:not([data-pending]) .deck-paths [aria-pressed=true]', async (page) => {
      const dim = (id: string): Promise<boolean> =>
        page.evaluate(
          name =>
            document
              .querySelector('#slideshow .deck-pipeline .mermaid')!
              .shadowRoot!
              .querySelector(`.edgePaths path[data-id^="${name}"], .edgePaths path[id*="${name}"]`)!
              .classList
              .contains('dim'),
          id,
        )
      assert.deepEqual([await dim('L_vl_dit'), await dim('L_enc_dit')], [false, true])
    }))

  test('lanes show one click of what both have in common', () => on('流程?clicks=1', '.deck-lanes .dim', async (page) => {
    const texts = (selector: string): Promise<string[]> => page.locator(selector).evaluateAll(all => all.map(one => one.textContent!))
    assert.deepEqual(await texts('.deck-lanes .box:not(.dim)'), ['Reader（语义）', 'ViT32层', '融合器2×2并1', 'LLM28层'])
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/clicks=2/)
    assert.equal(await count(page, '.deck-lanes .dim'), 0)
  }))

  test('points in columns are set larger where there is room, and the second ones begin at one height', () =>
    on('并排', '.deck-grown .deck-column', async (page) => {
      const points = await page.locator('.deck-grown .deck-column').evaluateAll(columns => columns.map((column) => {
        const second = column.querySelector('li + li')!
        return { top: Math.round(second.getBoundingClientRect().top), size: Number.parseFloat(getComputedStyle(second).fontSize) }
      }))
      assert.equal(points[0].top, points[1].top)
      assert.ok(points[0].size > sizes.body.size, `${points[0].size} px`)
    }))

  test('points of columns are as tall as those beside them, and their headings begin at one height', () =>
    on('并排', '.deck-grown .deck-column', async (page) => {
      const columns = await page.locator('#slideshow .deck-column').evaluateAll(all => all.map(column =>
        [...column.querySelectorAll('h2, h3, li')].map((row) => {
          const { top, height } = row.getBoundingClientRect()
          return [Math.round(top), Math.round(height)]
        })))
      assert.equal(columns.length, 2)
      assert.equal(columns[0].length, 3)
      assert.deepEqual(columns[0], columns[1])
      const words = await page.locator('#slideshow .deck-column li').evaluateAll(all => all.map(point => point.textContent!.length))
      assert.notEqual(words[1], words[3])
    }))

  test('a picture stands beside a few points, down the slide, where it would hang small above them', () =>
    on('岸', '#slideshow .deck-aside', async (page) => {
      const [image, list, head, slide] = await Promise.all(['.deck-figure > img', 'ul', 'h1', ''].map(selector =>
        page.locator(`#slideshow .deck-aside ${selector}`.trim()).first().evaluate((found) => {
          const { left, right, top, bottom } = found.getBoundingClientRect()
          return { left, right, top, bottom }
        })))
      assert.ok(image.left > list.right, `the picture begins at ${image.left}, the points end at ${list.right}`)
      assert.ok(image.bottom <= slide.bottom && image.top >= head.bottom, `the picture reaches from ${image.top} to ${image.bottom}`)
      assert.ok(image.right - image.left > (slide.right - slide.left) * 0.4, `the picture is ${image.right - image.left} px wide`)
    }))

  test('a few words that are all of a slide are set larger than those that share one with others', async () => {
    const sizeOn = async (slide: string, selector: string): Promise<number> => {
      let size = 0
      await on(slide, `.deck-grown ${selector}`, async (page) => {
        size = await page.locator(`#slideshow .deck-grown ${selector}`).first().evaluate(found =>
          Number.parseFloat(getComputedStyle(found).fontSize))
      })
      return size
    }
    assert.equal(await sizeOn('寡言', 'li'), 40)
    assert.equal(await sizeOn('寡言', 'blockquote'), 52)
    assert.ok(await sizeOn('岸', 'li') <= 36)
  })

  test('a listing of fewer lines is set in larger letters', async () => {
    for (const [slide, least, most] of [['六行', 28, 30], ['九行', 20, 24]] as const) {
      await on(slide, '.deck-grown .slidev-code .line', async (page) => {
        const size = await page.locator('#slideshow .slidev-code .line').first().evaluate(line =>
          Number.parseFloat(getComputedStyle(line).fontSize))
        assert.ok(size >= least && size <= most, `${slide}: ${size} px`)
      })
    }
  })

  test('points with lists of their own leave no holes in the columns beside them', () =>
    on('参差', '.deck-grown .deck-column', async (page) => {
      const [, later] = await page.locator('#slideshow .deck-column').evaluateAll(all => all.map(column =>
        [...column.querySelectorAll(':scope > ul > li')].map(point => Math.round(point.getBoundingClientRect().height))))
      assert.ok(Math.abs(later[0] - later[1]) < 4, `the points are ${later.join(' and ')} px high`)
    }))

  test('points in a cell are all as large as the first, what is said of a cell is smaller', () =>
    on('闸', '#slideshow td small', async (page) => {
      assert.deepEqual(await page.locator('#slideshow td small').allTextContents(), ['除非下雨'])
    }))

  test('printed, tables, captions and routes are complete, and nothing is dimmed or asks for a click', async () => {
    await deck.on(async ({ page, ready }) => {
      await ready('print')
      assert.equal(await count(page, '[aria-pressed], .is-dim, .is-hidden, .deck-lanes .dim, .deck-switch'), 0)
      assert.equal(await count(page, '.deck-table tbody tr'), 4)
      assert.equal(await count(page, '.deck-stages li'), 4)
      assert.deepEqual(await page.locator('.deck-paths-told dt').allTextContents(), ['文生图', '改图'])
    })
  })
})
