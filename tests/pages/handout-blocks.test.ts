import type { HandoutSlide } from '../../pages/handout/blocks.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from '../../pages/handout/blocks.ts'
import { contentsOf } from '../../pages/handout/contents.ts'

function slide(no: number, chapter?: string, html = '<p>words</p>', isDivider = false): HandoutSlide {
  return { no, title: `Title ${no}`, html, chapter, isDivider }
}

/** Blocks in short: `row 1,2`, `text 1`, `beside 1`, `break`, `head A`. */
function short(slides: HandoutSlide[], layout: Parameters<typeof blocksOf>[1]): string[] {
  return blocksOf(slides, layout).map((block) => {
    switch (block.kind) {
      case 'row':
        return `row ${block.slides}${block.isTagged ? ' alone' : ''}`
      case 'text':
        return `${block.isBeside ? 'beside' : 'text'} ${block.no}`
      case 'head':
        return `head ${block.title}`
      default:
        return 'break'
    }
  })
}

test('a text follows its slide, a divider stands beside its own, and a slide without words has its number on it', () => {
  const slides = [slide(1, 'A', '', true), slide(2, 'A'), slide(3, 'A', ' ')]
  assert.deepEqual(short(slides, { perRow: 1, beside: 'dividers' }), ['beside 1', 'row 2', 'text 2', 'row 3 alone'])
  const alone = short(slides, { perRow: 1, beside: 'dividers', alone: true })
  assert.deepEqual(alone, ['break', 'beside 1', 'break', 'row 2', 'text 2', 'break', 'row 3 alone'])
  assert.deepEqual(short(slides, { perRow: 1, beside: 'all' }), ['head A', 'beside 1', 'beside 2', 'beside 3'])
})

test('slides of a chapter stand together, their texts after them, and no slide of another chapter among them', () => {
  const slides = [slide(1, 'A'), slide(2, 'A'), slide(3, 'A'), slide(4, 'B'), slide(5, 'B')]
  assert.deepEqual(short(slides, { perRow: 2, together: 6 }), [
    ...['row 1,2', 'row 3', 'text 1', 'text 2', 'text 3'],
    ...['row 4,5', 'text 4', 'text 5'],
  ])
})

test('chapters of one slide fill a row together', () => {
  const slides = [slide(1), slide(2, 'A'), slide(3, 'B'), slide(4, 'B')]
  assert.deepEqual(short(slides, { perRow: 2, together: 6 }), ['row 1,2', 'text 1', 'text 2', 'row 3,4', 'text 3', 'text 4'])
})

test('what the head of a chapter says is not said once more by the head of its first text', () => {
  for (const head of ['<h2>A &amp; B</h2>', '<p><strong>A &amp; B</strong></p>']) {
    const [, , text] = blocksOf([slide(1, 'A & B', '', true), slide(2, 'A & B', `${head}<p>words</p>`)], { perRow: 1, beside: 'all' })
    assert.deepEqual(text.kind === 'text' && text.html, '<p>words</p>')
  }
  const [, kept] = blocksOf([slide(1, 'A', '<h2>B</h2><p>words</p>')], { perRow: 1, beside: 'all' })
  assert.deepEqual(kept.kind === 'text' && kept.html, '<h2>B</h2><p>words</p>')
})

test('where texts are long, fewer slides stand together, so that none is sheets away from its text', () => {
  for (const html of [`<p>${'word '.repeat(500)}</p>`, `<p>${'长'.repeat(1200)}</p>`])
    assert.deepEqual(short([slide(1, 'A', html), slide(2, 'A')], { perRow: 2, together: 6 }), ['row 1', 'text 1', 'row 2', 'text 2'])
})

/** Each line is 1 high, of which 32 find room beneath the title and 52 on a further sheet. */
const ones = async (lines: unknown[]) => ({ heights: lines.map(() => 1), cover: 32, sheet: 52 })

test('the contents name chapters with their slides, or chapters alone where there are many', async () => {
  const few = await contentsOf([slide(1), slide(2, 'A', '', true), slide(3, 'A'), slide(4, 'A')], ones)
  assert.deepEqual(few, [[
    { title: 'Title 1', slides: '1', first: 1, isChapter: true },
    { title: 'A', slides: '2–4', first: 2, isChapter: true },
    { title: 'Title 3', slides: '3', first: 3, isChapter: false },
    { title: 'Title 4', slides: '4', first: 4, isChapter: false },
  ]])
  const many = await contentsOf(Array.from({ length: 200 }, (_, index) => slide(index + 1, `C${index >> 1}`)), ones)
  assert.deepEqual(many.map(({ length }) => length), [32, 52, 16])
  assert.ok(many.flat().every(({ isChapter }) => isChapter))
})

test('the slides of the backup give way to those of the talk in the contents', async () => {
  const backup = Array.from({ length: 40 }, (_, index) => ({ ...slide(index + 4, 'Backup'), isBackup: true }))
  const [lines] = await contentsOf([slide(1, 'A'), slide(2, 'A'), slide(3, 'A'), ...backup], ones)
  assert.deepEqual(lines.map(({ title }) => title), ['A', 'Title 1', 'Title 2', 'Title 3', 'Backup'])
})

test('lines that wrap take the room of two', async () => {
  const slides = Array.from({ length: 20 }, (_, index) => slide(index + 1, `C${index >> 1}`))
  const tall = await contentsOf(slides, async lines => ({ ...await ones(lines), heights: lines.map(() => 2) }))
  assert.ok(tall.flat().every(({ isChapter }) => isChapter))
})
