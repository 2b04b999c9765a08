import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

const running = 'J. Paths 41 (2021) 77–96'
const sentence = 'Paths are traced by two persons in every photograph of the set.'

for (const [name, lines, lost] of [
  ['that comes back three times', [running, '', 'One.', '', running, '', 'Two.', '', running], 3],
  ['with tags and numbers', ['<span id="p"></span>A. Vance *On Paths*', '', 'A. Vance *On Paths* 12', '', '13 A. Vance *On Paths*'], 3],
  ['beside the numbers of pages', ['云岭环境科学 第41卷', '', '112', '', '正文。', '', '113', '', '云岭环境科学 第41卷'], 4],
] as const) {
  test(`a running head ${name} is left out, with a message`, () => {
    const { text, messages } = reading(...lines)
    assert.deepEqual(messages.map(([rule]) => rule), Array.from({ length: lost }, () => 'page-furniture'))
    assert.doesNotMatch(text, /J\. Paths|A\. Vance|云岭|11[23]/)
  })
}

for (const [name, ...lines] of [
  ['of a Chinese journal', '第 38 卷 第 4 期  水利与环境  2024 年 8 月', '', '# 闸门', '', '正文。', '', '· 12 ·', '', '水利与环境   第 38 卷', '', '· 13 ·'],
  ['of an English one', 'Journal of Paths, Vol. 38, No. 4, August 2024', '', '# Gates', '', 'They open at noon.'],
  ['of an issue on each page', '# 闸门', '', '第 4 期   王建国等：闸门', '', '正文。', '', '第 4 期   王建国等：闸门'],
] as const) {
  test(`the head ${name} with its volume or issue is left out`, () => {
    const { text, messages } = reading(...lines)
    assert.equal(new Set(messages.map(([rule]) => rule)).size, 1)
    assert.doesNotMatch(text, /第 |Vol|·/)
    assert.match(text, /^# (?:闸门|Gates)$/m)
  })
}

for (const [name, ...lines] of [
  ['a label', '**Answer:**', '', 'One.', '', '**Answer:**', '', 'Two.', '', '**Answer:**'],
  ['an introduction', 'Run the following:', '', '    a', '', 'Run the following:', '', '    b', '', 'Run the following:'],
  ['a refrain', 'It was not the sea.', '', 'One.', '', 'It was not the sea.', '', 'Two.', '', 'It was not the sea.'],
  ['a heading', '## Worked example', '', 'One.', '', '## Worked example', '', 'Two.', '', '## Worked example'],
  ['numbers that do not count on', '12', '', 'One.', '', '3', '', 'Two.', '', '7'],
  ['a volume that the text speaks of', '# 书', '', '正文。', '', '第 3 卷 讲闸门。'],
  ['a line of a listing', '```', 'make all now', '', 'make all now', '', 'make all now', '```'],
] as const) {
  test(`${name} is none`, () => assert.deepEqual(reading(...lines), { text: lines.join('\n'), messages: [] }))
}

for (const line of ['© 2024 The authors.', '*版权所有 © 2024，转载请注明出处。*', 'This article is licensed under [CC BY 4.0](https://creativecommons.org).', '本文采用 CC BY-SA 协议，转载请注明。']) {
  test(`a line about a licence is left out, with a message: ${line}`, () => {
    assert.deepEqual(reading('Text.', '', line, '', 'More.'), { text: 'Text.\n\n\n\nMore.', messages: [['page-furniture', 3]] })
  })
}

test('a line of the tool that exported a text is left out, also as a quotation, and a sentence about such a tool stays', () => {
  for (const line of ['> 来自语雀 · 更新于 2024-04-11', '*Exported from Notion on 2024-03-01*', '来源：飞书文档'])
    assert.deepEqual(reading('Text.', '', line, '', 'More.'), { text: 'Text.\n\n\n\nMore.', messages: [['page-furniture', 3]] })
  for (const text of ['来自语雀的团队做了一次调查。', 'Exported from Notion, a note keeps its tables and loses most of its comments.', '> 来自大海'])
    assert.equal(reading('Text.', '', text).text, `Text.\n\n${text}`)
})

test('a line about a licence right beneath a heading is left out where the section goes on', () => {
  assert.deepEqual(linesRead('# 前言', '<font color=red>本文首发于某站，转载请注明出处！</font>', '', '正文。'), ['# 前言', '', '正文。'])
  assert.deepEqual(linesRead('## One', '', '欢迎点赞关注。', '', 'Text.'), ['## One', '', 'Text.'])
  assert.deepEqual(linesRead('Text.', '', '如果对你有帮助，请点赞。'), ['Text.'])
})

test('a section about a licence, and a sentence about licences, stay', () => {
  for (const text of ['## License\n\nLicensed under MIT.', 'Most models are licensed under their own terms.', 'Copyright law is slow.'])
    assert.equal(reading(text).text, text)
})

test('a paragraph that a page has torn is one again', () => {
  const [first, second] = ['Nothing in a photograph tells the age of a path. To', 'learn it one looks again.']
  assert.deepEqual(
    linesRead(running, '', sentence, '', first, '', '1', '', running, '', second, '', '2', '', running)[2],
    'Nothing in a photograph tells the age of a path. To learn it one looks again.',
  )
})

test('so is one of several lines that is torn with nothing between, and two labels or lines of verse stay two', () => {
  const first = 'Two persons traced every path in the photographs, and a third one settled what they saw in two ways. We show'
  const ways: [string, string][] = [
    [first, 'that this takes a day.'],
    [`${first.slice(0, -8)}Then, at last,`, 'they met (at noon).'],
    ['两个人在每张照片上描出所有的路，第三个人再裁定他们看法不同的地方，其中的一半以上都落在树荫很密很密很密的那几片林子里，而剩下的那些路都在', '河边的空地上。'],
  ]
  for (const [one, other] of ways)
    assert.equal(linesRead(one, '', other)[0], /\p{Script=Han}/u.test(one) ? one + other : `${one} ${other}`)
  for (const [one, other] of [['The wind is low', 'and far away.'], [first, 'that this takes a day'], [first, 'We rest.']])
    assert.equal(linesRead(one, '', other)[0], one)
})

test('one that a picture or a table has torn goes on before it', () => {
  assert.deepEqual(
    linesRead('Nothing in a photograph tells the age of a', '', '![](a.png)', 'Figure 1: Paths', '', 'path, so one looks again.'),
    ['Nothing in a photograph tells the age of a path, so one looks again.', '', '![](a.png)', 'Figure 1: Paths'],
  )
  assert.deepEqual(
    linesRead('图2为2号水厂四个季节的平均浊度，夏季与秋季降雨占全年的', '', '![](a.png)', '图2 浊度', '', '71%。峰值在雨后。'),
    ['图2为2号水厂四个季节的平均浊度，夏季与秋季降雨占全年的71%。峰值在雨后。', '', '![](a.png)', '图2 浊度'],
  )
})

test('whole paragraphs stay, and so does what a picture is shown for', () => {
  for (const lines of [
    [sentence, '', '![](a.png)', '', 'the second paragraph begins small.'],
    ['The three curves below are those of the three models that we trained', '', '![](a.png)', '', 'The last is best.'],
    ['下图给出了三种方法在不同规模的数据上训练时的显存占用情况', '', '![](a.png)', '', '可以看到第三种最省。'],
    ['The loss of the model that we train on all of the data is', '', '$$', 'L = x^2', '', '+ y^2', '$$', '', 'where the sum is over all.'],
    ['Run the program with the name of the file that you wish to read', '', '```', 'a b', '', '', '', 'c', '```', '', 'and wait.'],
    ['A point of a list that ends in a word and goes no further', '', 'a paragraph with no picture before it.'],
  ])
    assert.equal(reading(...lines).text, lines.join('\n'))
})

test('a word that a line\'s end has parted is one again, and a hyphen that is the word\'s own stays', () => {
  assert.deepEqual(linesRead('Slope is named, al-', 'though it does nothing.'), ['Slope is named, although', 'it does nothing.'])
  assert.deepEqual(linesRead('Slope is named, al-', 'though', 'it does not matter.'), ['Slope is named, although', 'it does not matter.'])
  assert.deepEqual(linesRead('A low-', 'cost sensor is a low-cost one.'), ['A low-cost', 'sensor is a low-cost one.'])
  assert.deepEqual(linesRead('It is state-of-the-', 'art now.'), ['It is state-of-the-art', 'now.'])
})
