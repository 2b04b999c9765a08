import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { endsAbbreviated } from '../../scripts/typesetting/abbreviations.ts'
import { sentenceEnds } from '../../scripts/typesetting/sentences.ts'
import { fcOptions } from '../property.ts'

function sentencesOf(text: string): string[] {
  return sentenceEnds(text).map((end, index, ends) => text.slice(ends[index - 1] ?? 0, end).trim())
}

const whole = [
  'Wu et al. show that rare characters are drawn right.',
  'As Fig. 3 shows, the loss falls (see Sec. 2.1 and Eq. (4)).',
  'Training ran for approx. 40 days, i.e. about six weeks, on No. 7 of the machines.',
  'J. R. Smith and Dr. Lee met in the U.S. in Jan. 2024.',
  'The model (it was trained once. Then again.) is small.',
  '如 Fig. 3 所示，模型在1.5 亿个样本上训练。',
  '作者写道（先看图。再读文。）并给出例子。',
  'The rule of Mark J. P. Wolf and by A. Lee holds.',
  'See No. 7 of the list and p. 12 of the book.',
  'The range is [0, 1). It is not closed, cf. Eq. (4).'.replace('. It', ' and'),
  'It uses the U.S. patent, Vol. 3, e.g. for Node.JS and file.name.',
  'The gain is 3.5 points vs. 2.1 before, cf. Table 2.',
  '执行 Step2.找到词表中出现次数最多的一对。',
  '流程的 stage 1.清洗原始的数据并去掉重复。',
  '接着是 Case 3.输入的序列为空的情形。',
]
for (const text of whole) {
  test(`one sentence: ${text}`, () => {
    assert.deepEqual(sentencesOf(text), [text])
  })
}

const parted: [text: string, ...sentences: string[]][] = [
  ['The first one is short. The second one is longer.', 'The first one is short.', 'The second one is longer.'],
  ['模型先读图。随后写出文字！这样对吗？当然如此。', '模型先读图。', '随后写出文字！', '这样对吗？', '当然如此。'],
  ['We follow Wu et al. The rest of it is new.', 'We follow Wu et al. The rest of it is new.'],
  [
    'Datasets. We use three sets of pictures. Each is public and large.',
    'Datasets. We use three sets of pictures.',
    'Each is public and large.',
  ],
  ['The score is the mean over all parts. where n is their number.', 'The score is the mean over all parts. where n is their number.'],
  ['这是第一句话。This is the second one. 这是第三句话。', '这是第一句话。', 'This is the second one.', '这是第三句话。'],
  ['It grew by 12.5 percent in\n2024. It shrank in the next.', 'It grew by 12.5 percent in\n2024.', 'It shrank in the next.'],
]
for (const [text, ...expected] of parted) {
  test(`${expected.length} of: ${text.replace('\n', ' ')}`, () => {
    assert.deepEqual(sentencesOf(text), expected)
  })
}

const apart: [text: string, ...sentences: string[]][] = [
  ['才是这样的意思。「好喝」没有标准，但「难喝」有。', '才是这样的意思。', '「好喝」没有标准，但「难喝」有。'],
  ['他说“先看一看。”然后又说"再读一读。""最后写一写。"', '他说“先看一看。”', '然后又说"再读一读。"', '"最后写一写。"'],
  ['字母和数字混排在一起。（全角括号）［方括号］都在。', '字母和数字混排在一起。', '（全角括号）［方括号］都在。'],
  [
    'The final answer is no. It took about 40 min. Then it took 5 sec. to stop.',
    'The final answer is no.',
    'It took about 40 min.',
    'Then it took 5 sec. to stop.',
  ],
  [
    'It lacks any vitamin C. We add it in Appendix B. It is long enough.',
    'It lacks any vitamin C.',
    'We add it in Appendix B.',
    'It is long enough.',
  ],
  ['The value lies in [0, 1). This is where it ends.', 'The value lies in [0, 1).', 'This is where it ends.'],
  ['The bracket (is never closed here. The next one is whole.', 'The bracket (is never closed here.', 'The next one is whole.'],
  ['模型在读图之后写字。qwen 也是这样做的。', '模型在读图之后写字。', 'qwen 也是这样做的。'],
]
for (const [text, ...expected] of apart) {
  test(`apart: ${text}`, () => {
    assert.deepEqual(sentencesOf(text), expected)
  })
}

const prose = fc.array(
  fc.constantFrom(
    'Wu et al.',
    ' shows',
    ' Fig.',
    ' 3',
    '. ',
    '。',
    '图',
    '模型',
    '! ',
    '? ',
    '(',
    ')',
    '“',
    '”',
    ' e.g.',
    ' A',
    ' b',
    '\n',
    '1.5',
    ' where',
  ),
  { maxLength: 30 },
).map(parts => parts.join(''))

test('sentences joined give the text back, in order and without an empty one', () => {
  fc.assert(fc.property(prose, (text) => {
    const ends = sentenceEnds(text)
    assert.deepEqual(ends, [...new Set(ends)].sort((a, b) => a - b))
    assert.equal(ends.at(-1) ?? 0, text.trimEnd().length)
  }), fcOptions())
})

test('no sentence but the last ends in an abbreviation', () => {
  fc.assert(fc.property(prose, (text) => {
    assert.deepEqual(sentencesOf(text).slice(0, -1).filter(sentence => endsAbbreviated(sentence)), [])
  }), fcOptions())
})
