import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutToFit, leadingSentence, sentencesIn } from '../../scripts/outline/sentences.ts'
import { visit } from '../../scripts/review/walk.ts'
import { outlineOf, reviewOf } from '../stages.ts'

/** The leading sentence of a paragraph as its source. */
function leadOf(paragraph: string): string | undefined {
  const { lead, file } = outlineOf(paragraph)
  const [block] = lead.blocks
  const rich = block.kind === 'prose' ? leadingSentence(block) : undefined
  return rich && 'nodes' in rich ? String(file).slice(rich.start, rich.end) : undefined
}

test('a sentence ends at its sign, closing quotes included', () => {
  assert.equal(leadOf('他说「这样是对的。」后文还有一句。'), '他说「这样是对的。」')
  assert.equal(leadOf('It is indeed so. Then comes even more.'), 'It is indeed so.')
})

test('a point within a number or name ends nothing', () => {
  assert.equal(leadOf('Qwen2.5-VL has about 3.5 B. Then comes even more.'), 'Qwen2.5-VL has about 3.5 B.')
})

test('a sentence may hold bold words and code', () => {
  assert.equal(leadOf('**重点**在 `a.b` 里。后文还有一句。'), '**重点**在 `a.b` 里。')
})

test('a paragraph without an end is its own sentence', () => {
  assert.equal(leadOf('no end at all'), 'no end at all')
})

test('a run-in head of bold words is no sentence, a bold sentence is one', () => {
  assert.equal(
    leadOf('**Sets of data that we use.** They hold three million pictures. More follows here and there.'),
    '**Sets of data that we use.** They hold three million pictures.',
  )
  assert.equal(
    leadOf('**Sets of data**. They hold three million pictures. More of them follow here.'),
    '**Sets of data**. They hold three million pictures.',
  )
  assert.equal(leadOf('**数据集**。我们用三个公开的数据集。后文很长。'), '**数据集**。我们用三个公开的数据集。')
  assert.equal(leadOf('**数据集。** 我们用三个公开的数据集。后文很长。'), '**数据集。** 我们用三个公开的数据集。')
  assert.equal(
    leadOf('**The loss falls at each step of the training.** Then there is more of it.'),
    '**The loss falls at each step of the training.**',
  )
})

test('a sentence may begin or end with a formula, code or a line break', () => {
  assert.equal(leadOf('括号里是标准误差。$x$ 为负表示下降。'), '括号里是标准误差。')
  assert.equal(leadOf('We call this matrix $A$. Then we invert it.'), 'We call this matrix $A$.')
  assert.equal(leadOf('It keeps all the jobs. `run` starts each of them.'), 'It keeps all the jobs.')
  assert.equal(leadOf('It keeps all the jobs.<br>It costs you one table.'), 'It keeps all the jobs.')
})

test('a tag that is never closed keeps nothing together', () => {
  assert.equal(leadOf('A type is List<String> or a map. There are more of them.'), 'A type is List<String> or a map.')
})

test('what stands raised behind a sentence belongs to it', () => {
  assert.equal(leadOf('这件事早已做完了。<sup>1</sup>后文在这里。'), '这件事早已做完了。<sup>1</sup>')
  assert.equal(
    leadOf('They have <b>all done it. Then more came along.</b> It was in time.'),
    'They have <b>all done it. Then more came along.</b>',
  )
})

test('an abbreviation ends no sentence, bold or linked words included', () => {
  assert.equal(
    leadOf('As **Fig. 3** shows, Wu et al. are right. More follows here and there.'),
    'As **Fig. 3** shows, Wu et al. are right.',
  )
})

test('a Chinese sentence goes on behind emphasised words with a stop in its midst, and ends behind those that begin it', () => {
  for (const sentence of ['守坝人说：**水要快。**也要稳，他说。', '他们写下*水位要稳。*就安心睡着了。', '**“水位”**后面紧跟，**闸门。**也紧跟，他说：*“守坝”*吗？'])
    assert.equal(leadOf(`${sentence}后文还有一句话在这里。`), sentence)
  const low = '**水位一年比一年低，谁也不知道为什么。**'
  assert.equal(leadOf(`${low}守坝人都知道这一点。`), low)
  assert.equal(leadOf('守坝人说**水位一年比一年低。** 大家都知道这一点。'), '守坝人说**水位一年比一年低。**')
})

test('lines behind the first of a point or a quotation are indented, and their sentences end all the same', () => {
  for (const [first, indent] of [['- ', '  '], ['1. ', '   '], ['> ', '> ']]) {
    const lines = ['Rain fills the lake. Nobody', 'opens the `gate`. All of', 'us wait. Some of us sleep.']
    const { file, tree } = reviewOf(...lines.map((line, index) => `${index ? indent : first}${line}`))
    const found: string[] = []
    visit(tree, 'paragraph', (paragraph) => {
      found.push(...sentencesIn(paragraph).map(({ start, end }) => String(file).slice(start, end).replace(/\s*\n[ >]*/g, ' ').trim()))
    })
    assert.deepEqual(found, ['Rain fills the lake.', 'Nobody opens the `gate`.', 'All of us wait.', 'Some of us sleep.'])
  }
})

test('a long remark in brackets is cut where a sentence ends in it', () => {
  const said = ['(Rain fills the lake.', 'Nobody, so far, opens the gate.', 'All of us, as ever, wait.)']
  const { file, tree } = reviewOf(said.join(' '))
  visit(tree, 'paragraph', (paragraph) => {
    const { start, end } = paragraph.position!
    const whole = { nodes: [paragraph], start: start.offset!, end: end.offset! }
    const parts = cutToFit(whole, part => !('start' in part) || part.end - part.start < 34)
    assert.deepEqual(parts.map(part => 'start' in part ? String(file).slice(part.start, part.end).trim() : ''), said)
  })
})

test('spaces behind the last stop of a paragraph are no sentence', () => {
  const { tree } = reviewOf('Rain fills the lake. Nobody opens the gate. ', '', '- 水位很低。 ')
  const counts: number[] = []
  visit(tree, 'paragraph', paragraph => void counts.push(sentencesIn(paragraph).length))
  assert.deepEqual(counts, [2, 1])
})
