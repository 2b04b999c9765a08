import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from '../deck/run.ts'
import { planOf } from '../stages.ts'
import { unsaidIn } from './unsaid.ts'

const english = ['zotero-notes.en', 'myst-chapter.en', 'quarto-report.en']
const reviews = [...english, 'faq.zh', 'hackmd-notes.zh', 'vuepress-guide.zh', 'word-by-pandoc.zh']

describe('no slide that has room leaves a sentence of its section to the notes', () => {
  for (const name of reviews) {
    test(name, () => {
      assert.deepEqual(unsaidIn(planOf(readFileSync(join(root, 'tests/fixtures/reviews', `${name}.md`), 'utf8'))), [])
    })
  }
})

test('whatever else stands in the section', () => {
  const said = ['We know where you began.', 'Nobody follows a bicycle.', 'The lock alone sends a sign.']
  const things = [
    ['> Records are kept for 90 days.'],
    ['> [!NOTE]', '> Records are kept for 90 days.'],
    ['- one', '- two'],
    ['| a | b |', '|---|---|', '| 1 | 2 |'],
    ['```js', 'lock(bicycle)', '```'],
    ['$$', 'x = y^2 + z', '$$'],
  ]
  for (const thing of things) {
    assert.deepEqual(unsaidIn(planOf('# Talk', '', '## Records', '', said.join(' '), '', ...thing)), [], thing[0])
    assert.deepEqual(unsaidIn(planOf('# Talk', '', '## Records', '', ...thing, '', said.join(' '))), [], thing[0])
  }
})
