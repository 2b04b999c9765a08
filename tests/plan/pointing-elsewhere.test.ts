import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, slidesOf } from '../stages.ts'

/** The lines of a slide with these words. */
const linesOf = (...lines: string[]): string[] => slidesOf('# Talk', '', ...lines)[1].raw.split('<!--\n***')[0].split('\n')

test('what only leads elsewhere at the end of a sentence stays in the handout', () => {
  const older = 'The gates are older than the town.'
  for (const sent of [', see [below](#two).', ': see above.', ' — they are old; see also below.'])
    assert.ok(!linesOf('## One', '', `${older} They sleep by day${sent}`, '', '## Two', '', 'Text.').join('').includes('see'), sent)
  assert.ok(linesOf('## One', '', `${older} Their keepers sleep by day: see above.`).includes('Their keepers sleep by day'))
  assert.ok(linesOf('## Is it fast?', '', 'Fast enough: see above. Measure before you believe.').includes('Fast enough: see above.'))
})

test('a note that a sentence only sends to goes with its mark', () => {
  const raw = slidesOf('# T', '', '## 反例', '', '有些记忆不需要睡眠。顺序的部分只在睡眠之后提高，见 ^[来自一篇研究。]。')[1].raw
  assert.match(raw.split('<!--\n')[0], /只在睡眠之后提高\n/)
  assert.doesNotMatch(raw.split('***')[0], /见 |来自一篇研究/)
  assert.match(raw, /提高，见/)
})

test('a note that a sentence has without such words stays marked', () => {
  assert.match(bodyOf('The gates are older than the town. Their keepers sleep by day.^[By the log.]'), /by day\.<sup>1<\/sup>/)
})
