import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The layouts of a section's slides, with what stands on each: paragraphs by their words, anything else by its kind. */
function shownOn(heading: string, ...lines: string[]): string[][] {
  return planOf('# Talk', '', `## ${heading}`, '', ...lines).slides.slice(1).map(({ layout, parts }) =>
    [layout, ...parts.map(part => part.kind === 'text' ? wordsOf(part.text).trim() : part.kind === 'block' ? part.block.kind : part.kind)])
}

test('what its section says stands with a quotation, before it or behind it', () => {
  const quoted = '> Records are kept for 90 days.'
  assert.deepEqual(shownOn('Do you know where I was?', 'We know where you began. Nobody follows a bicycle.', '', quoted), [
    ['default', 'We know where you began. Nobody follows a bicycle.', 'quotation'],
  ])
  const own = 'I do not. Table 4 shows that the 17 museums gave away 9 % of their objects.'
  assert.deepEqual(shownOn('Disagree', quoted, '', own)[0].slice(0, 2), ['default', 'quotation'])
  const table = ['| 方法 | 误差 |', '|---|---|', '| 网络 | 6 ms |']
  assert.deepEqual(shownOn('时钟为什么不准', '石英的频率随温度改变，一天大约差 2 秒。', '', '> 一毫秒可以做一千次写入。', '', ...table), [
    ['default', 'quotation', 'table'],
  ])
})

test('a quotation that nothing is said of is set large', () => {
  assert.deepEqual(shownOn('Rules', '> Search first.'), [['quote', 'quotation']])
})

test('a quotation of a sentence or two stands above the points that go on from it, unless somebody says it', () => {
  const points = ['', '- more than half is used: six years', '- less than half is used: nine years', '- none is used: never']
  const quoted = '> **A roof pays for itself within seven years**; what decides is not the price of the cells but how much is used.'
  const layouts = (...lines: string[]): string[] => shownOn('In short', ...lines, ...points).map(([layout]) => layout)
  assert.deepEqual(layouts(quoted), ['default'])
  assert.deepEqual(layouts('> **屋顶光伏在多数城市已经可以在七年内收回投资**，关键变量不是组件价格，而是自用比例。'), ['default'])
  assert.deepEqual(layouts(quoted, '>', '> — Ada Winter'), ['quote', 'default'])
})

test('a sentence that names the table that it has its numbers from is said beside it', () => {
  const table = ['| Form | Copies |', '|---|---|', '| cards | 33 |', '| files | 8 |']
  for (const said of ['Of 318 catalogues, 41 exist (Table 1).', 'Of 318 catalogues, 41 exist (see Fig. 2).', '三百个目录里还有四十一个（表1）。'])
    assert.ok(shownOn('Copies', 'Cards outlive files, as nobody throws them away.', '', said, '', ...table)[0].includes(said))
})

test('a line that leads to the next paragraph comes with it', () => {
  const lines = ['Others were milder:', '', 'For example, they asked for larger digits,', 'and one for the moon.']
  assert.equal(shownOn('Sailors', '> The new table looks like a bus.', '', ...lines)[0].at(-2), 'Others were milder:')
})

test('above a formula with its symbols stand the sentences that lead to it', () => {
  const formula = ['$$', 'C = P S', '$$', '', 'where $P$ is the share of phosphorus, $S$ is the load of sand.']
  for (const said of ['Sand was sampled each week. The share of a source is', '每周采样一次。来源的贡献率按下式计算：'])
    assert.deepEqual(shownOn('Sources', said, '', ...formula), [['default', said, 'where']])
})

test('who says a quotation is none of the words that are read in passing', () => {
  const points = ['- Arms became cheap.', '- Eyes became cheap.', '- Hands became cheap.', '']
  for (const quoted of [
    ['> "I do not need a robot that cooks. I need one that peels." — the chef of the third kitchen'],
    ['> "Nobody here wants a robot that cooks, they want one that peels."', '>', '> — Ada Winter, chef of a kitchen'],
    ['> “我们不缺会炒菜的机器，缺的是会削皮的，谁能把土豆削好我们就用谁。”', '>', '> —— 第三个厨房里的一位主厨'],
  ])
    assert.deepEqual(shownOn('Why now', ...points, ...quoted), [['default', 'points', 'quotation']], quoted[0])
  const long = '"I do not need a robot that cooks at night. I need one that peels potatoes and that is all, so help me."'
  assert.deepEqual(shownOn('Why now', ...points, `> ${long} — the chef`).map(([layout]) => layout), ['default', 'quote'])
})

test('what its author makes of the only quotation of a section is the title above it', () => {
  const titled = (heading: string, ...lines: string[]): (string | undefined)[] => {
    const [, { title, kicker, layout }] = planOf('# Talk', '', `## ${heading}`, '', ...lines).slides
    return [wordsOf(title), kicker, layout]
  }
  const quoted = ['> Asleep, the brain tells itself the story of the day.', '> — A book of sleep', '']
  assert.deepEqual(
    titled('Quotation', ...quoted, 'Good nights matter more than long ones.'),
    ['Good nights matter more than long ones', '1 Quotation', 'quote'],
  )
  assert.deepEqual(
    titled('引用', '> 我们睡着的时候，大脑在讲白天的故事给自己听。', '', '前半夜睡得好，比睡得长更重要。'),
    ['前半夜睡得好，比睡得长更重要', '1 引用', 'quote'],
  )
  assert.deepEqual(
    titled('Quotation', 'Sleep is no rest for those who learn.', '', ...quoted),
    ['Sleep is no rest for those who learn', '1 Quotation', 'quote'],
  )
  assert.equal(titled('Why do we sleep?', ...quoted, 'Good nights matter more than long ones.')[0], 'Why do we sleep?')
})

test('a quotation that has a table is not set large: what leads to that is no saying', () => {
  const rows = ['>', '> | Hour | Boats |', '> | --- | --- |', '> | night | four |', '> | day | two |']
  for (const [lead, ...others] of [
    ['> The handbook has:', ...rows],
    ['> We sail by this:', ...rows, '>', '> and by nothing else.'],
    ['> 运维手册写道：', '>', '> | 时段 | 车队 |', '> | --- | --- |', '> | 夜间 | 四辆货车 |'],
  ])
    assert.deepEqual(planOf('# Talk', '', '## Quoted', '', lead, ...others).slides.slice(1).map(({ layout }) => layout), ['default'], lead)
})
