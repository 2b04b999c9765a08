import type { Finish } from '../../../scripts/print/pdf/finish.ts'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, describe, test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withBrowser } from '../../../scripts/print/browser.ts'
import { finishPdf } from '../../../scripts/print/pdf/finish.ts'
import { dateOf } from '../../../scripts/print/pdf/metadata.ts'
import { entriesOf, labelPages } from '../../../scripts/print/pdf/outline.ts'
import { formulaSign } from '../../../scripts/typesetting/formula-sign.ts'
import { faultsOfPdf, kindsOf, labelsOf } from './matterhorn.ts'

const longId = encodeURIComponent('一个很长的中文标题，它作为页的地址，会变成很多个字节')
const origin = 'http://127.0.0.1:4173'
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
@page { size: 640px 360px; margin: 0 } body { margin: 0 }
section { height: 350px; overflow: hidden; contain: strict; border-left: 9px solid #ABC } section + section { break-before: page }
em { font-style: normal; background: #DDD }
</style>
<section id="one"><h1>One &amp; all</h1><ul><li>a <strong>bold</strong> point<ul><li>within</li></ul></li></ul>
<p><a href="#${longId}">inside</a> <a href="https://example.org/a">outside</a> <a href="${origin}/files/a.md">beside</a></p></section>
<section id="two"><h1>Two</h1><table><thead><tr><th>month<th>height</thead><tbody><tr><td>May<td>3.5</tbody></table>
<figure><figcaption>A <em>caption</em></figcaption>
<svg role="img" aria-label="a dot" width="20" height="20"><circle r="9" cx="9" cy="9"/></svg></figure></section>
<section id="${longId}"><h1>Three</h1>
<p>so <span role="img" aria-label="${formulaSign}x_1^2"><span>x</span><sub>1</sub><sup>2</sup></span></p>
<p aria-hidden="true">unread <a href="#one">copy</a></p><h2>further</h2><p>words</p></section></html>`
const place = { backup: false, top: 0 }
const job: Finish = {
  origin,
  isSlides: true,
  meta: { title: 'Tides & piers', author: 'Ann', lang: 'en', date: new Date('2026-01-02') },
  places: [
    { ...place, id: 'one', title: 'One & all', no: 1, page: 0 },
    { ...place, id: 'two', title: 'Two', chapter: 'The harbour', no: 2, page: 1 },
    { ...place, id: longId, title: 'Three', backup: true, no: 1, page: 2, top: 0.5 },
  ],
}

/** The page as a browser of its own prints it. */
async function print(): Promise<Uint8Array> {
  return withBrowser(async (browser) => {
    const { page: opened } = await browser.open(origin)
    await opened.setContent(page)
    return opened.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  })
}

describe('a printed page that is finished', () => {
  let printed: Uint8Array
  let bytes: Uint8Array

  before(async () => {
    printed = await print()
    bytes = (await finishPdf(printed, job)).bytes
  })

  test('breaks no checkpoint of PDF/UA-1 that a program can decide, of which it broke many as it was printed', async () => {
    assert.deepEqual(await faultsOfPdf(bytes), [])
    const before = new Set((await faultsOfPdf(printed)).map(fault => fault.slice(0, 6)))
    for (const point of ['01-005', '02-001', '06-002', '09-004', '13-004', '28-012'])
      assert.ok(before.has(point), `${point} is not among ${[...before].join()}`)
  })

  test('has headings, lists, tables with heads, formulas and figures with words in its structure', async () => {
    const kinds = await kindsOf(bytes)
    const expected = { H1: 3, H2: 1, L: 2, LI: 2, LBody: 2, Table: 1, TH: 2, TD: 2, Figure: 1, Formula: 1 }
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map(kind => [kind, kinds.get(kind)])), expected)
  })

  test('is numbered as slides are, and B1 behind the end', async () => {
    assert.deepEqual(await labelsOf(bytes), ['0: D', '2: D after (B)'])
  })

  test('links inside lead to their place, those outside to their address, and none to the server', async () => {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const links = (await (await pdf.getPage(1)).getAnnotations()) as { url?: string, dest?: unknown[] }[]
    const aims = await Promise.all(links.map(async ({ url, dest }) => url ?? (dest ? await pdf.getPageIndex(dest[0] as never) : 'nowhere')))
    assert.deepEqual(aims, [2, 'https://example.org/a', 'nowhere'])
    assert.deepEqual(await (await pdf.getPage(3)).getAnnotations(), [])
    assert.equal((await pdf.getDestinations() as unknown as Map<string, unknown>).size, 2)
  })

  test('has an outline of chapters, closed, with their slides in them', async () => {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const outline = await pdf.getOutline()
    assert.deepEqual(
      outline.map(({ title, items, count }) => [title, count ?? 0, items.map(({ title }) => title)]),
      [['One & all', 0, []], ['The harbour', -1, ['Two']], ['Backup', -1, ['Three']]],
    )
    assert.equal(await pdf.getPageMode(), 'UseOutlines')
    assert.equal(await pdf.getPageIndex((outline[2].items[0].dest as never[])[0]), 2)
  })

  test('says title, author and date', async () => {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const { info, metadata } = await pdf.getMetadata()
    const said = info as Record<string, string>
    assert.deepEqual([said.Title, said.Author, said.Language], ['Tides & piers', 'Ann', 'en'])
    assert.match(said.CreationDate, /^D:20260102/)
    assert.equal(metadata.get('dc:title'), 'Tides & piers')
  })

  test('is the same, byte by byte, from another browser at another time', async () => {
    await new Promise(resolve => setTimeout(resolve, 1100))
    const again = await print()
    assert.notDeepEqual(Buffer.from(again), Buffer.from(printed))
    assert.deepEqual(Buffer.from((await finishPdf(again, job)).bytes), Buffer.from(bytes))
  })
})

test('a PDF has the date that a build is told, else the day of its review, else none', () => {
  assert.equal(dateOf('2026-03-26', { SOURCE_DATE_EPOCH: '86400' })?.toISOString(), '1970-01-02T00:00:00.000Z')
  assert.equal(dateOf('2026-03-26（周四）', {})?.toISOString(), '2026-03-26T00:00:00.000Z')
  for (const said of ['spring', '', undefined, '2026-99-99'])
    assert.equal(dateOf(said, {}), undefined)
})

test('pages of some slides have the numbers that these have in the talk, those of steps one more', async () => {
  const pdf = await PDFDocument.create()
  Array.from({ length: 8 }, () => pdf.addPage())
  const slide = { id: '', title: '', top: 0, backup: false }
  labelPages(pdf, [
    { ...slide, no: 3, page: 0 },
    { ...slide, no: 4, page: 1 },
    { ...slide, no: 5, page: 2 },
    { ...slide, no: 6, page: 5 },
    { ...slide, no: 2, page: 6, backup: true },
    { ...slide, no: 3, page: 7, backup: true },
  ])
  const opened = await getDocument({ data: await pdf.save(), verbosity: 0 }).promise
  assert.deepEqual(await opened.getPageLabels(), ['3', '4', '5-1', '5-2', '5-3', '6', 'B2', 'B3'])
})

test('slides of a chapter stand in it once, and one that has the name of its chapter is the chapter', () => {
  const slide = { id: '', backup: false, no: 1, top: 0, page: 0 }
  const entries = entriesOf([
    { ...slide, title: 'a', chapter: 'A' },
    { ...slide, title: 'A', chapter: 'A' },
    { ...slide, title: 'B', chapter: 'B' },
    { ...slide, title: 'b', chapter: 'B' },
  ], 'Backup')
  assert.deepEqual(entries.map(({ title, within }) => [title, ...within.map(one => one.title)]), [['A', 'a', 'A'], ['B', 'b']])
})
