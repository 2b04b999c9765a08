import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawnHeads, isDrawnHead } from '../../scripts/commands/drawn-heads.ts'
import { owedBy } from '../../scripts/proof/owed.ts'
import { planOf } from '../stages.ts'

/** The cells of a review that are owed to its pages, beside the heads of first columns of what is drawn. */
function owedCells(...lines: string[]): string[] {
  const heads = drawnHeads(planOf(...lines))
  return owedBy(lines.join('\n')).filter(one => one.kind === 'cell' && !isDrawnHead(one, heads)).map(({ text }) => text.trim())
}

const review = (kind: string, ...table: string[]): string[] => ['# Talk', '', '## Gates', '', `<!-- deck: chart=${kind} -->`, '', ...table]

test('a drawn table owes its names, and not the word above them', () => {
  const bars = ['| Gatekeeper | Loss | Flow |', '|---|--:|--:|', '| old | 71 | 30 |', '| new | 12 | 44 |', '| steel | 9 | 51 |']
  assert.deepEqual(owedCells(...review('heatmap', ...bars)), ['Loss', 'Flow', 'old', '71', '30', 'new', '12', '44', 'steel', '9', '51'])
  const years = ['| 发布时间 | 事件 |', '|---|---|', '| 2019 | 旧闸门 |', '| 2021 | 新闸门 |', '| 2024 | 钢闸门 |']
  assert.ok(!owedCells(...review('timeline', ...years)).includes('发布时间'))
  assert.ok(owedCells(...review('timeline', ...years)).includes('旧闸门'))
})

test('a table that stays one owes all of it', () => {
  assert.ok(owedCells('# Talk', '', '## Gates', '', '| Gatekeeper | Colour |', '|---|---|', '| Ann | red |').includes('Gatekeeper'))
})

test('the same word in another line is owed', () => {
  assert.equal(isDrawnHead({ line: 9, text: 'Gatekeeper' }, [{ line: 7, text: 'gatekeeper' }]), false)
})
