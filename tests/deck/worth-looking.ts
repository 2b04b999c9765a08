import type { Page } from 'playwright'
import type { MeasuredSlide } from '../../scripts/print/measure.ts'
import type { Crowded } from '../../scripts/print/page/crowded.ts'
import type { KeptDeck } from './kept-deck.ts'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inPage } from '../../scripts/print/in-page.ts'
import { measureSlides } from '../../scripts/print/measure.ts'
import { contentSlides } from '../../scripts/rules/covered.ts'
import { unpartedIn } from '../../scripts/typesetting/breaks.ts'

/** A deck that is open, and its slides' ids in order. */
interface Kept { deck: KeptDeck, ids: string[] }

/** Shares of the body that a talk whose evidence fills its slides covers: on the slide in the middle, and on each. */
const shares = { median: 0.6, least: 0.4 }
/** Letters larger than labels and smaller than text say that something could not make up its mind. */
const between = { label: 18, text: 24, rounding: 0.3 }
/** What has no title of the usual size, and what stands in the open. */
const [otherTitles, open] = [['cover', 'divider'], ['quote']]

/** What makes a deck worth looking at and can be measured: it holds of the project's own, in both languages. */
export function testWorthLooking(kept: () => Kept): void {
  let slides: MeasuredSlide[]
  let parted: string[]
  let crowded: Crowded[]

  before(async () => {
    const { deck, ids } = kept()
    await deck.on(async ({ page, ready }) => {
      await ready('print')
      slides = await measureSlides(page, ids)
      parted = await partedUnits(page)
      crowded = await inPage(page, 'crowdedOn', ids)
    })
  })

  test('all content begins at one edge', () => {
    const tops = contentSlides(slides).map(({ id, blocks: [{ top }] }) => ({ id, top }))
    const edge = tops.map(({ top }) => top).sort((a, b) => a - b)[Math.floor(tops.length / 2)]
    assert.deepEqual(tops.filter(({ top }) => Math.abs(top - edge) > 1), [])
  })

  test('what is shown covers most of the area that it has', () => {
    const closed = contentSlides(slides).filter(({ layout }) => !open.includes(layout))
    const areas = closed.map(({ id, covered }) => ({ id, area: covered.area }))
    assert.deepEqual(areas.filter(({ area }) => area < shares.least), [])
    assert.ok(areas.map(({ area }) => area).sort((a, b) => a - b)[Math.floor(areas.length / 2)] >= shares.median)
  })

  test('text is as large as text, and labels as small as labels', () => {
    const odd = slides.flatMap(({ id, texts }) => texts
      .filter(({ role, size }) => (role === 'body' || role === 'table')
        && size > between.label + between.rounding && size < between.text - between.rounding)
      .map(({ words, role, size }) => `${id}: ${role} ${words} ${size}`))
    assert.deepEqual(odd, [])
  })

  test('titles have one size', () => {
    const sizes = slides
      .filter(({ layout }) => !otherTitles.includes(layout))
      .flatMap(({ texts }) => texts.filter(({ role }) => role === 'title').slice(0, 1).map(({ size }) => Math.round(size)))
    assert.equal(new Set(sizes).size, 1, [...new Set(sizes)].join())
  })

  test('no number is parted from its unit, in running text, tables, lists and captions', () => {
    assert.deepEqual(parted, [])
  })

  test('texts of drawings keep apart from each other and from boxes, and none is cut off', () => {
    assert.deepEqual(crowded.flatMap(({ id, texts, edges, cut }) => [...texts, ...edges, ...cut].map(words => `${id}: ${words}`)), [])
  })

  test('no title, promise, lead or card ends in a line of one word', () => {
    assert.deepEqual(crowded.flatMap(({ id, alone }) => alone.map(words => `${id}: ${words}`)), [])
  })

  test('each title claims what its slide shows', () => {
    assert.deepEqual(slides.flatMap(({ faults }) => faults).filter(({ rule }) => rule === 'title-evidence'), [])
  })
}

/** What belongs together and stands on two lines of a page. */
async function partedUnits(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode())
      found.push(walker.currentNode.nodeValue ?? '')
    return found
  })
  return page.evaluate((groups) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const parted: string[] = []
    for (const ranges of groups) {
      walker.nextNode()
      const node = walker.currentNode as Text
      for (const [start, end] of ranges) {
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, end)
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top / 4)))
        const isSeen = node.parentElement!.checkVisibility() && !node.parentElement!.closest('svg, code, .katex')
        if (isSeen && lines.size > 1)
          parted.push(`${node.parentElement!.closest('section[id]')?.id}: ${node.nodeValue!.slice(start, end)}`)
      }
    }
    return parted
  }, texts.map(unpartedIn))
}
