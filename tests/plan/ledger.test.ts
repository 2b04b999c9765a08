import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { outlineOf, planOf } from '../stages.ts'

const review = [
  '# T', '', '## One', '', 'First sentence. Second sentence.', '', '- a', '- b', '', '<!-- deck: skip="too long" -->',
  '| x |', '|---|', '| 1 |', '', 'Last words.',
]

test('each block is entered with its line, its words and its places', () => {
  const { blocks } = ledgerOf(planFromOutline(outlineOf(...review)))
  assert.deepEqual(blocks.map(({ kind, line, words, slides, handout, omitted }) => [kind, line, words, slides, handout, omitted]), [
    ['prose', 5, 'First sentence. Second sentence.', ['one'], ['one'], undefined],
    ['points', 7, 'ab', ['one'], [], undefined],
    ['item', 7, 'a', ['one'], [], undefined],
    ['item', 8, 'b', ['one'], [], undefined],
    ['table', 11, 'x1', [], [], 'too long'],
    ['prose', 15, 'Last words.', ['one'], ['one'], undefined],
  ])
})

test('a block that stands behind the end alone is entered as such', () => {
  const { blocks, counts } = ledgerOf(planOf('# T', '', '## One', '', '- a', '', '<!-- deck: backup -->', '| x |', '|---|', '| 1 |'))
  assert.deepEqual(
    blocks.map(({ kind, slides, backup }) => [kind, slides, backup]),
    [['points', ['one'], undefined], ['item', ['one'], undefined], ['table', ['one-backup'], true]],
  )
  assert.deepEqual(counts.table, { all: 1, onSlides: 1, inBackup: 1, inHandout: 0, omitted: 0 })
})

test('each point of a list over several slides is entered with its own', () => {
  const points = Array.from({ length: 16 }, (_, index) => `- point ${index} of the old river gauges`)
  const { blocks } = ledgerOf(planFromOutline(outlineOf('# T', '', '## One', '', ...points)))
  const items = blocks.filter(({ kind }) => kind === 'item')
  assert.deepEqual(items.map(({ slides }) => slides.length), items.map(() => 1))
  assert.ok(new Set(items.flatMap(({ slides }) => slides)).size >= 3)
})

test('a block that no slide shows is an error at its line', () => {
  const plan = planFromOutline(outlineOf(...review))
  const lost = { ...plan, slides: plan.slides.map(slide => ({ ...slide, evidence: [] })) }
  ledgerOf(lost)
  const [first] = plan.outline.file.messages
  assert.deepEqual([first.ruleId, first.line, first.fatal], ['block-unplaced', 7, true])
})

test('the share of the text on slides counts what is shown of each paragraph', () => {
  assert.equal(
    ledgerOf(planFromOutline(outlineOf('# T', '', '## One', '', 'Half of it is here. Another half is in Figure 3.', '', '- x')))
      .shareOnSlides,
    0.408,
  )
})
