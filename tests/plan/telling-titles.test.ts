import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { isClaiming } from '../../scripts/plan/claiming-heading.ts'
import { tellsHow } from '../../scripts/plan/telling-how.ts'
import { planOf, slidesOf } from '../stages.ts'

function titleOf(heading: string, ...lines: string[]): string {
  return wordsOf(planOf('# Talk', '', `## ${heading}`, '', ...lines).slides[1].title)
}
const table = ['', '| Gate | Loss |', '|---|---|', '| old | 71% |', '| new | 12% |']

test('a sentence further on that says clearly more than the first paragraph is the title', () => {
  assert.equal(titleOf('闸门', '去掉旧闸门以后，水位下降了一些。由此可见，第二层的作用最大。'), '第二层的作用最大')
  assert.equal(
    titleOf('Gates', 'A weir has a gate for each of its arms.', '', 'We find that new gates therefore lose 12% of the water.'),
    'We find that new gates therefore lose 12% of the water',
  )
})

test('a heading that claims something stays the title, and what stands beneath it is said there', () => {
  for (const heading of ['New gates are tighter than old ones', '采样率变了，同一秒的编号不变'])
    assert.equal(titleOf(heading, 'Gates of steel lose 12% of the water.', '', 'Old ones lose more.'), heading)
  const names = ['How gates are made', 'Gates', '一张图有多大', '什么是闸门，它怎么用', 'What is a gate?', 'Gates of steel, of wood and of stone']
  assert.deepEqual(names.filter(isClaiming), [])
})

test('what was done is no title above a table of what came of it', () => {
  for (const said of ['Two gates were compared in one summer.', 'We compared two gates in one summer.', '实验使用两种闸门。'])
    assert.equal(titleOf('Loss of gates', said, ...table), 'Loss of gates', said)
  assert.deepEqual(['Gates were compared, and new ones lose 3 times less', '我们比较了两种闸门，新的更好'].filter(tellsHow), [])
})

test('a number that leads to a table is the title above it, without its colon', () => {
  const number = 'Of 64 old gates, 51 lost water in the first month'
  assert.equal(titleOf('Loss of gates', `Gates were closed for a year. ${number}:`, ...table), number)
  assert.equal(titleOf('Loss of gates', 'The 2 kinds of gates lose as follows:', ...table), 'Loss of gates')
})

test('the bold words that a sentence leads to are the title', () => {
  assert.equal(
    titleOf('Gates', 'Weirs have gates. That is where it comes from: **the gates teach each other to close.**', '', 'A weir is old.'),
    'the gates teach each other to close',
  )
})

test('a sample of another script or of how things are set, and an example by its number, are no titles', () => {
  for (const said of ['הכתב קול איטי והוא ממתין לקוראו', 'وفيها أسعار القمح والزيت والصوف', 'The old gate closes;the old gate closes'])
    assert.equal(titleOf('Signs', `${said}.`, '', '- a b', '- c d'), 'Signs', said)
  for (const said of [
    'A–B 是范围，−5 是负号，×3 是乘号，还有 ≤ ≥ ≠ ≈',
    'Prices rise by +3, −4, ×5 and ÷6, or ±7 of them',
    '“弯引号”‘单引号’「直角」『双直角』是引号',
  ])
    assert.equal(titleOf('Signs', `${said}.`, '', '- a b', '- c d'), 'Signs', said)
  assert.equal(titleOf('Signs', 'As (2) says nothing about gates, they are open.', '', '- a b', '- c d'), 'Signs')
})

test('nor is one beneath a heading of its script, where the text is of another', () => {
  const text = 'The gates of the river were counted by their keepers in each of the years, and none of them was closed.'
  for (const [heading, said] of [
    ['العربية', 'مرحبا بالعالم هذه فقرة قصيرة.'],
    ['עברית', 'הכתב קול איטי והוא ממתין לקוראו.'],
    ['Русский', 'Ворота старой плотины закрываются на ночь.'],
  ])
    assert.equal(titleOf(heading, said, '', '- a b', '- c d', '', '## Others', '', text, '', text), heading)
})

test('a title that began within its sentence has a capital', () => {
  const [, slide] = slidesOf('# Talk', '', '## Gates', '', 'Table 2 shows that small gates close too late.', '', 'A weir is old.')
  assert.match(slide.raw, /^# Small gates close too late/m)
})

test('a sentence is no title above a picture whose caption speaks of something else', () => {
  const titleOf = (said: string, caption: string): string => {
    const { slides } = planOf('# Talk', '', '## Who sees the records?', '', said, '', `![${caption}](rides.png)`)
    return wordsOf(slides[1].title)
  }
  const privacy = 'Only two keepers may look, and each look is written down.'
  const rides = 'Rides of all bicycles by hour of the day'
  assert.notEqual(titleOf(privacy, rides), privacy.slice(0, -1))
  assert.equal(titleOf('Most rides begin before nine in the morning.', rides), 'Most rides begin before nine in the morning')
  assert.equal(titleOf(privacy, 'Rides'), privacy.slice(0, -1))
})

test('names one after the other are no title: nothing is said of them', () => {
  const titleOf = (...said: string[]): string => wordsOf(planOf('# Talk', '', '## 闸门', '', ...said).slides[1].title)
  for (const names of ['木闸门、铁闸门、石闸门。', '春天、夏天、秋天、冬天。', '零宽空格、不换行空格、软连字符。'])
    assert.equal(titleOf('看守住在河边。', '', names), '闸门', names)
  assert.equal(titleOf('闸门分为木、铁、石，木闸门最老也最便宜。', '', '看守住在河边。'), '闸门分为木、铁、石，木闸门最老也最便宜')
})

test('a sentence with a number is a title above a picture only where it names more of its caption than one pair of characters', () => {
  const titleOf = (said: string, caption: string): string =>
    wordsOf(planOf('# Talk', '', '## 食堂', '', said, '', `![${caption}](a.png)`).slides[1].title)
  assert.equal(titleOf('九家食堂日均就餐1140人次，比上年多23%。', '图1　三个社区的老人就餐比例'), '食堂')
  assert.equal(titleOf('三个社区的老人就餐比例都高于60%。', '图1　三个社区的老人就餐比例'), '三个社区的老人就餐比例都高于60%')
  assert.equal(titleOf('装置由四个部分组成，水从上往下流。', '图2　实验装置示意图'), '装置由四个部分组成，水从上往下流')
})
