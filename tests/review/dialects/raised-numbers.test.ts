import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './read.ts'

const list = ['', '## References', '', '[1] Frost, A. Dams. 2019.', '[2] Mao, B. Rivers. 2020.', '[3] Ito, C. Coasts. 2021.']
/** What a line becomes, with or without a list of sources behind it. */
const read = (line: string, ...behind: string[]): string => reading(line, ...behind).text.split('\n')[0]

test('a number between two strokes or raised is that of a source where a list of them stands at the end', () => {
  assert.equal(read('Dams hold sand[^1^], and rivers carry it[^2,3^].', ...list), 'Dams hold sand[1], and rivers carry it[2,3].')
  assert.equal(read('堤坝拦沙[^1^][^2^]，河流送沙[^1-3^]。', ...list), '堤坝拦沙[1][2]，河流送沙[1-3]。')
  assert.equal(read('- Sand is held ^[1]^ or lost<sup>[2]</sup> or both $^{[3]}$', ...list), '- Sand is held [1] or lost[2] or both [3]')
})

test('without such a list it is a mark of a chat assistant and goes, with a message', () => {
  const { text, messages } = reading('Dams hold sand[^1^], and rivers carry it [^2^].')
  assert.equal(text, 'Dams hold sand, and rivers carry it.')
  assert.deepEqual(messages, [['other-mark', 1]])
})

test('a note that has that name stays a note', () => {
  const lines = ['Dams hold sand[^1^].', '', '[^1^]: Most of it.']
  assert.equal(reading(...lines).text, lines.join('\n'))
})

test('in code it stays as it is', () => {
  assert.equal(read('Write `[^1^]` there.', ...list), 'Write `[^1^]` there.')
})
