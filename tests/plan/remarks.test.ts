import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

/** What each slide of a section is made of. */
function kindsOf(...lines: string[]): string[][] {
  return planOf('# Talk', '', '## Hooks', '', ...lines).slides.slice(1).map(({ parts }) =>
    parts.map(part => part.kind === 'block' ? part.block.kind : part.kind))
}

const remark = ['', '> [!WARNING]', '> Nobody reads a file in `transform`.', '']
const listing = (lines: number): string[] => ['```js', ...Array.from({ length: lines }, (_, line) => `step(${line})`), '```', '']

test('a remark of a line stands with what is before it, though that nearly fills a slide', () => {
  assert.deepEqual(kindsOf(...listing(10), ...remark), [['code', 'callout']])
  assert.deepEqual(kindsOf('- load', '- render', '', '![a](a.png)', ...remark).at(-1), ['figures', 'callout'])
})

test('where that is too much, the last thing before it goes with it', () => {
  const slides = kindsOf(...listing(6), 'It is asked for in the settings.', '', ...listing(9), ...remark)
  assert.deepEqual(slides.at(-1)?.slice(-2), ['code', 'callout'])
})

test('a long remark may stand alone', () => {
  const long = Array.from({ length: 8 }, () => '> Nobody reads a file in `transform`, since one file may be read many times over.')
  assert.equal(kindsOf(...listing(12), '> [!WARNING]', ...long, '').length, 2)
})

test('words that go on from a formula stay with it where the remark behind them goes over to the next one', () => {
  const kept = 'Let $L$ be the mean number of boats in a lock, $a$ their rate, and $W$ the time that they stay. Then $L = aW$.'
  const note = 'The law holds for all that are stable, whatever they are. Nobody doubts it, and nobody has shown it in another way.'
  for (const [lead, tail] of [
    ['Boats come at rate $a$ and are served at rate $b$. The *load* is', 'and by it a lock with $r \\ge 1$ fills without end.'],
    ['Grain comes at rate $a$ and is milled at rate $b$. The *load* of the mill is', 'and by it a mill with $r \\ge 1$ never rests.'],
    ['Rain falls at rate $a$ and is drained at rate $b$. We write', 'for short, and a street with $r \\ge 1$ is a lake.'],
  ]) {
    const remarks = ['> [!theorem] A law', `> ${kept}`, '', '> [!note]', `> ${note}`, '']
    const [first, second] = kindsOf(lead, '', '$$', 'r = \\frac{a}{b} \\tag{1}', '$$', '', tail, '', ...remarks)
    assert.deepEqual([first.at(-1), second], ['text', ['callout', 'callout']])
  }
})

test('the last point of a list that slides part has its number above the remark behind it', () => {
  const points = (name: string): string[] => Array.from({ length: 12 }, (_, index) => `   - ${name} number ${index + 1}`)
  const lists = ['1. Look at the date', ...points('date'), '2. Look at the place', ...points('place')]
  for (const last of ['Look at the price', '看处理法', 'Ask twice']) {
    const { title } = planOf('# Talk', '', '## Beans', '', ...lists, `3. ${last}`, '', ...remark).slides.at(-1)!
    assert.equal('text' in title ? title.text : '', `3. ${last}`)
  }
})

test('a callout that says nothing of the picture before it stands with what is before that', () => {
  for (const [caption, said] of [
    ['Time to build', 'Never close the gate by hand.'],
    ['构建用时', '不要在里面删除目录。'],
    ['Rates by year', 'Nobody reads a file in `transform`.'],
  ]) {
    const slides = kindsOf('- load', '- render', '- write', '', `![${caption}](a.png)`, '', '> [!DANGER]', `> ${said}`, '')
    assert.deepEqual(slides, [['points', 'callout'], ['figures']])
  }
  assert.deepEqual(kindsOf('- load', '- render', '', '![Time to build](a.png)', '', '> [!DANGER]', '> The build takes time.', '').at(-1), [
    'figures',
    'callout',
  ])
})
