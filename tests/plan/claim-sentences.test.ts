import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, slidesOf } from '../stages.ts'

const titleOf = (...lines: string[]): string => wordsOf(planOf('# Talk', '', '## 3.1 Results', '', ...lines).slides[1].title)

const hut = 'The river gauge stands below the weir in a stone hut'

for (const [name, ...sentences] of [
  ['asks', 'How much water does a small gate hold?', '一座小闸门能拦住多少水？'],
  ['points to what stands elsewhere', 'Small gates are used in this test.', '从上面的框图中可以看出小闸门的位置。', '本例中的小闸门都由看守用手打开。', '为了比较小闸门，做下列三类测试。'],
  ['ends in what stands elsewhere', 'Most small gates were built for this.', 'Old weirs do not allow for these.'],
  ['ends in what was said', 'Small gates promise to change this.', 'Sixty towns have built their own.', 'Few gates survive those.'],
  ['says who is of the same mind', 'Smith et al. agree.', 'Winter and Okoro disagree.', 'Lind (2019) found the same.'],
  ['says that something is proved elsewhere', '证明从略，它与定理3的证明一样。', '证明留给读者。', 'The proof is left to the keeper of the weir.'],
  [
    'counts on from others',
    '建议一：由街道打开所有的小闸门。',
    '措施3：由街道打开所有的小闸门。',
    '如果没有则由看守去打开小闸门。',
    '举个例子，小闸门在暴雨的时候会自己打开。',
    '而小闸门在暴雨的时候会自己打开。',
    '相比老水坝，小闸门则无需如此。',
    'The second one opens the gate by itself.',
    'Alternatively, the gate opens by itself.',
  ],
  [
    'speaks of what stands above it',
    'A wider gate offers a way out of the problems above.',
    'Using the above equations, small gates hold less.',
    'Following this, the small gates are opened by hand.',
    'Once all small gates have undergone this process, the weir is dry.',
    '再如我们熟知的小闸门。',
    'By contrast, small gates are opened by hand.',
  ],
  ['names one of several ways', 'Another option is to open the gate by hand.', 'One way of opening a gate is by hand.'],
  ['takes up what was said', 'If it is open, the weir runs dry.', 'A gate is the only way to do so.', 'It opens, just like before.'],
  [
    'speaks to the reader',
    'Please open the small gate by hand first.',
    'You’ll learn more about the small gates.',
    '请先用手打开小闸门。',
    'Below is a collection of all the gates.',
    'If a small gate is stuck, please ask the keeper of the weir.',
    '如果您的小闸门卡住了，可以先查看常见问题。',
    '小闸门还很年轻，如果遇到问题请到看守那里登记。',
    '如果小闸门卡住了，请到看守那里登记。',
    '小闸门的改进仍在进行，欢迎提交自己的做法。',
  ],
  [
    'tells what is done next',
    'Now we can open the small gate by hand.',
    'We need to open the small gate first.',
    '现在可以用手打开小闸门了。',
    '有了小闸门的各个部件，现在可以先装出其中的一层。',
    '为了看清小闸门的流量，我们需要先整理一下数据。',
  ],
  [
    'says how numbers are to be read',
    '表中的流量单位为立方米，宽度单位为米。',
    '小闸门的流量用回归估计，括号里是标准误。',
    'Standard errors of the small gates are in parentheses.',
    'The best gates of each town are in bold.',
    '每个镇最好的小闸门用加粗标出。',
  ],
  [
    'names several things in one line',
    'Small gate: open, large gate: shut, weir: dry, keeper: away.',
    '小闸门：开着，大闸门：关着，水坝：没有水。',
    'Keeper: Ann Weir; boats: twelve; gates: of wood; hours: nine to five.',
  ],
  [
    'holds a list',
    '小闸门有三种：（1）木头的；（2）铁的；（3）石头的。',
    'Small gates are made of (a) wood of pines, (b) iron, (c) stone.',
    '小闸门分为（一）会自己打开的，（二）要用手打开的。',
  ],
  [
    'points elsewhere',
    'As described above, the small gate opens by itself.',
    '前面提到的小闸门会自己打开。',
    '之前讲过的小闸门会自己打开。',
    '下一章将讨论小闸门怎样自己打开。',
  ],
] as const) {
  test(`a sentence that ${name} is no title`, () => {
    for (const sentence of sentences) assert.equal(titleOf(sentence, '', `${hut}.`), hut)
  })
}

test('what ties a sentence to others, and the bold words that label it, are no part of the title', () => {
  assert.equal(titleOf('Unfortunately, small gates close too late.', '', `${hut}.`), 'small gates close too late')
  assert.equal(titleOf('***Summary:*** *Small gates close too late.*', '', `${hut}.`), 'Small gates close too late')
  assert.equal(titleOf('不幸的是，小闸门总是关得太晚。', '', `${hut}.`), '小闸门总是关得太晚')
  assert.equal(titleOf('As you can see from the curve, small gates close too late.', '', `${hut}.`), 'small gates close too late')
  assert.equal(titleOf('正如从曲线中所看到的，小闸门总是关得太晚。', '', `${hut}.`), '小闸门总是关得太晚')
  assert.equal(titleOf('由表3.2可以看出，小闸门总是关得太晚。', '', `${hut}.`), '小闸门总是关得太晚')
  assert.equal(titleOf('Table 2 shows that small gates close too late.', '', `${hut}.`), 'small gates close too late')
  for (const named of ['\\autoref{fig:gates}', '{numref}`fig-gates`', '@fig:gates'])
    assert.equal(titleOf(`${named} shows that a gate has no keeper.`, '', '![Gates](a.png){#fig:gates}'), 'a gate has no keeper', named)
  assert.equal(titleOf('可见小闸门总是关得太晚。', '', `${hut}.`), '小闸门总是关得太晚')
  assert.equal(titleOf('结果表明，小闸门总是关得太晚。', '', `${hut}.`), '小闸门总是关得太晚')
  assert.equal(titleOf('實驗結果顯示，小閘門總是關得太晚。', '', `${hut}.`), '小閘門總是關得太晚')
  assert.equal(titleOf('Our results show that small gates close too late.', '', `${hut}.`), 'small gates close too late')
  assert.equal(titleOf('可见光照不到小闸门的底部。', '', `${hut}.`), '可见光照不到小闸门的底部')
  assert.equal(titleOf('**小闸门总是关得太晚。**', '', `${hut}.`), '小闸门总是关得太晚')
})

test('words that only say what kind of sentence it is are no part of the title', () => {
  for (const [text, title] of [
    ['原因：小闸门总是关得太晚。海岸因此后退。', '小闸门总是关得太晚'],
    ['解决方案：每个月打开小闸门一次。海岸因此不再后退。', '每个月打开小闸门一次'],
    ['问题：小闸门总是关得太晚。海岸因此后退。', '小闸门总是关得太晚'],
    ['Problem: Small gates close too late. Coasts shrink where they do.', 'Small gates close too late'],
    ['Answer: Dams hold back nearly half of it. Coasts shrink where it is missing.', 'Dams hold back nearly half of it'],
  ])
    assert.equal(titleOf(text), title)
})

test('a sentence that is bold as a whole is a title without its marks', () => {
  for (const text of ['**小闸门总是关得太晚。**', '*Small gates close too late.*', '***Small gates close too late.***']) {
    const { title } = planOf('# Talk', '', '## Gates', '', text, '', `${hut}.`).slides[1]
    assert.ok('nodes' in title)
    assert.match(text.slice(title.start - 18, title.end - 18), /^[^*]+$/)
  }
})

test('a sentence that only says where the evidence stands is not said above it', () => {
  for (const text of ['四种闸门的流量见表2和图3。', 'The flow of four gates is shown in Table 2.', '四种闸门的流量如下表。']) {
    const { slides: [, { parts }] } = planOf('# Talk', '', '## Gates', '', text, '', '| a | b |', '|---|---|', '| 1 | 2 |')
    assert.deepEqual(parts.map(({ kind }) => kind), ['block'], text)
  }
})

test('what hangs on a word before it, stands in brackets as a whole, or is a note is no title', () => {
  for (const text of [
    'Of which four make up most of its height.',
    'Which is why small gates close too late.',
    '(Winter and Okoro, 2022, p. 211)',
    '（见冬季调查报告的第三章）',
    'Small gates have an <b>owner who opens them by hand.',
    '<sup>1</sup> Seconds since the last high water, as everywhere.',
  ])
    assert.equal(titleOf(text, '', `${hut}.`), hut, text)
})

test('a sentence whose pronoun stands for what was named before, or that points at a picture, is no title', () => {
  for (const sentence of [
    'In practice, it works for every gate of the lake.',
    'Nobody in the north has ever looked at it.',
    'The picture shows the gates of the north.',
    'The screenshot shows what the keeper of the gate sees.',
  ]) {
    const { slides } = planOf('# Talk', '', '## Weirs', '', `${sentence} Gates of oak outlive their keepers by forty years.`)
    assert.equal(wordsOf(slides[1].title), 'Gates of oak outlive their keepers by forty years', sentence)
  }
})

test('what answers the question of a callout is no title above it', () => {
  for (const [question, answer] of [
    ['Is one gate better than two?', 'One gate is better for the keepers of the lake.'],
    ['一座闸门好还是两座好？', '一座闸门对湖边的人更好。'],
    ['Which gate do you open first?', 'The lower gate is opened first by all keepers.'],
  ]) {
    const { slides } = planOf('# Talk', '', '## Weirs', '', '> [!question] A question from the lake', `> ${question}`, '', answer)
    assert.equal(wordsOf(slides[1].title), 'Weirs')
  }
})

test('a title loses its stop where a source stands behind that', () => {
  const works = ['## References', '', '[1] Lind. Snow. 2019.', '', '[2] Hall. Ice. 2020.']
  for (const source of ['[1]', '[1][2]', '[1, 2]']) {
    const said = `Crews clear the snow from the road first.${source} They then drill. Flooding thickens the road by five centimetres.`
    const [, slide] = slidesOf('# Talk', '', '## Roads', '', said, '', ...works)
    assert.match(slide.raw, /^# Crews clear the snow from the road first$/m, source)
  }
})

test('a sentence with the number of a note at its end is a title without it', () => {
  for (const sentence of [
    'Gates of oak outlive their keepers[^1].',
    'Gates of oak outlive their keepers.[^1]',
    'However, gates of oak outlive their keepers[^2].',
  ]) {
    const notes = ['[^1]: By forty years.', '', '[^2]: In the north.']
    const { slides } = planOf('# Talk', '', '## Weirs', '', `${sentence} They are oiled at noon.`, '', ...notes)
    assert.equal(wordsOf(slides[1].title).toLowerCase(), 'gates of oak outlive their keepers', sentence)
  }
})

test('a long sentence that only tells what was done is no title above a list', () => {
  for (const [done, heading] of [
    ['2023年10月至12月，调研组走访了街道辖区内的九家社区食堂，发放问卷620份，收回573份，并与23名工作人员进行了座谈。', '概况'],
    ['We compared the gates of all rivers of the north and those of the lake, which are old, by weight and by the year.', 'Weirs'],
  ]) {
    const { slides } = planOf('# Talk', '', `## ${heading}`, '', done, '', '- 木头的闸门', '- 铁的闸门')
    assert.equal(wordsOf(slides[1].title), heading)
  }
})

test('what one of many said in his own words is no title above what all of them said', () => {
  const table = ['| Said | Keepers |', '|---|--:|', '| too cold | 201 |', '| too slow | 146 |']
  for (const said of [
    '一位老人说："菜端上来都凉了，再热一遍就不好吃了。"',
    'One keeper said, “The gate is always open at noon.”',
    'A reader wrote: "It looks like the sea."',
  ]) {
    const { slides } = planOf('# Talk', '', '## Weirs', '', ...table, '', said)
    assert.equal(wordsOf(slides[1].title), 'Weirs')
  }
})

test('what was done is no title above what came of it', () => {
  for (const [done, found] of [
    ['Three gates were tested.', 'The gate of oak is the best of them: it lasts for forty years.'],
    ['We compared the gates of the north.', 'Those of oak last for forty years.'],
    ['我们比较了三种闸门。', '其中木头的最好，可以用四十年。'],
  ])
    assert.equal(wordsOf(planOf('# Talk', '', '## Weirs', '', `${done} ${found}`).slides[1].title), 'Weirs')
})
