import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** A paragraph about one thing, of so many words that a slide has no room for two. */
function about(thing: string): string {
  return `The ${thing} is the oldest work of the valley and was built by hand. Each ${thing} took forty people three summers of hard work. `
    + `In a flood a ${thing} moves a little and does not break, as its joints are soft. The villages clean every ${thing} in winter, `
    + `and all who have fields beside it pay for that by the acre. No law has ever been written about the ${thing}.`
}

const things = ['bridge', 'weir', 'dyke', 'well', 'canal', 'pond', 'mill', 'ferry']

test('a long text without headings is told in several slides, each with a title of its own', () => {
  const { slides } = planOf('# Works of water', '', ...things.flatMap(thing => [about(thing), '']))
  const titles = slides.slice(1).map(({ title }) => wordsOf(title))
  assert.ok(titles.length >= 4, titles.join('|'))
  assert.equal(new Set(titles).size, titles.length)
})

test('a short one, and one with sections, has a slide for each section', () => {
  assert.equal(planOf('# Works', '', about('weir'), '', about('dyke')).slides.length, 2)
  const old = things.flatMap(thing => [about(thing), ''])
  assert.equal(planOf('# Works', '', '## Old', '', ...old, '## New', '', about('pump')).slides.length, 3)
})

test('what stands behind the only quotation of a text has a slide where it is so much', () => {
  const quotation = ['He wrote:', '', '> Dykes, canals and locks are the three legs of one vessel.', '']
  const slidesWith = (...names: string[]): number =>
    planOf('# Works', '', ...quotation, ...names.flatMap(thing => [about(thing), ''])).slides.length
  assert.deepEqual([slidesWith('weir'), slidesWith('weir', 'dyke', 'well')], [2, 3])
})

test('long paragraphs above one that only leads to a list have slides of their own, two of them one each', () => {
  const titlesOf = (...lines: string[]): string[] =>
    planOf('# Works', '', '## Aims', '', ...lines).slides.slice(1).map(({ title }) => wordsOf(title))
  const list = ['This report does three things:', '', '- it counts the weirs,', '- it asks who cleans them,', '- it says what they cost.']
  assert.equal(titlesOf(about('weir'), '', about('dyke'), '', ...list).length, 3)
  assert.equal(titlesOf(about('weir'), '', about('dyke'), '', about('mill'), '', ...list).length, 2)
  assert.deepEqual(titlesOf('It is old.', '', 'It is long.', '', ...list).length, 1)
  const han = [
    '古籍没有标点，断句是一切后续处理的前提。人工断句每千字约需二十分钟，一部三百万字的方志需要一名熟练的编辑工作半年以上。'
    + '已有的方法把断句当作序列标注问题，在常见文体上的准确率已经达到九成以上，在方志、医案等文体上却只有七成半。',
    '',
    '造成这一差距的原因有两个。第一，一句话往往依赖几百字之前的人名，而模型只能看到很短的上下文。第二，医案的句式与史书差别很大，模型不知道自己在读哪一种文体。因此，本章提出一种带有分层记忆的方法。',
    '',
    '主要贡献如下：',
    '',
    '- 提出了分层记忆的结构',
    '- 提出了一种训练方法',
  ]
  const { slides } = planOf('# 断句', '', '## 引言', '', ...han)
  const parts = slides.flatMap(({ parts }) => parts)
  const rows = parts.flatMap(part => part.kind === 'rows' ? [part.rows.map(({ text }) => wordsOf(text))] : [])
  assert.deepEqual(rows.at(-1)?.slice(-3).map(row => row.slice(0, 5)), ['第一，一句', '第二，医案', '因此，本章'])
})

test('of a text without headings that ends in a list, a picture or a table, the paragraphs above it are told as well', () => {
  const end = `${about('ferry')} Three things are left:`
  for (const shown of [['- the rope', '- the boat', '- the bell'], ['| a | b |', '|---|---|', '| rope | boat |'], ['![A boat](https://example.org/a.png)']]) {
    const { slides } = planOf('# Works', '', ...things.slice(0, 6).flatMap(thing => [about(thing), '']), end, '', ...shown)
    const told = slides.filter(({ layout }) => layout === 'default').filter(({ evidence }) => evidence.length === 0)
    assert.ok(told.length >= 2, slides.map(({ title }) => wordsOf(title)).join('|'))
  }
})
