import type { Page } from 'playwright'
import type { HandoutSlide } from '../../pages/handout/blocks.ts'
import type { SheetSeen } from './sheets-in-page.ts'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { handoutNames } from '../../pages/handout/layouts/index.ts'
import { browserScript } from '../../scripts/files/browser-script.ts'
import { openBrowser } from '../hostile/visit.ts'
import { fcOptions } from '../property.ts'

/** How many more words a text has each time: the steps are small where there is time, as in the soak. */
const step = Math.max(1, Math.round(2500 / fcOptions(100).numRuns!))
const styles = new URL('../../styles/', import.meta.url)

/** Words that are told apart, so that one that is lost or doubled is seen. */
const wordsFrom = (first: number, count: number): string => Array.from({ length: count }, (_, at) => `word${first + at}`).join(' ')

function tableOf(name: string): string {
  return `<table><tbody>${Array.from({ length: 5 }, (_, at) => `<tr><td>${name}${at}</td></tr>`).join('')}</tbody></table>`
}

/** Two chapters with an agenda, dividers with words and without, a text of so many words, a slide without, and a table. */
function slidesWith(count: number): HandoutSlide[] {
  const paragraphs = Array.from({ length: Math.ceil(count / 40) }, (_, at) =>
    `<p>${wordsFrom(at * 40, Math.min(40, count - at * 40))}</p>`)
  const slides: Omit<HandoutSlide, 'no' | 'title'>[] = [
    { chapter: 'A', html: '', isDivider: true },
    { chapter: 'A', html: '<p>divided</p>', isDivider: true },
    { chapter: 'A', html: paragraphs.join('') },
    { chapter: 'A', html: '' },
    { chapter: 'B', html: '', isDivider: true },
    { chapter: 'B', html: `<p><strong>head</strong></p><p>opening</p>${tableOf('row')}<p>Sources: a report</p>` },
    { chapter: 'B', html: `${tableOf('cell')}<p><strong>head</strong></p><p>one line</p>` },
  ]
  return slides.map((slide, at) => ({ ...slide, no: at + 1, title: `Title ${at + 1}` }))
}

/** The divider of a chapter, which has no words, and the head of one. */
const leads = ['s5', 'chapter-head']

const kept = 'no word is lost, no slide cut, no chapter begun at a foot, no line or two left over, no small table parted, no sheet empty'

describe('the sheets of a handout, whose texts end at each place of a sheet once', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let page: Page
  before(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    const css = await Promise.all(['tokens.css', 'handout.css', ...handoutNames.map(name => `handout/${name}.css`)]
      .map(name => readFile(new URL(name, styles), 'utf8')))
    await page.setContent(`<!doctype html><html lang="en"><style>${css.join('\n')}</style>`)
    await page.evaluate(`${await browserScript(new URL('sheets-in-page.ts', import.meta.url), { target: 'esnext', minify: false })}
Object.assign(globalThis, page)`)
  })
  after(() => browser.close())

  test('a sign that no line begins with stands in the last part of the formula before it', async () => {
    const formula = (signs: string): string =>
      `<span class="katex"><span class="katex-html"><span class="base">x=</span><span class="base">1${signs}</span></span></span>`
    const set = (html: string): Promise<string> => page.evaluate(`htmlOf(${JSON.stringify(html)})`)
    assert.equal(await set(`<p>其中${formula('')}），表示</p>`), `<p>其中${formula('<span class="cjk_fallback">），</span>')}表示</p>`)
    assert.equal(await set(`<p>其中${formula('')}表示。</p>`), `<p>其中${formula('')}表示。</p>`)
  })

  for (const name of handoutNames) {
    test(`${name}: ${kept}`, async () => {
      for (let count = 20; count < 420; count += step) {
        const slides = slidesWith(count)
        const sheets = await page.evaluate(`setOnSheets(${JSON.stringify(name)}, ${JSON.stringify(slides)})`) as SheetSeen[]
        const said = `${count} words`
        assert.equal(plain(sheets.map(({ words }) => words).join('')), plain(slides.map(({ html }) => html).join('')), said)
        assert.deepEqual(sheets.flatMap(sheet => sheet.slides), slides.map(({ no }) => `s${no}`), said)
        assert.deepEqual(sheets.flatMap(({ cut }) => cut), [], said)
        assert.deepEqual(sheets.flatMap(({ parted }) => parted), [], said)
        assert.deepEqual(sheets.filter(({ last }) => leads.includes(last)), [], said)
        assert.deepEqual(sheets.flatMap(({ on }) => on).filter(on => on.length < 160 && !/row|cell/.test(on)), [], said)
        for (const table of ['row', 'cell'])
          assert.deepEqual(sheets.filter(({ words }) => words.includes(`${table}0`) !== words.includes(`${table}4`)), [], said)
        assert.ok(sheets.length === 1 || sheets.at(-1)!.filled >= 0.32, `${said}: ${sheets.at(-1)!.filled}`)
      }
    })
  }

  test('where slides stand in the way of the text that could go over to the last sheet, what is behind them goes', async () => {
    for (let count = 10; count < 80; count += 10) {
      const texts = [8, 8, 20, count, 90, 45].map(words => `<p>${wordsFrom(0, words)}</p>`)
      const slides = texts.map((html, at) => ({ no: at + 1, title: `Title ${at + 1}`, chapter: 'A', html }))
      const sheets = await page.evaluate(`setOnSheets('4-up', ${JSON.stringify(slides)})`) as SheetSeen[]
      assert.ok(sheets.at(-1)!.filled >= 0.25, `${count} words: ${sheets.map(({ filled }) => filled.toFixed(2)).join()}`)
    }
  })
})

function plain(html: string): string {
  return html.replace(/<[^>]*>|\s/g, '')
}
