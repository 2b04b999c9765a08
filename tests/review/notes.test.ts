import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from '../../scripts/review/walk.ts'
import { reviewOf } from '../stages.ts'

/** The numbers that the notes of a text show, where they are mentioned and where they are written. */
function numbersIn(...lines: string[]): [mentioned: string[], written: string[], messages: string[]] {
  const { tree, file } = reviewOf(...lines)
  const found: [string[], string[]] = [[], []]
  visit(tree, 'footnoteReference', ({ label }) => void found[0].push(label!))
  visit(tree, 'footnoteDefinition', ({ label }) => void found[1].push(label!))
  return [...found, file.messages.map(({ reason }) => reason)]
}

test('notes with names are numbered as they are mentioned', () => {
  assert.deepEqual(numbersIn('One[^why], two[^how], three[^why].', '', '[^how]: So.', '', '[^why]: Thus.'), [
    ['1', '2', '1'],
    ['2', '1'],
    [],
  ])
  assert.deepEqual(numbersIn('甲[^注释]。', '', '[^注释]: 乙。'), [['1'], ['1'], []])
})

test('numbers that notes have stay, and names take others', () => {
  assert.deepEqual(numbersIn('One[^1], two[^b].', '', '[^1]: So.', '', '[^b]: Thus.'), [['1', '2'], ['1', '2'], []])
})

test('a note that is written nowhere is told', () => {
  assert.deepEqual(numbersIn('One[^none].')[2], ['Note `[^none]` is written nowhere, expected `[^none]: …` in a paragraph of its own'])
})
