import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { saysItIsOver } from '../../scripts/plan/said-over.ts'
import { planOf } from '../stages.ts'

test('words that a text is over are known, and words of an end are not', () => {
  for (const words of ['The End', 'End of report', '（全文完）', '—— 完 ——'])
    assert.ok(saysItIsOver(words.replaceAll(' 完 ', '完')), words)
  for (const words of ['The end of the dam', '完成了', 'Endings'])
    assert.ok(!saysItIsOver(words), words)
})

test('what says that it is over is no last word', () => {
  const said = ['Rain fills the lake in one night.', 'Gates open by hand only.']
  const { slides } = planOf('# T', '', '## One', '', 'Text.', '', '## Conclusion', '', said[0], '', said[1], '', '*End of Report*')
  const [part] = slides.find(({ layout }) => layout === 'takeaways')?.parts ?? []
  assert.deepEqual(part?.kind === 'entries' && part.entries.map(({ text }) => wordsOf(text)), said)
})
