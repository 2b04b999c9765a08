import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const heads = ['Two boats', 'Change of crews', 'At night']

/** The headings of the short sections that a slide has side by side. */
function briefsOf(...lines: string[]): (string | undefined)[] {
  const { slides } = planOf('# Talk', '', '## Boats', '', '### Rides', '', 'Six of ten ride to school.', '', '- a', '- b', '', ...lines)
  const briefs = slides.flatMap(({ parts }) => parts).flatMap(part => part.kind === 'briefs' ? part.briefs : [])
  return briefs.map(({ heading }) => heading?.replace(/^[\d.]+ /, ''))
}

test('short sections within each other stand side by side, none of them in the notes alone', () => {
  const nested = heads.flatMap((head, depth) => [`${'#'.repeat(4 + depth)} ${head}`, '', 'Two boats cross at noon.', ''])
  assert.deepEqual(briefsOf('### Turns', '', ...nested), heads)
  assert.deepEqual(briefsOf('### 船是怎么排的', '', '#### 两条船', '', '早晚对开。', '', '##### 换班', '', '四个小时换一次。', ''), ['两条船', '换班'])
})

test('what is more than a few words keeps its slide', () => {
  assert.deepEqual(briefsOf('### Turns', '', '#### Two boats', '', 'At noon.', '', '##### Crews', '', '- one', '- two', '- three', ''), [])
})

test('what a section says above its only part stands beside that part, beneath its own name', () => {
  for (const [name, part] of [['Turns', 'Crews'], ['11.1.2 Methods', '11.1.2.1 Pruning'], ['通信模型', '上行']])
    assert.deepEqual(briefsOf(`### ${name}`, '', 'Two boats cross at noon.', '', `#### ${part}`, '', 'Crews change at four.', ''), [undefined, part.replace(/^[\d.]+ /, '')])
})

test('so do the parts of a chapter within each other, with their numbers, on one slide and not one each', () => {
  const chapter = (...heads: string[]): string[] => heads.flatMap(head => [head, '', '闸门受水位限制。', ''])
  const others = [...chapter('## 3 闸', '## 4 堰')]
  const { slides } = planOf('# 河', '', '## 2 模型', '', ...chapter('### 2.1 通信', '#### 2.1.1 上行', '### 2.2 计算', '#### 2.2.1 本地'), ...others)
  const [slide] = slides.filter(({ parts }) => parts.some(({ kind }) => kind === 'briefs'))
  const [part] = slide.parts
  assert.equal(wordsOf(slide.title), '模型')
  assert.deepEqual(part.kind === 'briefs' && part.briefs.map(({ heading }) => heading), ['2.1 通信', '2.1.1 上行', '2.2 计算', '2.2.1 本地'])
})

test('a few words of each are set large, more of them smaller', () => {
  const sizeOf = (words: string, parts = 1): number => {
    const below = Array.from({ length: parts }, (_, index) => [`#### Crews ${'abc'[index]}`, '', words, '']).flat()
    const { slides } = planOf('# Talk', '', '## Boats', '', '### Rides', '', '- a', '- b', '', '### Turns', '', words, '', ...below)
    return slides.flatMap(({ parts }) => parts).flatMap(part => part.kind === 'briefs' ? part.size : [])[0]
  }
  assert.deepEqual([sizeOf('早晚对开。'), sizeOf('Two boats cross at noon.'), sizeOf('Two boats cross at noon.', 2)], [48, 48, 44])
  const long = 'Two boats cross the river at noon, and two more of them wait at the other side until the last of their crews has slept.'
  assert.ok(sizeOf(`${long.slice(0, -1)}, and they row in turns through the night.`) < 48)
})

test('so few words as would leave columns empty stand one beneath the other, more of them side by side', () => {
  const columnsOf = (words: string, parts: number): number[] => {
    const below = Array.from({ length: parts }, (_, index) => [`#### Crews ${'abcd'[index]}`, '', words, '']).flat()
    const { slides } = planOf('# Talk', '', '## Boats', '', '### Rides', '', '- a', '- b', '', '### Turns', '', words, '', ...below)
    return slides.flatMap(({ parts }) => parts).flatMap(part => part.kind === 'briefs' ? part.columns : [])
  }
  assert.deepEqual([columnsOf('早晚对开。', 1), columnsOf('Two boats cross at noon.', 2)], [[1], [1]])
  const long = 'Two boats cross the river at noon, and two more of them wait at the other side until the last of their crews has slept.'
  assert.deepEqual([columnsOf(long, 1), columnsOf('早晚对开。', 3)], [[2], [2]])
})

test('short passages that are quoted, with what is said of each, stand side by side beneath the heading of all', () => {
  for (const [quote, said] of [
    ['> “The ferry is full at seven.” (Wu, p. 3)', 'So it is at eight.'],
    ['> 渡船七点就满了。', '八点也是。'],
    ['> It has **two** crews.', '*They sleep in turns.*'],
  ]) {
    const notes = ['Rides', 'Crews'].flatMap(head => [`### ${head}`, '', quote, '', said, ''])
    const { slides } = planOf('# Talk', '', '## Boats', '', 'Words of it.', '', '## Notes', '', ...notes)
    const slide = slides.find(({ parts }) => parts.some(({ kind }) => kind === 'briefs'))!
    const [part] = slide.parts
    assert.deepEqual(part.kind === 'briefs' && part.briefs.map(({ texts }) => texts.length), [2, 2])
    assert.deepEqual(slide.evidence.map(({ block }) => block.kind), ['quotation', 'quotation'])
  }
})

test('short sections that are a little more than a slide\'s words are shown whole: what one leaves out the next sentence leans on', () => {
  const sentencesIn = (...sections: string[]): number[] => {
    const { slides } = planOf('# Talk', '', '## Sensors', '', ...sections.flatMap((text, index) => [`### Kind ${index}`, '', text, '']))
    const briefs = slides.flatMap(({ parts }) => parts).flatMap(part => part.kind === 'briefs' ? part.briefs : [])
    return briefs.map(({ texts }) => texts.length)
  }
  const below = 'They stand below the water and weigh the column above them. They are accurate to 5 mm when new. '
  const drift = 'However, they drift by two millimetres in each month, and mud covers them.'
  const above = 'Others hang above the water and time an echo of it. They never touch it, and so nothing grows there. '
  assert.deepEqual(sentencesIn(`${below}${drift}`, `${above}Wind, foam and leaves give wrong echoes in most of the nights.`), [3, 3])
  const cameras = 'Cameras read a staff in the water. Night is their limit.'
  assert.deepEqual(sentencesIn(`${below}${drift}`, `${above}Wind gives wrong echoes.`, cameras), [3, 3, 2])
  const [first, second] = ['压力传感器放在水下，称上面那一柱水有多重，装上去当天就能用。', '新的时候误差只有五毫米，比尺子读得还准一些，也不怕风吹日晒。']
  const third = '但是每个月会漂移两毫米，而且每次洪水之后都会被泥盖住，要人下水去清。'
  assert.deepEqual(sentencesIn(`${first}${second}${third}`, `${first}${second}${third}`.replaceAll('压力', '超声')), [3, 3])
})

test('headings between them that say nothing are in the handout text', () => {
  const headingsIn = (...lines: string[]): string[] => {
    const { slides } = planOf('# Talk', '', ...lines)
    return slides.flatMap(({ handout, title }) => [...handout.flatMap(each => 'heading' in each ? [each.heading] : []), wordsOf(title)])
  }
  const between = ['### Three', '', '#### Four', '', '##### Five', '', 'Words are here.', '']
  const all = headingsIn('## Two', '', 'Words are there.', '', ...between, '## End', '', 'All is said.')
  for (const heading of ['Two', 'Three', 'Four', 'Five'])
    assert.ok(all.includes(heading), heading)
  const bare = headingsIn('## 二', '', ...between, '### 六', '', '#### 七', '', '话在此。', '', '## 末', '', '完。')
  for (const heading of ['二', 'Three', 'Four', 'Five', '六', '七'])
    assert.ok(bare.some(each => each.endsWith(heading)), heading)
})
