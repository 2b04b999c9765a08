import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The title of a section of some sentences, and its rows. */
function shownOf(sentences: string[], heading = 'Gates'): [title: string, rows: string[]] {
  const { title, parts: [part] } = planOf('# Talk', '', `## ${heading}`, '', sentences.join(' '), '', '## Other', '', '- a').slides[1]
  return [wordsOf(title), part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : []]
}

test('what others think is no title where the next sentence answers it: that is', () => {
  for (const [others, answer, title] of [
    ['Most engineers think that gates rust in the rain.', 'However, all gates of the north are dry.', 'all gates of the north are dry'],
    ['Earlier work counted the gates of ten rivers by hand.', 'Yet no gate was ever seen at night.', 'no gate was ever seen at night'],
    ['已有的研究大多认为闸门在雨里生锈。', '然而北边的闸门全都是干的。', '北边的闸门全都是干的'],
  ]) {
    const [shown, rows] = shownOf([others, answer, 'Gates of iron stand at the lake since 1990.', '湖边有三座铁闸门。'])
    assert.equal(shown, title)
    assert.ok(rows.includes(others), rows.join('|'))
  }
})

test('beneath a heading that weighs, what is said against the author\'s own sentence is no title, and stands beneath that', () => {
  for (const [own, caveat] of [
    ['Gates of iron need half the care of others.', 'However, they rust in the rain of the coast.'],
    ['Every gate is opened by a clock at noon.', 'But the clocks of the north are slow in winter.'],
    ['铁闸门的保养只要木闸门的一半。', '但是海边的雨会让它们生锈。'],
  ]) {
    const [shown, rows] = shownOf([own, caveat, 'The lake has three of them since 1990, and the river has two more.'], 'Discussion')
    assert.equal(shown, own.replace(/[.。]$/, ''))
    assert.ok(rows.includes(caveat), rows.join('|'))
  }
})

test('a sentence that says what follows from others is no title without them', () => {
  for (const follows of [
    'We therefore close each gate at noon in the rain.',
    'They must hence be shut in 9 of 10 winters.',
    '我们因此在中午关上每一座闸门。',
  ]) {
    const [shown, rows] = shownOf(['Rain comes to the north at noon on most days.', follows])
    assert.notEqual(shown, follows.replace(/[.。]$/, ''))
    assert.ok(rows.includes(follows), rows.join('|'))
  }
})
