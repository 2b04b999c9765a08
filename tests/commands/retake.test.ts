import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkRetake } from '../../scripts/commands/retake.ts'

const ids = ['cover', 'results', 'results-part-2', '结论', 'discussion']

test('slides of the plan may be taken back', () => checkRetake(['results', '结论'], ids))

test('an unknown slide is an error that names those spelt alike, nearest first', () => {
  assert.throws(() => checkRetake(['cover', 'resluts'], ids), { code: 'E_NO_SLIDE', message: /`resluts`/, hint: 'Spelt alike: results' })
  assert.throws(() => checkRetake(['result'], ids), { code: 'E_NO_SLIDE', hint: 'Spelt alike: results, results-part-2' })
})

test('where none is spelt alike the error says where the ids stand', () => {
  assert.throws(() => checkRetake(['zzzzzz'], ids), { code: 'E_NO_SLIDE', hint: /routeAlias/ })
})
