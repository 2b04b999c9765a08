import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
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

test('a heading with nothing but notes beneath goes', () => {
  const headingsIn = (...lines: string[]): string[] => {
    const found: string[] = []
    visit(reviewOf(...lines).tree, 'heading', node => void found.push(toString(node)))
    return found
  }
  for (const title of ['## Notes', '### Footnotes', '## 脚注']) {
    assert.deepEqual(
      headingsIn('# T', '', '## A', '', 'One[^1].', '', title, '', '[^1]: So.', '', '[^2]: Thus.', '', '## B', '', 'Two[^2].'),
      ['T', 'A', 'B'],
    )
  }
  assert.deepEqual(headingsIn('# T', '', 'One[^1].', '', '## Notes', '', 'Words.', '', '[^1]: So.'), ['T', 'Notes'])
  assert.deepEqual(headingsIn('# T', '', '[^1]: So.', '', '## A', '', 'One[^1].', '', '## B'), ['T', 'A', 'B'])
})

test('a note that is written nowhere is told', () => {
  assert.deepEqual(numbersIn('One[^none].')[2], ['Note `[^none]` is written nowhere, expected `[^none]: …` in a paragraph of its own'])
})
