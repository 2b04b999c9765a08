import type { BuiltDeck } from '../../../scripts/site/built-deck.ts'
import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import JSZip from 'jszip'
import { printPptx } from '../../../scripts/print/pptx/print-pptx.ts'
import { withDeck } from '../../../scripts/print/with-deck.ts'
import { freshFolder } from '../../deck/run.ts'
import { notes } from '../built-deck.ts'

function math(body: string): string {
  return `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${body}</mrow>`
    + '<annotation>x</annotation></semantics></math></span><span class="katex-html"><span class="base">x²</span></span></span>'
}

/** Slides with one of each: a stroke before points, numbers, a table, a drawing with letters, a simple and a tall formula. */
const slides: Record<string, string> = {
  one: `<h1>标题 &lt;one&gt;</h1><ul><li>first <b>point</b></li>
    <li>see <a href="/three">三</a> and <a href="https://example.org/">out</a></li></ul>`,
  two: `<h1>Table</h1><table><thead><tr><th>name</th><th>value</th></tr></thead>
    <tbody><tr><td rowspan="2">甲</td>
    <td>${math('<msup><mi>x</mi><mn>2</mn></msup>')}</td></tr>
    <tr><td><span style="background:#000;color:#fff">same</span></td></tr></tbody></table><p style="line-height:96px">alone</p>`,
  three: `<h1>Drawing</h1><svg width="300" height="200" role="img" aria-label="a red square"><rect width="200" height="200" fill="red"/>
    <text x="9" y="50">letters drawn</text></svg>
    <p id="tall">tall ${math('<mfrac><mi>a</mi><mi>b</mi></mfrac>')}</p><ol start="3"><li>third</li></ol>`,
}

async function write(folder: string): Promise<BuiltDeck> {
  const body = Object.entries(slides).map(([id, html], at) =>
    `<section id="${id}" class="deck-sheet" data-title="t" data-no="${at + 1}" ${id === 'three' ? 'data-backup' : 'data-chapter="Part"'}>
    <div class="print-slide-container"><div class="slidev-layout">${html}</div></div></section>`).join('')
  await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="zh"><style>body { margin: 0; font: 24px/36px sans-serif }
    section { width: 1280px; height: 720px; overflow: hidden } h1 { margin: 40px } ul { list-style: none } li { position: relative }
    ul li::before { content: ""; position: absolute; left: -28px; width: 12px; border-top: 2px solid #888 } .katex-mathml { display: none }
    </style>${body}<script>window.__reviewdeck = { slides: 3, problems: [] }; document.documentElement.dataset.ready = 'ok'</script>`)
  return { dist: folder, base: '/', notes, slides: Object.keys(slides), backups: [] }
}

describe('slides as a presentation', () => {
  const files = new Map<string, string>()
  let again: boolean
  let remove: () => Promise<void>
  before(async () => {
    const folder = await freshFolder()
    remove = folder.remove
    const dist = join(folder.path, 'dist')
    await mkdir(dist)
    const built = await write(dist)
    const [one, two] = ['1.pptx', '2.pptx'].map(name => join(folder.path, name))
    await withDeck(built, async (deck) => {
      for (const file of [one, two])
        await printPptx(deck, built, file, {})
    })
    again = (await readFile(one)).equals(await readFile(two))
    for (const file of Object.values((await JSZip.loadAsync(await readFile(one))).files))
      files.set(file.name, await file.async('string'))
  })
  after(() => remove())
  const textsOf = (no: number): string[] => [...files.get(`ppt/slides/slide${no}.xml`)!.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text)

  test('have their titles as titles, which outlines and readers find', () => {
    assert.match(files.get('ppt/slides/slide1.xml')!, /<p:ph[^>]*type="title"[\s\S]*标题 &lt;one&gt;/)
  })

  test('have points as points of one text, bold where they were', () => {
    const xml = files.get('ppt/slides/slide1.xml')!
    assert.equal(xml.match(/<a:buChar char="&#x2013;"/g)?.length, 2)
    assert.ok([...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].every(([, inner]) => inner.split('<a:pPr').length <= 2))
    assert.deepEqual(textsOf(1).slice(1), ['first ', 'point', 'see ', '三', ' and ', 'out'])
    assert.match(xml, /b="1"[^>]*>(?:(?!<a:t>).)*<\/a:rPr><a:t>point/)
  })

  test('lead to each other and out', () => {
    const rels = files.get('ppt/slides/_rels/slide1.xml.rels')!
    assert.match(rels, /Target="slide3\.xml"/)
    assert.match(rels, /Target="https:\/\/example\.org\/" TargetMode="External"/)
  })

  test('have tables as tables, with what spans rows, powers, and no ground over words that have their own', () => {
    const xml = files.get('ppt/slides/slide2.xml')!
    assert.match(xml, /<a:tbl>/)
    assert.match(xml, /rowSpan="2"/)
    assert.match(xml, /baseline="30000"(?:(?!<a:t>).)*<a:t>2/)
    assert.deepEqual(textsOf(2), ['Table', 'name', 'value', '甲', 'x', '2', 'same', 'alone'])
  })

  test('have drawings, and words around a tall formula, as pictures with words', () => {
    const xml = files.get('ppt/slides/slide3.xml')!
    assert.match(xml, /descr="a red square"/)
    assert.equal(xml.match(/<p:pic>/g)?.length, 2)
    assert.deepEqual(textsOf(3), ['Drawing', 'third'])
    assert.match(xml, /<a:buAutoNum type="arabicPeriod" startAt="3"/)
  })

  test('bring their notes, and hide what stands behind the end in a section of its own', () => {
    assert.match(files.get('ppt/notesSlides/notesSlide1.xml')!, /说/)
    assert.match(files.get('ppt/slides/slide3.xml')!, /show="0"/)
    assert.match(files.get('ppt/presentation.xml')!, /name="Part"[\s\S]*name="备用"/)
  })

  test('name a font for Chinese beside that for Latin letters', () => {
    assert.match(files.get('ppt/slides/slide1.xml')!, /<a:latin typeface="Arial"[^>]*><a:ea typeface="Microsoft YaHei"/)
  })

  test('are the same bytes each time', () => {
    assert.ok(again)
  })

  test('a line that stands alone in one of four times its height is no higher than its letters', () => {
    const [shape] = files.get('ppt/slides/slide2.xml')!.match(/<p:sp>(?:(?!<p:sp>).)*<a:t>alone<.*?<\/p:sp>/s)!
    const [height, spacing] = [/<a:ext cx="\d+" cy="(\d+)"/, /<a:spcPts val="(\d+)"/].map(one => Number(one.exec(shape)![1]))
    assert.ok(Math.abs(height / 9525 - 29) < 2, String(height / 9525))
    assert.ok(Math.abs(spacing / 75 - 29) < 2, String(spacing / 75))
  })
})
