import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { bodyOf, planOf } from '../stages.ts'
import { kindsOf } from './chapter.ts'

const slideOf = (...lines: string[]): SlidePlan => planOf('# Talk', '', '## Weirs', '', ...lines).slides.at(-1)!
const told = ({ title, kicker, ...slide }: SlidePlan): unknown[] => [wordsOf(title), kicker, kindsOf({ title, ...slide })]
const table = ['| Gate | Days |', '| --- | --- |', '| north | 71 |', '| south | 12 |', '']

test('what a tip of one sentence finds in the things before it is the title above them', () => {
  const remark = ['> [!NOTE] Why', '> Gates rust in the rain. Keepers paint them.', '']
  assert.deepEqual(
    told(slideOf(...table, '> [!TIP]', '> The north gate is the slowest of all gates.')),
    ['The north gate is the slowest of all gates', '1 Weirs', ['table']],
  )
  assert.deepEqual(
    told(slideOf(...table, '> [!TIP]', '> 南闸最值得修：两天时间，少停一周。')),
    ['南闸最值得修：两天时间，少停一周', '1 Weirs', ['table']],
  )
  assert.deepEqual(
    told(slideOf(...remark, '> [!SUCCESS]', '> **Conclusion**: new weirs have gates of wood and oil.')),
    ['new weirs have gates of wood and oil', '1 Weirs', ['callout']],
  )
})

test('the first sentence of a remark alone is the title, and what its author calls it stands above the others', () => {
  const lines = ['> [!WARNING] Rain', '> Rain on a gate sounds like a key in it. Keepers wake up in vain.']
  assert.deepEqual(told(slideOf(...lines)), ['Rain on a gate sounds like a key in it', '1 Weirs', ['callout']])
  const body = bodyOf('# Talk', '', '## Weirs', '', ...lines)
  assert.match(body, /\n\nRain\n\nKeepers wake up in vain\.\n/)
  assert.match(bodyOf('# Talk', '', '## 堰', '', '> [!NOTE]', '> 下雨的声音像钥匙开闸。看闸的人白白醒来一趟。'), /\n\n说明\n\n看闸的人白白醒来一趟。\n/)
})

test('so is the second of two, where the first is none: it asks, goes on from somewhere, or has formulas', () => {
  for (const [first, second] of [
    ['Who opens the gates at night? ', 'Keepers open two of three gates by hand.'],
    ['It is so since $a \\to b$ and $b \\to c$. ', 'Keepers open two of three gates by hand.'],
    ['其中一道沒有鎖，也沒有人看守。', '兩道沒有關係的閘門，水位也有高低。'],
  ]) {
    const slide = slideOf('> [!WARNING] Rain', `> ${first}${second}`)
    const [part] = slide.parts
    const body = part.kind === 'block' && part.block.kind === 'callout' ? part.block.body : []
    assert.deepEqual(told(slide), [second.slice(0, -1), '1 Weirs', ['callout']])
    assert.equal(body.length, 1, first)
  }
  assert.match(
    bodyOf('# Talk', '', '## Weirs', '', '> [!NOTE] Rain', '> Who opens the gates at night? Keepers open two of three gates by hand.'),
    /\n\nRain\n\nWho opens the gates at night\?\n/,
  )
})

test('a sentence of a remark is no title above words or a listing that it names nothing of', () => {
  const other = ['> [!NOTE] Why sixteen bits are enough', '> Nobody asks for more within a millisecond.', '']
  const conclusion = ['> [!SUCCESS]', '> **Conclusion**: new weirs have gates of wood and oil.']
  assert.deepEqual(told(slideOf(...other, ...conclusion)), ['Weirs', undefined, ['callout', 'callout']])
  const another = ['> [!NOTE] 為什麼十六位就夠了', '> 因為同一毫秒裡不會有那麼多事。', '']
  assert.deepEqual(
    told(slideOf(...another, '> [!SUCCESS]', '> **結論**：新的系統用混合時鐘；要判斷並行時，再加上向量時鐘。')),
    ['Weirs', undefined, ['callout', 'callout']],
  )
  const command = ['```bash', 'npm install @gates/merge', '```', '']
  const clocks = ['> [!WARNING] Clocks', '> The clock of the server decides who is later. Send no times of your own.']
  assert.deepEqual(told(slideOf(...command, ...clocks)), ['Weirs', undefined, ['code', 'callout']])
})

test('beside commands that only fetch something the first sentence of a remark is the title as well', () => {
  const remark = ['> [!WARNING] Clocks', '> The clock of the server decides who is later. Send no times of your own.']
  const gates = Array.from({ length: 16 }, (_, index) => `gate ${index} is open`)
  for (const [language, command] of [['bash', 'npm install @gates/clock'], ['sh', '$ pip install clock'], ['text', 'cargo add clock']]) {
    const slide = slideOf(...table, '```text', ...gates, '```', '', `\`\`\`${language}`, command, '```', '', ...remark)
    assert.equal(told(slide)[0], 'The clock of the server decides who is later', command)
  }
  const listing = slideOf('```python', 'gates = open_all()', 'print(gates)', '```', '', ...remark)
  assert.equal(told(listing)[0], 'Weirs')
})

test('a tip that only tells what to do, a warning behind things and a remark of several paragraphs stay', () => {
  const stay = [['> [!TIP]', '> Use a fixed key while you search for a fault.'], ['> [!WARNING]', '> The north gate is the slowest.']]
  for (const remark of stay)
    assert.deepEqual(told(slideOf(...table, ...remark)), ['Weirs', undefined, ['table', 'callout']])
  assert.equal(wordsOf(slideOf('> [!NOTE]', '> Rain on a gate sounds like a key. It is loud.', '>', '> Keepers wake up.').title), 'Weirs')
})
