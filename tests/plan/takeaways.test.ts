import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

test('the conclusion is takeaways: its list, or its leading sentences', () => {
  const takeaways = (...lines: string[]): string[] => {
    const slide = planOf('# Talk', '', '## Method', '', 'x', '', '## Conclusion', '', ...lines).slides.at(-1)!
    const [part] = slide.parts
    return [slide.layout, ...part.kind === 'entries' ? part.entries.map(({ text }) => wordsOf(text).trim()) : []]
  }
  assert.deepEqual(takeaways('1. One.', '2. Two.'), ['takeaways', 'One.', 'Two.'])
  assert.deepEqual(takeaways('One is so, and told. More of it is told here.', '', 'Two is so.'), [
    'takeaways',
    'One is so, and told.',
    'Two is so.',
  ])
  assert.deepEqual(takeaways('Find the runs. Merge them. Trust no hint.').slice(1), ['Find the runs.', 'Merge them.', 'Trust no hint.'])
  assert.deepEqual(takeaways('Measure on what people have. Report the cleaning. Publish all.').slice(1), [
    'Measure on what people have.',
    'Report the cleaning.',
    'Publish all.',
  ])
  assert.deepEqual(takeaways('先核对。再建模。不要急。').slice(1), ['先核对。', '再建模。', '不要急。'])
  assert.deepEqual(takeaways('（1）大坝拦沙。', '', '（2）海岸后退。').slice(1), ['大坝拦沙。', '海岸后退。'])
})

test('what a chapter sums up is its last words, too', () => {
  for (const name of ['本章小结', '全文总结', '小结'])
    assert.equal(planOf('# T', '', '## 方法', '', 'x', '', `## ${name}`, '', '- 一', '- 二').slides.at(-1)!.layout, 'takeaways', name)
})

for (const words of ['They work.', '- They work.', '- A point of [some](https://example.org) words']) {
  test(`a conclusion of one sentence is set like any other, and counts nothing: ${words}`, () => {
    const { layout, parts } = planOf('# T', '', '## One', '', 'Said.', '', '## Conclusion', '', words).slides.at(-1)!
    assert.equal(layout, 'default')
    assert.ok(parts.every(({ kind }) => kind !== 'entries'))
  })
}

test('of a paragraph the fourth sentence is not left alone in the handout, unless it only says what comes next', () => {
  const shown = (...sentences: string[]): number =>
    planOf('# T', '', '## A', '', 'x', '', '## Conclusion', '', sentences.join(' ')).slides.at(-1)!.parts.flatMap(part =>
      part.kind === 'entries' ? part.entries : []).length
  const three = ['Dams hold back the sand of rivers.', 'Coasts shrink by a hand each year.', 'Rivers run clear and fast below them.']
  for (const fourth of ['The price is paid by the coast.', 'A gate costs 5 % of a whole dam.', 'Gates of wood let half of it through.'])
    assert.equal(shown(...three, fourth), 4, fourth)
  assert.equal(shown(...three, 'The next section describes the gates.'), 3)
  assert.equal(shown(...three, 'The price is paid by the coast.', 'A gate costs 5 % of a dam.'), 3)
})
