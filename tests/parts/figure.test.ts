import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { bodyOf, outlineOf, planOf, slidesOf } from '../stages.ts'

/** The pictures of a section with these lines: path and caption of each. */
function figuresOf(...lines: string[]): string[] {
  return outlineOf('# Talk', '', '## One', '', ...lines).parts[0].section.blocks.flatMap(block =>
    block.kind === 'figure' ? `${block.path}: ${block.caption ? toString(block.caption) : ''}` : [],
  )
}

for (const [place, lines] of Object.entries({
  'in a paragraph': ['Words ![](a.png) and words.'],
  'behind words': ['Words on a line', '![](a.png)'],
  'in a list': ['1. First ![](a.png)', '2. Second'],
  'in a list within a list': ['- one', '  - two', '', '    ![](a.png)'],
  'in a cell': ['| a | b |', '|---|---|', '| ![](a.png) | c |'],
  'in a quotation': ['> Said.', '>', '> ![](a.png)', '> and more was said.'],
  'in a link in a line': ['See [![](a.png)](https://example.org) there.'],
  'in bold': ['**See ![](a.png)**'],
  'in a footnote': ['Words.[^1]', '', '[^1]: See ![](a.png).'],
  'in HTML': ['<center><img src="a.png" width="500"/></center>'],
  'in a paragraph of HTML': ['Words <img src="a.png"> and words.'],
  'in a figure of HTML': ['<figure>', '<img src="a.png">', '</figure>'],
  'in a table of HTML': ['<table><tr><td>x</td><td><img src="a.png"></td></tr></table>'],
  'by reference': ['Words ![][pic].', '', '[pic]: a.png'],
  'with attributes': ['![](a.png){#fig:one width=80%}'],
})) {
  test(`a picture ${place} is on a slide and in the ledger`, () => {
    assert.deepEqual(figuresOf(...lines), ['a.png: '])
    assert.equal(slidesOf('# Talk', '', '## One', '', ...lines).filter(({ raw }) => raw.includes('missing="a.png"')).length, 1)
    assert.equal(ledgerOf(planOf('# Talk', '', '## One', '', ...lines)).counts.figure.onSlides, 1)
  })
}

test('a picture in a heading stands below it', () => {
  const {
    lead,
    parts: [{ section }],
  } = outlineOf('# Talk ![](logo.png)', '', '## One ![](a.png)', '<!-- deck: id="first" -->', '', 'Words.')
  assert.deepEqual(lead.blocks.map(({ kind }) => kind), ['figure'])
  assert.deepEqual([section.id, section.blocks.map(({ kind }) => kind)], ['first', ['figure', 'prose']])
})

const first = 'Left: the loss falls as the towers grow, while the work for each word stays the same.'
const long = `${first} ${first} ${first}`

for (const [what, lines, caption] of [
  ['the line below', ['![t](a.png)', 'Figure 1: Two towers.'], 'Figure 1: Two towers.'],
  ['the line below attributes', ['![t](a.png){width=80%}', 'Figure 1: Two towers.'], 'Figure 1: Two towers.'],
  ['a short line below without a number', ['![t](a.png)', 'Two towers'], 'Two towers'],
  ['the paragraph below', ['![t](a.png)', '', '图1：双塔'], '图1：双塔'],
  ['a paragraph below without a colon', ['![t](a.png)', '', '图 1 双塔结构'], '图 1 双塔结构'],
  ['a centred line below', ['<center><img src="a.png"/></center>', '<center>图 1 双塔结构</center>'], '图 1 双塔结构'],
  ['the first sentence of a long paragraph below', ['![](a.png)', '', `Figure 1: ${long}`], `Figure 1: ${first}`],
  ['the first sentence of a long paragraph above', [`图2-1：${long}`, '', '![](a.png)'], `图2-1：${first}`],
  ['the first sentence of a lone point below', ['![](a.png)', '', `- Figure S2. ${long}`], `Figure S2. ${first}`],
  ['a quotation below', ['![](a.png)', '', '> Fig. A.1 | Two towers'], 'Fig. A.1 | Two towers'],
  ['emphasis', ['![t](a.png) *Two towers*'], 'Two towers'],
  ['its title', ['![t](a.png "Two towers")'], 'Two towers'],
  ['its alternative text', ['![Two towers](a.png)'], 'Two towers'],
] as const) {
  test(`a picture's caption is ${what}`, () => {
    assert.deepEqual(figuresOf(...lines), [`a.png: ${caption}`])
  })
}

test('a sentence about a picture is no caption, and a file\'s name says nothing', () => {
  assert.deepEqual(figuresOf('图2.1 展示了双塔结构。', '', '![](a.png)'), ['a.png: '])
  assert.deepEqual(figuresOf('图2.1 给出了双塔的结构。', '', '![](a.png)', '', '图2.1 双塔结构'), ['a.png: 图2.1 双塔结构'])
  assert.deepEqual(figuresOf('Figure 2.1 shows two towers.', '', '![](a.png)'), ['a.png: '])
  assert.deepEqual(figuresOf('![](a.png)', '', '图1展示了双塔结构。'), ['a.png: '])
  assert.deepEqual(figuresOf('![](a.png)', '', 'Figure 1 shows two towers.'), ['a.png: '])
  assert.deepEqual(figuresOf('![](a.png)', '', '- Figure 1: Towers', '- Figure 2: Walls'), ['a.png: '])
  assert.deepEqual(figuresOf('![a PNG that is named .jpg](a.png)'), ['a.png: a PNG that is named .jpg'])
  for (const alt of ['image.png', 'my plot.PNG', 'Untitled', 'img_01', '图片'])
    assert.deepEqual(figuresOf(`![${alt}](a.png)`), ['a.png: '], alt)
})

test('pictures beside each other have a caption each', () => {
  assert.deepEqual(figuresOf('![](a.png)', 'Figure 1: A.', '![](b.png)', 'Figure 2: B.'), ['a.png: Figure 1: A.', 'b.png: Figure 2: B.'])
})

test('a caption in two languages is two stretches of words', () => {
  assert.match(slidesOf('# Talk', '', '## One', '', '![](a.png)  ', '图1 双塔  ', 'Fig.1 Two towers').map(({ raw }) => raw).join(''), /caption="图1 双塔 Fig.1 Two towers"/)
})

test('the number of a caption stands apart from a number that its words begin with', () => {
  for (const [caption, apart] of [
    ['图2 2号水厂的浊度', '图2\u30002号水厂的浊度'],
    ['Figure 3 40 towers by age', 'Figure 3\u300040 towers by age'],
    ['圖 1.2 3座塔', '圖 1.2\u30003座塔'],
  ])
    assert.ok(slidesOf('# Talk', '', '## One', '', '![](a.png)', '', caption).some(({ raw }) => raw.includes(`"${apart}"`)), caption)
})

test('a picture in a quotation or a list has the caption below it', () => {
  assert.deepEqual(figuresOf('> Said.', '>', '> ![t](a.png)', '> Figure 2: Heat.'), ['a.png: Figure 2: Heat.'])
  assert.deepEqual(figuresOf('- one', '', '  ![t](a.png)', '  图2：热图'), ['a.png: 图2：热图'])
})

test('badges are no figures', () => {
  for (const badge of ['[![build](https://ci.example.org/b)](https://ci.example.org) words', 'words ![npm](https://img.example.org/npm.svg)', 'words ![x](https://shields.example.org/badge/x)'])
    assert.deepEqual(figuresOf(badge), [], badge)
})

test('words around a picture stay, in the notes where they say nothing without it', () => {
  const [, { raw }] = slidesOf('# Talk', '', '## One', '', 'Words before ![](a.png) and after.')
  assert.match(raw, /Words before.*and after/)
})

test('what is left out is so with its pictures', () => {
  const plan = planOf('# Talk', '', '## One', '', 'Words.', '', '<!-- deck: skip="no room" -->', '', '- point ![](a.png)')
  assert.deepEqual(plan.omitted.map(({ block }) => block.kind), ['points', 'figure'])
})

/** The words before the pictures of a section with these lines, on one line, without marks of quotations. */
function wordsBefore(...lines: string[]): string {
  return bodyOf(...lines).split(/\n*<(?:Figure|Gallery)/)[0].replace(/[\u200B>]/g, '').replace(/\s+/g, ' ').trim()
}

test('words of a picture that is shown by itself do not end the text beside it as well', () => {
  for (const [lines, words] of [
    [['1. First step ![Step](a.png)', '2. Second'], '1. First step 2. Second'],
    [['- point', '', '  ![](a.png)', '', '  ![Untitled](b.png)'], '- point'],
    [['> Words.', '>', '> ![Map](a.png)', '> Figure 2: A map.'], 'Words.'],
  ] as const)
    assert.equal(wordsBefore(...lines), words)
})

test('words of a picture stay in the middle of a sentence, and where nothing else stands beside them', () => {
  assert.equal(wordsBefore('- See ![the map](a.png) here'), '- See the map here')
  assert.equal(wordsBefore('- ![Map](a.png)', '- other'), '- Map - other')
  assert.equal(wordsBefore('> ![Map](a.png)'), 'Map')
})

test('a table of pictures is those pictures, with what the rows above and below, the cells and the names of rows say of them', () => {
  assert.deepEqual(
    figuresOf('| ![](a.png) | ![](b.png) |', '|:-:|:-:|', '| (a) input | (b) output |', '| ![](c.png) | |', '| (c) loss | |'),
    ['a.png: (a) input', 'b.png: (b) output', 'c.png: (c) loss'],
  )
  assert.deepEqual(figuresOf('| Before | 之后 |', '|---|---|', '| ![](a.png) | ![](b.png) |'), ['a.png: Before', 'b.png: 之后'])
  assert.deepEqual(
    figuresOf('| | Ours | Theirs |', '|---|---|---|', '| Cat | ![](a.png) | ![](b.png) |', '| Dog | ![](c.png) | ![](d.png) |'),
    ['a.png: Cat · Ours', 'b.png: Cat · Theirs', 'c.png: Dog · Ours', 'd.png: Dog · Theirs'],
  )
  assert.deepEqual(
    figuresOf(
      '<table>',
      '<tr><td><img src="a.png"></td><td><img src="b.png"><br>(b) 输出</td></tr>',
      '<tr><td align="center"><sub>(a) 输入</sub></td></tr>',
      '</table>',
    ),
    ['a.png: (a) 输入', 'b.png: (b) 输出'],
  )
})

test('a table with more words than captions stays a table beside its pictures', () => {
  for (const lines of [
    ['| Step | View |', '|---|---|', '| Open | ![](a.png) |', '| Close | ![](b.png) |'],
    ['| ![](a.png) | words |', '|---|---|', '| c | d |', '| e | f |'],
  ])
    assert.match(bodyOf(...lines), /\|.*\|/)
})

test('a caption apart from its picture in a point is its caption, and stands there alone', () => {
  assert.deepEqual(figuresOf('1. Open it.', '', '   ![](a.png)', '', '   Figure 6: The first step.', '', '2. Close it.'), [
    'a.png: Figure 6: The first step.',
  ])
  assert.equal(wordsBefore('1. 打开。', '', '   ![](a.png)', '', '   图 6：第一步', '', '2. 关闭。'), '1. 打开。 2. 关闭。')
})

test('a picture on a line of its own within a paragraph is no word of it', () => {
  for (const [point, said] of [
    ['- They open.\n  ![gates](a.png)\n  They close.', '- They open. They close.'],
    ['- 先打开。\n  ![闸门](a.png)\n  再关上。', '- 先打开。 再关上。'],
    ['- They open.  \n  ![gates](a.png)  \n  They close.', '- They open. They close.'],
  ])
    assert.equal(wordsBefore(...point.split('\n')).replace(/[\s\u200B\\]+/g, ' ').trim(), said)
})
