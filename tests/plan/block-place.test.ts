import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

const chapters = ['## Why', '', 'A lamp burns as long as it has oil.', '', '## How', '', 'The oil stands in a bowl.']

/** The ids of the slides behind the end. */
function behindEnd(...lines: string[]): string[] {
  return planOf(...lines).slides.filter(({ backup }) => backup).map(({ id }) => id)
}

test('the sign of a work before its first chapter stands behind the end', () => {
  for (const picture of ['![Lantern logo](a.png)', '![Lantern](pictures/lantern-banner.svg)', '![灯笼的标志](a.png)'])
    assert.equal(behindEnd('# Lantern', '', picture, '', ...chapters).length, 1, picture)
})

test('links before the first chapter that only say where things are stand behind the end', () => {
  for (const links of [
    ['- Leaderboard: [https://a.org/l](https://a.org/l)', '- [Post](https://a.org/p)'],
    ['|  |  |', '|:-:|:-:|', '| [Technical report](https://a.org) | **架构解析** |'],
    ['- 论文：<https://a.org/p>', '- 代码：<https://a.org/c>'],
  ])
    assert.equal(behindEnd('# Lantern', '', 'A lamp for harbours.', '', ...links, '', ...chapters).length, 1, links[0])
  const said = ['- Lamps burn longer in the harbour than on ships, as [we show](https://a.org).', '- [Oil](https://a.org) is dear.']
  assert.deepEqual(behindEnd('# Lantern', '', ...said, '', ...chapters), [])
})

test('lists of work that is left to do stand behind the end', () => {
  const work = ['- [ ] Fill the lamp', '- [x] Trim the wick', '']
  for (const title of ['Todo', 'To-Do List', '待办事项', 'Review Checklist', 'Changelogs'])
    assert.equal(behindEnd('# Lantern', '', `## ${title}`, '', ...work, ...chapters).length, 1, title)
})

test('a picture of something else stays before the first chapter, and a sign within a chapter where it is', () => {
  const shown = planOf('# Lantern', '', '![How a lamp burns: catalogue of flames](a.svg)', '', ...chapters).slides
  assert.ok(shown.some(({ evidence }) => evidence.some(({ block }) => block.kind === 'figure')))
  const signed = behindEnd('# Lantern', '', '## Lamps', '', '- one', '- two', '', '![logo of the guild](a.png)', '', ...chapters)
  assert.deepEqual(signed.filter(id => !id.includes('missing')), [])
})

test('a listing without a line has no slide, neither in the talk nor behind the end', () => {
  for (const fence of ['```js\n```', '```\n\n\n```', '~~~\n~~~']) {
    const { slides } = planOf('# Lantern', '', ...chapters, '', '### Nothing', '', fence, '', '### Something', '', '```js', 'burn()', '```')
    const listings = slides.filter(({ evidence }) => evidence.some(({ block }) => block.kind === 'code'))
    assert.equal(listings.length, 1, fence)
  }
})

test('records of the work that is read stand behind the end', () => {
  for (const name of ['md', 'LINK', 'Cite']) {
    const record = [`> [!${name}]`, '> Winter, A. (2022). Lamps of the harbour.', '']
    const abstract = ['> [!Abstract]', '> Lamps burn longer in the harbour.']
    assert.deepEqual(behindEnd('# Lantern', '', ...chapters, '', '## Papers', '', ...record, ...abstract), ['papers-setup'], name)
  }
})

test('of a record that only leads to a file on its author’s machine nothing is left', () => {
  for (const file of ['[Winter_2022.pdf](zotero://open-pdf/library/items/QX7T2M4A)', '[Open in Zotero](zotero://select/library/items/QX7T)', ''])
    assert.deepEqual(behindEnd('# Lantern', '', ...chapters, '', '## Papers', '', '> [!LINK]', `> ${file}`, '', '- one', '- two'), [], file)
})

test('a point without a word before the first chapter is no link', () => {
  for (const list of ['*', '- [x]', '1.\n2. [a](https://example.org)'])
    assert.equal(planOf('# Lantern', '', ...list.split('\n'), '', ...chapters).slides[0].id, 'cover', list)
})

test('the sources that a section ends in stand behind the end, with the words that name them', () => {
  const list = ['- Winter, A. (2018). Oak.', '- Wu, B. (2019). Iron.']
  for (const name of ['References:', '**References**', '参考文献：']) {
    const lines = ['## Gates', '', 'Gates rust.', '', '- one', '- two', '', name, '', ...list, '', '## Weirs', '', '- three']
    const { slides } = planOf('# T', '', ...lines)
    assert.deepEqual(slides.map(({ backup }) => Boolean(backup)), [false, false, false, true], name)
  }
  const { slides } = planOf('# T', '', '## Gates', '', 'What we need:', '', ...list, '', '## Weirs', '', '- three')
  assert.ok(slides.every(({ backup }) => !backup))
})

test('a few links above what a section says stand behind the end, and where a section has nothing else they are shown', () => {
  const section = (...lines: string[]): string[] => behindEnd('# Lantern', '', ...chapters, '', '## Oil', '', ...lines)
  for (const links of [
    ['- [Oil blog](https://a.org) (not good)', '- [Docs](https://b.org)'],
    ['- [官方文档](https://a.org)'],
    ['* Code: <https://a.org/c>', '* Paper: <https://a.org/p>'],
  ]) {
    assert.equal(section(...links, '', '> Oil burns as long as the lamp has a wick, and no longer.').length, 1, links[0])
    assert.deepEqual(section(...links), [], links[0])
  }
  const last = ['Other code:', '', '- [Oil repo](https://a.org)']
  assert.equal(section('> Oil burns as long as the lamp has a wick, and no longer.', '', ...last).length, 1)
})
