import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, rulesOf, slidesOf } from '../stages.ts'

/** So many entries of a sentence each. */
function entries(count: number, text = 'It is built of stone.'): string[] {
  return Array.from({ length: count }, (_, index) => [`## Entry ${'abcdefghijklmnop'[index]}`, '', text, '']).flat()
}

test('many chapters of a sentence each are sections of one, and several share a slide', () => {
  const { parts } = outlineOf('# Words', '', ...entries(12))
  assert.deepEqual(parts.map(({ section }) => [section.title, section.children.length]), [['Words', 12]])
  assert.ok(slidesOf('# Words', '', ...entries(12)).length <= 6)
})

test('it is said once, and `levels: keep` turns it off', () => {
  assert.deepEqual(rulesOf(outlineOf('# Words', '', ...entries(12))), ['levels-inferred'])
  assert.equal(outlineOf('---', 'levels: keep', '---', '', '# Words', '', ...entries(12)).parts.length, 12)
})

test('fewer of them, longer ones, and chapters of a paper stay', () => {
  assert.equal(outlineOf('# Words', '', ...entries(8)).parts.length, 8)
  assert.equal(outlineOf('# Words', '', ...entries(12, 'It is built of stone. '.repeat(12))).parts.length, 12)
  assert.equal(outlineOf('# Words', '', ...entries(12), '## Conclusion', '', 'So it is.').parts.length, 13)
  assert.equal(outlineOf('# Words', '', ...entries(12).map(line => line.replace('## ', '## 4. '))).parts.length, 12)
})
