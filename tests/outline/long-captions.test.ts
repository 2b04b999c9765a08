import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { wordsOfFigure } from '../../scripts/parts/figure-caption.ts'
import { outlineOf, planOf, slidesOf } from '../stages.ts'

/** What stands beneath the picture of a section with these lines, and the paragraphs before it. */
function captionOf(...lines: string[]): { caption?: string, before: string[] } {
  const { parts: [{ section: { blocks } }] } = outlineOf('# Talk', '', '## Weirs', '', ...lines)
  const at = blocks.findIndex(({ kind }) => kind === 'figure')
  const { caption } = blocks[at]
  return { caption: caption && toString(caption), before: blocks.slice(0, at).map(({ nodes: [node] }) => toString(node)) }
}

const rest = 'The line is the mean of nine years. Grey bands show the driest and the wettest of them, and a dot marks each flood.'

test('a long caption is its first sentence, and the others lead to the picture', () => {
  for (const [first, others] of [
    ['Figure 1: Water above the weir by month.', rest],
    ['Fig. 1. Water above the weir by month.', rest],
    ['图1：水坝上游每个月的水位。', '曲线是九年的平均值，灰色的区域是其中最干旱和最湿润的年份，每一个圆点表示一次洪水，虚线表示闸门开始打开的水位。'],
  ]) {
    const plain = first.replace(/\*/g, '')
    const blank = first.startsWith('图') ? '' : ' '
    assert.deepEqual(captionOf('![weir](w.png)', '', `${first}${blank}${others}`), { caption: plain, before: [others] }, first)
    assert.deepEqual(captionOf('![weir](w.png)', '', `*${plain}${blank}${others}*`), { caption: plain, before: [others] }, first)
  }
})

test('a short caption stays whole', () => {
  const short = 'Figure 1: Water above the weir. Dots are floods.'
  assert.deepEqual(captionOf('![weir](w.png)', '', short), { caption: short, before: [] })
  assert.deepEqual(captionOf(`![${short}](w.png)`), { caption: short, before: [] })
})

test('of a long one within the sign of its picture the first sentence stands beneath it, and the others lead to it', () => {
  for (const [first, others] of [
    ['Water above the weir by month.', rest],
    ['Water above the weir by month, $h$ in metres.', rest],
    ['水坝上游每个月的水位。', '曲线是九年的平均值，灰色的区域是其中最干旱和最湿润的年份，每一个圆点表示一次洪水，虚线表示闸门开始打开的水位。'],
  ]) {
    const sign = `![${first}${first.endsWith('。') ? '' : ' '}${others}](w.png)`
    assert.deepEqual(captionOf(sign).before.length, 1)
    const { file, parts: [{ section: { blocks } }] } = outlineOf('# Talk', '', '## Weirs', '', sign)
    const { caption, markdown } = wordsOfFigure(blocks.find(block => block.kind === 'figure')!, String(file))
    assert.equal(markdown ?? caption, first)
  }
})

test('a caption that says what the letters of its picture stand for keeps that', () => {
  for (const key of [
    'Figure 3: Share of warnings that were right. A: threshold, B: regression, C: tree ensemble, D: recurrent network of last year.',
    'Figure 1: Water above the weir by month, mean of nine years. 1 = closed gate, 2 = open gate, 3 = gate under repair for some weeks.',
    '图1：水坝上游每个月的水位，曲线是九年的平均值，灰色是其中最干旱和最湿润的年份。甲：闸门关闭，乙：闸门打开，丙：闸门检修，丁：没有记录的月份。',
  ])
    assert.deepEqual(captionOf('![weir](w.png)', '', key), { caption: key, before: [] })
})

test('what is left of a caption is said in words of the review', () => {
  const lines = ['# Talk', '', '## Weirs', '', '![weir](w.png)', '', `*Figure 1: Water above the weir. ${rest}*`]
  const shown = planOf(...lines, '', '- one', '- two').slides.find(({ evidence }) => evidence.some(({ block }) => block.kind === 'figure'))!
  assert.deepEqual(shown.handout.flatMap(block => 'nodes' in block ? block.nodes.map(node => toString(node)) : []), [rest])
  const printed = slidesOf(...lines).map(({ raw }) => raw).join('\n')
  assert.ok(printed.includes('caption="Figure 1: Water above the weir."'))
  assert.ok(printed.includes('a dot marks each flood.'))
})

test('works that a long caption of one sentence cites are no paragraph of their own', () => {
  for (const caption of [
    'Figure 1: Water above the weir by month, as the mean of nine years with the driest and the wettest of them in grey behind it. [1]',
    'Figure 2: Two gates open at once, beneath them the hours that each of them took in the driest of nine years. [Okoro 2021, Table 3]',
    '图1：水坝上游每个月的水位，曲线是九年的平均值，灰色的区域是其中最干旱和最湿润的年份，每一个圆点表示一次洪水，虚线表示闸门打开时的水位。[3]',
  ])
    assert.deepEqual(captionOf('![weir](w.png)', '', caption).before, [], caption)
})

test('a caption that is a little too long keeps what its colours and lines stand for', () => {
  for (const legend of ['Colours mark the three kinds of gates.', 'The dashed line is the mean of them.', 'Darker cells are wetter.']) {
    const caption = `Figure 1: Water above the weir and the number of years in which it was dry. ${legend}`
    const [figure] = outlineOf('# T', '', '## One', '', '![](a.png)', '', caption).parts[0].section.blocks
    assert.equal(figure.kind === 'figure' && toString(figure.caption!), caption)
  }
})
