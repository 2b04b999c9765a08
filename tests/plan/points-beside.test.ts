import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { isPointer } from '../../scripts/plan/pointer.ts'
import { planOf } from '../stages.ts'

/** The rows of the slide of a section with these paragraphs. */
function rowsOf(...paragraphs: string[]): string[] {
  const { parts: [part] } = planOf('# Talk', '', '## 3 Weirs', '', ...paragraphs.flatMap(text => [text, ''])).slides[1]
  return part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : []
}

const claim = 'Gates of stone outlive their keepers by 40 years.'

test('what is counted is shown whole, with the sentence that counts it', () => {
  const counted = ['Two things wear them.', 'First, the ice lifts the sills.', 'Second, roots push at the walls.']
  assert.deepEqual(rowsOf([claim, ...counted].join(' ')), counted)
  const more = ['首先，冰把门槛抬起来。', '其次，柳树的根推墙。', '最后，沙子磨掉门轴。']
  assert.deepEqual(rowsOf(['石头的闸门比看守多活四十年。', ...more].join('')), more)
})

test('where there is no room for all that is counted, none of it is shown', () => {
  const all = 'of each gate that the keepers have not yet mended with a plank, a nail or a piece of cloth from the mill'
  const counted = [`First, ice lifts the sills ${all}.`, `Second, roots push at the walls ${all}.`, `Third, sand wears the hinges ${all}.`,
    'Finally, the rope rots.'].join(' ')
  const rows = rowsOf(`${claim} ${counted}`, 'Oak lasts half as long. Iron rusts in ten winters. Lead bends in a frost.')
  assert.deepEqual(rows, ['Oak lasts half as long.', 'Iron rusts in ten winters.', 'Lead bends in a frost.'])
})

test('what leans on the claim is not shown behind what the text has before it', () => {
  const before = 'A gate on a stream is opened sooner than one on a river. Rain that falls on roofs reaches it within forty minutes, '
    + 'and a keeper who comes after an hour is of no use. Keepers cost about 18 000 crowns a year and sit where rivers are large.'
  const after = 'Since 2012 more than sixty towns have hung bells on theirs. They differ in what they ring for, in how long they rang, '
    + 'and above all in what they say of the nights in which no bell was heard by anyone.'
  for (const leaning of ['Bells on a rope promise to change this.', 'That is the work of bells.', 'These are heard by the miller.']) {
    const rows = rowsOf(`${before} Therefore most gates on streams are watched by nobody.`, `${leaning} ${after}`)
    assert.ok(rows.length > 1 && rows.indexOf(leaning) <= 0, rows.join('|'))
    assert.equal(rowsOf('Most gates on streams are watched by nobody.', `${leaning} ${after}`).indexOf(leaning), 0, leaning)
  }
})

test('what only works on a page is left to the handout', () => {
  for (const told of [
    'This is fast enough, as shown above.',
    'The table above has all of their ages.',
    'Their names stand in the footnotes.',
    'The work of doi:10.5555/weir.7 counts them.',
    '它们的名字见上文。',
    '年纪写在脚注里。',
  ])
    assert.deepEqual(rowsOf(`${claim} ${told}`, 'Oak lasts half as long.'), ['Oak lasts half as long.'], told)
})

test('a section that says nothing else keeps it', () => {
  assert.deepEqual(rowsOf('Fast enough: see above.'), ['Fast enough: see above.'])
})

test('what follows from all that was said before is not shown behind a gap', () => {
  const told = 'A hundred gates, left alone for a month, differ by 3 hands.'
  const between = `If they may hang on one rope that the keeper of the weir has tied around each of them in May, `
    + `${'as his mother did in her time, '.repeat(6)}they differ by a hair.`
  const turn = 'Nothing in any of the gates has become better.'
  for (const end of ['So where does the order come from?', 'Then the order is in the rope.', 'Therefore this is the work of the rope.'])
    assert.deepEqual(rowsOf([claim, told, between, turn, end, 'Ask the keeper of them.'].join(' ')).includes(end), false, end)
  const chinese = rowsOf('石头的闸门比看守多活四十年。一百座闸门相差三尺。把它们系在看守每年五月用村里新收的麻在晒谷场上搓了三天三夜才搓成的同一根又粗又长的绳子上，'
    + '到了秋天涨水的时候，看守和他的三个儿子打着灯笼再去一座一座地量一遍，从上游的第一座一直量到下游的最后一座，量完了还要把每一座的尺寸都念给村里管账的人听，再由他一笔一笔地抄在去年秋天剩下的黄纸上，'
    + '挂到祠堂门口给来往的人看，它们就只相差一寸。闸门都没有变。那么次序从哪里来？看守自己知道答案。')
  assert.equal(chinese.includes('那么次序从哪里来？'), false, chinese.join(''))
})

test('what only names the picture or table that it stands beside says nothing', () => {
  for (const told of ['图3.1 给出了本章方法的总体框架', '图 3 为三座水坝。', '表2列出了闸门的年纪', '水坝的位置见图3。', 'The weirs are shown in Fig. 3'])
    assert.equal(isPointer(told), true, told)
  for (const told of ['图3 给出了水坝的框架，水从上往下流', '每座水坝有三个闸门，见下表：', 'The weirs are old, as Fig. 3 shows'])
    assert.equal(isPointer(told), false, told)
})

test('the last of many sentences is no title above a formula that it does not lead to', () => {
  const told = 'A weir is a dam. Its crest is wet all year. Keepers sleep beside it.'
  const titleOf = (...lines: string[]): string => wordsOf(planOf('# Talk', '', '## Weirs', '', ...lines).slides[1].title)
  assert.equal(titleOf(`${told} Frogs live in it by the hundred.`, '', '$$', 'Q = c h^2', '$$'), 'Weirs')
  const growing = 'The flow grows with the square of the height'
  assert.equal(titleOf(`${growing}.`, '', '$$', 'Q = c h^2', '$$'), growing)
})
