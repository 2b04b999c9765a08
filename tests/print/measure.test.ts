import type { MeasuredSlide } from '../../scripts/print/measure.ts'
import type { Slides } from './built-deck.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { withBrowser } from '../../scripts/print/browser.ts'
import { measureSlides } from '../../scripts/print/measure.ts'
import { openReady } from '../../scripts/print/readiness.ts'
import { serveDeck } from '../../scripts/site/server.ts'
import { temporaryFolder, writeDeck } from './built-deck.ts'

function at(style: string, words = 'words'): string {
  return `<p style="position:absolute;margin:0;left:64px;top:200px;height:180px;font:24px serif;${style}">${words}</p>`
}

/** Panels of a part of a slide, beside each other. */
function panels(part: string, ...inner: string[]): string {
  return `<div data-part="${part}" style="position:absolute;left:64px;top:144px;font:24px serif;display:flex">${inner.join('')}</div>`
}

/** A picture of one grey point, as large as it is, whose figure has a caption. */
function figure(around: (image: string) => string): string {
  const image = '<img alt="" src="data:image/gif;base64,R0lGODdhAQABAIAAAMzMzAAAACwAAAAAAQABAAACAkQBADs=">'
  return `<figure style="position:absolute;left:64px;top:200px;font:24px serif">${around(image)}<figcaption>words</figcaption></figure>`
}

/** Slides with one thing wrong each, by id. */
const slides: Slides = {
  blocks:
    '<h1 style="margin:0;font:40px/50px serif">Title</h1><p style="margin:0;height:80px;width:500px">one</p><ul '
    + 'style="margin:0;width:300px"><li style="height:30px">two</li></ul><div hidden>three</div><div style="height:20px"><p '
    + 'style="margin:0;height:90px">sticks out</p></div>',
  fine: at('width:800px'),
  beyond: at('left:640px;width:1160px;white-space:nowrap', 'a text that runs off the slide, for it is longer than the room that it has'),
  huge: at('width:300px;height:900px;background:#eee'),
  hidden: at('width:60px;height:20px;overflow:hidden', 'a text of which next to nothing can be seen'),
  clamped: at(
    'width:60px;display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden',
    'a text of which one line can be seen',
  ),
  scrolled: at('width:60px;height:20px;overflow-y:auto', 'a text that scrolls where nobody can scroll'),
  masked: at('clip-path:inset(0 90% 0 0)', 'a text behind a mask'),
  drawn: `${at('width:200px', '')}<svg style="position:absolute;left:64px;top:100px;font-size:18px" width="100" height="40" `
    + 'viewBox="0 0 100 40"><text y="30">a label that is cut off</text></svg>',
  unsaid: figure(image => image),
  within: figure(image => `<div aria-hidden="true">${image}</div>`),
  gone: at('opacity:0;left:5000px'),
  columns: panels(
    'columns',
    `<section><h2>Left</h2><ul data-block="left-points-1"><li>point</li></ul></section>`,
    `<section><h2>Right</h2><ul data-block="right-points-1"><li style="height:700px;background:#eee">point</li></ul></section>`,
  ),
  head: panels(
    'columns',
    `<section><h2>Left</h2><ul data-block="left-points-1"><li>point</li></ul></section>`,
    `<section><h2 style="width:2000px">Right</h2><ul data-block="right-points-1"><li>point</li></ul></section>`,
  ),
  cards: panels(
    'columns',
    '<div data-part="cards" data-block="few-points-1"><ol><li>card</li></ol></div>',
    '<div data-part="cards" data-block="many-points-1"><ol><li style="height:700px;background:#eee">card</li></ol></div>',
  ),
  rows: panels(
    'rows',
    '<p data-block="first-prose-1">row</p>',
    '<p data-block="second-prose-1" style="width:2000px;background:#eee">row</p>',
  ),
}

describe('measures of a print page', () => {
  let measured: Map<string, MeasuredSlide>
  let clean = (): Promise<void> => Promise.resolve()

  before(async () => {
    const folder = await temporaryFolder({ after: remove => clean = remove })
    await writeDeck(folder, slides)
    const server = await serveDeck({ dist: folder })
    await withBrowser(async (browser) => {
      const watched = await browser.open(new URL(server.url).origin)
      await openReady(watched, `${server.url}print?print=1`)
      measured = new Map((await measureSlides(watched.page, [...Object.keys(slides), 'no-such-slide'])).map(slide => [slide.id, slide]))
    })
    await server.close()
  })
  after(() => clean())

  const rulesOf = (id: string): string[] => [...new Set(measured.get(id)!.faults.map(({ rule }) => rule))]

  test('the slides come in the order of their ids, without those that are not there', () => {
    assert.deepEqual([...measured.keys()], Object.keys(slides))
  })

  test('a slide has the height of its title and the sizes of the blocks below it, what sticks out included', () => {
    const { title, blocks } = measured.get('blocks')!
    assert.equal(title.height, 50)
    assert.deepEqual(blocks.map(({ part, height, width }) => [part, height, width]), [['p', 80, 500], ['ul', 30, 340], ['div', 90, 1280]])
  })

  test('a slide on which all is in place has no fault', () => {
    assert.deepEqual(measured.get('fine')!.faults, [])
  })

  test('what nobody sees is no fault', () => {
    assert.deepEqual(measured.get('gone')!.faults, [])
  })

  test('a picture without words is named, by its kind where it is its own address; one within what readers pass over is not', () => {
    const bare = (id: string): string[] => measured.get(id)!.faults.flatMap(({ rule, says }) => rule === 'bare-picture' ? [says] : [])
    assert.match(bare('unsaid').join(), /^Picture `data:image\/gif,…` has no words/)
    assert.deepEqual(bare('within'), [])
  })

  for (const id of ['beyond', 'huge']) {
    test(`a box or text outside the safe area is an overflow: ${id}`, () => {
      assert.deepEqual(rulesOf(id), ['overflow'])
    })
  }

  const atFault = { columns: 'right-points-1', head: 'right-points-1', cards: 'many-points-1', rows: 'second-prose-1' }
  for (const [id, name] of Object.entries(atFault)) {
    test(`a fault within panels names the very block: ${id}`, () => {
      assert.deepEqual(measured.get(id)!.faults.filter(({ rule }) => rule === 'overflow').map(({ of }) => of), [name])
    })
  }

  test('a part that holds several blocks says which they are, and how tall each is', () => {
    const [{ id, part, within }] = measured.get('cards')!.blocks
    assert.deepEqual([id, part, within!.map(inner => [inner.id, inner.part])], [
      undefined,
      'columns',
      [['few-points-1', 'cards'], ['many-points-1', 'cards']],
    ])
    assert.ok(within!.every(({ height }) => height >= 700))
  })

  for (const id of ['hidden', 'clamped', 'scrolled', 'masked', 'drawn']) {
    test(`a text that something hides is named: ${id}`, () => {
      assert.ok(rulesOf(id).includes('clipped-text'), JSON.stringify(measured.get(id)!.faults))
    })
  }
})
