import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { propertiesOfDesign } from '../../scripts/design/properties.ts'
import { air, canvas, formulaScale, gaps, measures, sizes } from '../../scripts/estimate/sizes.ts'
import { root } from '../deck/run.ts'

const properties = propertiesOfDesign()
/** A file of styles with the design's properties put in. */
function read(...path: string[]): string {
  return readFileSync(join(root, ...path), 'utf8').replace(/var\((--[\w-]+)\)/g, (use, name: string) => properties[name] ?? use).replace(/var\(--(?!air)[\w-]+, ([\d.]+px)\)/g, '$1')
}
const [slide, type, table, list, code, comparison, quote, caption, takeaways] = [
  ...['slide', 'type', 'table', 'list', 'code', 'comparison'].map(name => read('styles', `${name}.css`)),
  ...[
    ['layouts', 'quote.vue'],
    ['components', 'Caption.vue'],
    ['layouts', 'takeaways.vue'],
  ].map(path => read(...path).split('<style scoped>')[1]),
]

/** The value of a property in the first rule whose selector and body match, without the air that only a slide with room to spare gives. */
function valueOf(css: string, selector: string, property: string): string {
  for (const [, found, body] of css.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    const value = found.replace(/\/\*[\s\S]*?\*\//g, '').trim() === selector
      ? body.match(new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`))?.[1]
      : undefined
    if (value)
      return value.trim().replace(/calc\((\d+px) \+ var\(--air, 0px\)(?: \/ 2)?\)/g, '$1')
  }
  throw new Error(`no ${property} for ${selector}`)
}

const px = (css: string, selector: string, property: string): number => Number.parseFloat(valueOf(css, selector, property))

const expected: [what: string, own: number, style: () => number][] = [
  ['title', sizes.title.size, () => px(type, 'h1', 'font-size')],
  ['line of a title', sizes.title.line / sizes.title.size, () => px(type, 'h1', 'line-height')],
  ['long title', sizes.longTitle.size, () => px(slide, '&.deck-long-title > h1', 'font-size')],
  ['sentences', sizes.prose.size, () => px(list, '.slidev-page .slidev-layout.deck-slide.deck-prose > p', 'font-size')],
  ['width of sentences', measures.prose, () => px(list, '.slidev-page .slidev-layout.deck-slide.deck-prose > p', 'max-width')],
  ['width of text', measures.text, () => px(slide, '> :is(p, ul, ol, blockquote)', 'max-width')],
  ['gap between blocks', gaps.block, () => px(slide, '> :not(h1) + *', 'margin-top')],
  ['gap between texts', gaps.text, () => px(slide, '> :is(p, ul, ol) + :is(ul, ol, p)', 'margin-top')],
  ['gap above a caption', gaps.caption, () => px(slide, '> :not(h1) + .deck-caption', 'margin-top')],
  ['gap above a pipeline\'s caption', gaps.pipelineCaption, () => px(slide, '> .deck-pipeline + .deck-caption', 'margin-top')],
  ['gap between pipelines', gaps.pipeline, () => px(slide, '> .deck-pipeline + .deck-pipeline', 'margin-top')],
  ['gap beneath a formula', gaps.formula, () => px(slide, '> .slidev-katex-wrapper + *', 'margin-top')],
  ['gap between points', air.item, () => px(slide, 'li + li', 'margin-top')],
  ['text of inner points', sizes.nested.size, () => px(slide, 'ul ul, ol ul, ul ol', 'font-size')],
  ['gap above inner points', air.nested, () => px(slide, 'ul ul, ol ul, ul ol', 'margin-top')],
  ['gap between inner points', air.nestedItem, () => px(slide, 'ul ul > li, ol ul > li', 'margin-top')],
  ['indent of points', air.indent, () => px(slide, 'ul, ol', 'padding-left')],
  ['large points', sizes.largeList.size, () => px(list, '> .deck-large', 'font-size')],
  ['air around large points', air.largeItem, () => px(list, '> .deck-large > li', 'padding-block')],
  ['quotation beside others', sizes.inlineQuote.size, () => px(slide, 'blockquote', 'font-size')],
  ['gap between a quotation\'s paragraphs', air.quoteParagraph, () => px(slide, 'blockquote p + p', 'margin-top')],
  ['quotation alone', sizes.quote.size, () => px(quote, '.deck-quote.deck-quote.deck-quote :deep(blockquote)', 'font-size')],
  [
    'width of a quotation',
    measures.quote,
    () => Number.parseFloat(valueOf(quote, '.deck-quote.deck-quote.deck-quote :deep(blockquote)', 'max-width').replace('calc(', '')),
  ],
  ['cell', sizes.cell.size, () => px(table, 'table', 'font-size')],
  ['line of a cell', sizes.cell.line, () => px(table, 'table', 'line-height')],
  ['table head', sizes.head.size, () => px(table, 'thead th', 'font-size')],
  ['gloss', sizes.gloss.line, () => px(table, 'td small, th small', 'line-height')],
  ['caption', sizes.caption.size, () => px(caption, '.deck-caption.deck-caption', 'font-size')],
  ['line of a caption', sizes.caption.line, () => px(caption, '.deck-caption.deck-caption', 'line-height')],
  ['code', sizes.code.size, () => Number.parseFloat(/--slidev-code-font-size: ([\d.]+)/.exec(type)![1])],
  ['line of code', sizes.code.line, () => Number.parseFloat(/--slidev-code-line-height: ([\d.]+)/.exec(type)![1])],
  ['air around code', air.codeY, () => px(code, '.slidev-code', 'padding')],
  ['formula', formulaScale, () => px(type, '.katex-display > .katex', 'font-size')],
]

for (const [what, own, style] of expected) {
  test(`the planner and the styles agree on: ${what}`, () => {
    assert.equal(Math.round(own * 100) / 100, style())
  })
}

test('the planner and the styles agree on body text and on the margins of a slide', () => {
  assert.match(type, new RegExp(`font: 400 ${sizes.body.size}px/${(sizes.body.line / sizes.body.size).toFixed(1)} var\\(--sans\\)`))
  const [top, side, bottom] = valueOf(slide, '.slidev-page .slidev-layout', 'padding').split(' ').map(Number.parseFloat)
  assert.deepEqual(canvas, {
    width: 1280 - 2 * side,
    height: 720 - top - bottom,
    titleGap: canvas.titleGap,
    leastGap: Number.parseFloat(valueOf(slide, '> h1', 'margin').split(' ')[2]),
  })
})

test('the planner and the styles agree on padding in cells', () => {
  assert.equal(valueOf(table, 'th, td', 'padding'), `${air.cellY}px ${air.cellX}px ${air.cellY}px 0`)
})

test('the planner and the comparison agree on its dense rows', () => {
  assert.match(comparison, /\.dense\), :deep\(\.dense small\) \{ font-size: 20px; line-height: 27px/)
})

test('the planner and the takeaways agree on their sizes', () => {
  assert.match(takeaways, /font-size: 28px;\s*line-height: 1\.45/)
})
