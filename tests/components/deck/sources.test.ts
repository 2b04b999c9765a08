import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withLists } from '../../../components/deck/sources.ts'

const lists = { 'Frost25': 'references', 'Frost25b': 'references-part-2', '[3] Lark (2020)': 'references', '何春报告': 'references' }

test('names of sources lead to their lists, places and what joins them to nothing', () => {
  assert.deepEqual(withLists('Frost25 Table 9; Frost25b and others', lists), [
    { text: 'Frost25', to: '/references' },
    { text: ' Table 9; ' },
    { text: 'Frost25b', to: '/references-part-2' },
    { text: ' and others' },
  ])
})

test('names with signs and in Chinese are found', () => {
  assert.deepEqual(withLists('[3] Lark (2020)；何春报告表1', lists).map(({ text }) => text), ['[3] Lark (2020)', '；', '何春报告', '表1'])
})

test('a name within another text leads nowhere', () => {
  assert.deepEqual(withLists('as Frost25 says', lists), [{ text: 'as Frost25 says' }])
  assert.deepEqual(withLists('our own words', {}), [{ text: 'our own words' }])
})
