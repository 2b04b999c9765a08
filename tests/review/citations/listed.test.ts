import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortOf } from '../../../scripts/review/citations/entry.ts'
import { reviewOf, slidesOf } from '../../stages.ts'

const entries = [
  '[1] Zhang Y, Lin Q. A survey of queues[J]. Journal of Waiting, 2019, 42(1): 1-20.',
  '[2] A. Smith, B. Jones. Trees. 2017.',
]
const list = ['## References', '', ...entries]

/** The slide of a section with these lines, in a review with a list of two sources. */
function slideOf(...lines: string[]): string {
  return slidesOf('# Talk', '', '## One', '', ...lines, '', ...list)[1].raw
}

test('a number that the list has is a source of the slide and leaves it', () => {
  const raw = slideOf('- Queues are long [1].', '- Trees are tall [1, 2].')
  assert.match(raw, /^source: "\[1\] Zhang 2019; \[2\] Smith 2017"$/m)
  assert.match(raw, /^- Queues are long\.\n- Trees are tall\.$/m)
})

test('a number with a place in its source is a source as well, and its place stays readable', () => {
  const raw = slideOf('- Queues are long [1, Sec. 2].', '- Trees are tall [2, pp. 4–6].')
  assert.match(raw, /^source: "\[1\] Zhang 2019 Sec\. 2; \[2\] Smith 2017 pp\. 4–6"$/m)
})

test('a number stays where its sentence needs it or a cell holds nothing else', () => {
  assert.match(slideOf('- In [1], queues are long.', '- [2] shows it.'), /^- In \[\\\[1\\\]\]\(\/references-2\), queues are long\.\n- \[\\\[2\\\]\]\(\/references-2\) shows it\.$/m)
  assert.match(slideOf('| a | b |', '|---|---|', '| x | [2] |'), /\| x \| \[\\\[2\\\]\]\(\/references-2\) \|/)
})

test('a text has numbers and ranges as they were written', () => {
  assert.match(slideOf('Queues are long [1–2] and trees are tall [1, 2] in all of them.'), /long \[1–2\] and trees are tall \[1, 2\] in/)
})

test('a number that the list lacks is text', () => {
  assert.match(slideOf('- Queues are long [1, 7] in all of them.'), /^- Queues are long \[1, 7\] in all of them\.$/m)
})

test('numbers raised by converters are the same', () => {
  for (const mark of ['$^{[1]}$', '<sup>[1]</sup>', '\\[1\\]', '^[1]^', '【1】'])
    assert.match(slideOf(`- Queues are long${mark}.`), /^source: "\[1\] Zhang 2019"$/m, mark)
})

test('lists with points or numbers, beneath a heading or a line in bold, are lists of sources', () => {
  const one = ['# Talk', '', 'So it is [2].', '', '## 参考文献', '', '1. 张三, 李四. 队列综述[J]. 等待学报, 2019.', '2. 王五. 树木. 2020.']
  const two = ['# Talk', '', 'So it is [2].', '', '**References**', '', '- [1] Zhang Y. Queues. 2019.', '- [2] Smith A. Trees. 2020.']
  assert.deepEqual([one, two].map(lines => reviewOf(...lines).references.get('2')?.short), ['[2] 王五 2020', '[2] Smith 2020'])
})

test('the numbers of the list itself stay', () => {
  assert.match(slidesOf('# Talk', '', '## One', '', 'Queues are long [1] in all of them.', '', ...list)[2].raw, /\[1\] Zhang Y.*\n.*\[2\] A\. Smith/)
})

test('an entry is known by its first author and its year', () => {
  const shorts = [
    'Mao Y, You C. A survey[J]. IEEE COMST, 2017, 19(4): 2322-2358.',
    'Ashish Vaswani, Noam Shazeer. Attention. In NeurIPS, 2017.',
    'van der Berg, A. and Doe, J. (2020). On 1999 things.',
    '欧阳修, 李雷. 综述. 2024.',
    'OpenAI. Report. 2023.',
    'Some words about a thing that nobody signed, 2021',
  ].map(text => shortOf(text).short)
  assert.deepEqual(shorts, ['Mao 2017', 'Vaswani 2017', 'van der Berg 2020', '欧阳修 2024', 'OpenAI 2023', 'Some words about a… 2021'])
})

test('an element of a list is none of the sources', () => {
  assert.match(slideOf('- The first is a[1], and then x[2] follows.'), /^- The first is a\[1\], and then x\[2\] follows\.$/m)
})

for (const head of ['## 文献', '## 主要参考文献', '## Selected references', '**参考书目**']) {
  test(`the list of sources may be called ${head}`, () => {
    const raw = slidesOf('# Talk', '', '## One', '', '- Queues are long [1].', '', head, '', ...entries)[1].raw
    assert.match(raw, /^source: "\[1\] Zhang 2019"$/m)
  })
}

test('marks with a dash between them name all that lies between, and leave no dash', () => {
  const raw = slidesOf('# Talk', '', '## One', '', '- Queues are long [1]–[3].', '', ...list, '[3] C. Brown. Three. 2018.')[1].raw
  assert.match(raw, /^source: "\[1\] Zhang 2019; \[2\] Smith 2017; \[3\] Brown 2018"$/m)
  assert.match(raw, /^- Queues are long\.$/m)
})

test('a body that writes is named whole, a person by the family name', () => {
  const shorts = [
    'Northern Gauging Office, *Yearbook of Gauges 2020*, Northmere, 2020.',
    'World Health Organization. Gates and health. 2019.',
    'Stoll Institute, 2018. Gates by year.',
    'Ada Winter, Gates by night, 2017.',
  ].map(text => shortOf(text).short)
  assert.deepEqual(shorts, ['Northern Gauging Office 2020', 'World Health Organization 2019', 'Stoll Institute 2018', 'Winter 2017'])
})

test('a year in Chinese brackets ends the name before it', () => {
  assert.equal(shortOf('林小溪（2018）。都市污水。水利学报，12，1–9。').short, '林小溪 2018')
  assert.equal(shortOf('陈大川(2019). 河川监测. 环境, 3.').short, '陈大川 2019')
})

test('a wide stop ends a name as any other', () => {
  assert.equal(shortOf('Kratzert F．LSTM for runoff[J]．HESS，2018，22：6005－6022．').short, 'Kratzert 2018')
  assert.equal(shortOf('王五．神经网络[M]．北京：水利出版社，2020．').short, '王五 2020')
})

test('the day on which an address was looked at is not the year of a work', () => {
  for (const [entry, short] of [
    ['SONG Y. PowerInfer[EB/OL]. (2023-12-16)[2024-01-05]. https://arxiv.org/abs/2312.12456.', 'SONG 2023'],
    ['王五. 树木[EB/OL]. 2020[2023-02-01]. https://a.org.', '王五 2020'],
    ['Rowe A. Trees[OL]. [2022-03-04]. https://a.org.', 'Rowe 2022'],
  ])
    assert.equal(shortOf(entry).short, short)
})

test('a short name in capitals and a body in Chinese are names', () => {
  for (const [entry, short] of [
    ['LIU Z. Deja Vu[C]//ICML. 2023: 22137-22176.', 'LIU 2023'],
    ['HE K, SUN J. Deep trees[C]. 2016.', 'HE 2016'],
    ['国家标准化管理委员会. GB/T 7714—2015[S]. 北京: 中国标准出版社, 2015.', '国家标准化管理委员会 2015'],
    ['中国林学会. 树木名录[M]. 2018.', '中国林学会 2018'],
    ['JR Smith. Trees. 2019.', 'Smith 2019'],
  ])
    assert.equal(shortOf(entry).short, short)
})
