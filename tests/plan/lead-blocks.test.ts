import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** What the cover and the slides before the first chapter say, slide by slide, and what is on their handouts. */
function openingOf(...lines: string[]): { said: string[], handouts: number[] } {
  const { slides } = planOf('# Weirs', '', ...lines, '', '## Gates', '', 'They are closed at night.', '', '## Locks', '', 'They are not.')
  const opening = slides.slice(0, slides.findIndex(({ id }) => id === 'gates'))
  return {
    said: opening.map(({ title, parts }) =>
      [wordsOf(title), ...parts.flatMap(part => part.kind === 'text' ? wordsOf(part.text) : [])].join(' | ')),
    handouts: opening.map(({ handout }) => handout.filter(block => 'kind' in block && block.kind === 'prose').length),
  }
}

test('what leads to a list before the first chapter stands above it', () => {
  for (const lead of ['Task: told from a single picture', 'The weir has these gates:', '这篇文章要从一张图里估计']) {
    const { said, handouts } = openingOf('All weirs leak.', '', lead, '- gates of iron', '- gates of oak', '- gates of stone')
    assert.ok(said[1].includes(lead.replace(/:$/, '')), said.join('; '))
    assert.deepEqual(handouts, [1, 1])
  }
})

test('a paragraph that is complete stays with the cover', () => {
  const { said, handouts } = openingOf('All weirs leak.', '', 'They are old.', '', '- gates of iron', '- gates of oak')
  assert.ok(!said[1].includes('They are old'), said.join('; '))
  assert.deepEqual(handouts, [2, 0])
})
