import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const formula = ['$$', 'Q = c h^2', '$$']
/** What stands on the slide, each paragraph by its words and anything else by a dash. */
function shownOn(...lines: string[]): string[] {
  const [, slide] = planOf('# Talk', '', '## Weirs', '', ...lines).slides
  return slide.parts.map(part => part.kind === 'text' ? wordsOf(part.text).trim() : '—')
}

test('a paragraph of which one sentence would be left out is said whole, around a thing and between two', () => {
  const above = 'Let $n$ be the number of keepers per day and $g$ the rate of rust. The state $s$ of a gate is between 0, open, and 1, '
    + 'shut:'
  const below = 'where $a$ is the wear of one keeper. Keepers choose a gate with a probability that grows with $s$, so that a shut gate '
    + 'draws more of them and stays shut. The weir has two stable states when $a > 4g$, and one otherwise.'
  assert.match(
    shownOn(above, '', ...formula, '', below).at(-1)!,
    /and stays shut\. The weir has two stable states when .*, and one otherwise\.$/,
  )
  const between = 'The price is the length of the sill. A thousand gates need four miles of it.'
  assert.equal(shownOn('The flow follows from it:', '', ...formula, '', between, '', '![The long sill](sill.png)').at(-2), between)
  const han = '代价是堰的长度等于闸的数目。一千座闸，要修四里长的堰。'
  assert.equal(shownOn('流量由水深决定：', '', ...formula, '', han, '', '![堰的样子](sill.png)').at(-2), han)
})

test('a paragraph that the one above it leads to comes with what leads to it', () => {
  const list = ['The back of it has a list:', '', '- wheat', '- oil']
  for (const [leading, led] of [
    ['The first room holds letters. The label reads:', 'A merchant of the old town wrote this to his brother.'],
    ['The label of the oldest one reads:', 'كتبها تاجر من المدينة القديمة إلى أخيه في سنة.'],
    ['这间屋子里的标签上写着：', '这封信是老城的商人写给他兄弟的。'],
  ])
    assert.deepEqual(shownOn(leading, '', led, '', ...list), [leading, led, 'The back of it has a list:', '—'])
})
