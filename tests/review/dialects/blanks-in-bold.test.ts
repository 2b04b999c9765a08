import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, reading } from './read.ts'

function assertRead(text: string, read: string): void {
  assert.equal(reading(text).text, read)
}

test('a blank at one inner side of bold words stands outside of them', () => {
  assertRead('Costs are **low: ** ten boats.', 'Costs are **low:** ten boats.')
  assertRead('- ** 结论：**闸门关得太晚。', '- **结论：**闸门关得太晚。')
  assertRead('> ***Adapted from: ***the keeper', '> ***Adapted from:*** the keeper')
})

test('so does one beside other bold words of the line', () => {
  assertRead('**Gates** and **locks **and weirs', '**Gates** and **locks** and weirs')
  assertRead('**闸门 **与** 船闸**', '**闸门**与**船闸**')
  assertRead('a** gate**', 'a **gate**')
})

test('products, code and signs without a second one stay', () => {
  assertUnchanged('2 ** 3 ** 4 is large', '`a ** b**` is code', 'a **gate is open', '**Gates** and **locks**', '* ** *', '$x ** y**$')
})
