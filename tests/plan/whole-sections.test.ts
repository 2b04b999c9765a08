import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, slidesOf } from '../stages.ts'

/** The rows of the slide of a section with these paragraphs. */
function rowsOf(...paragraphs: string[]): string[] {
  const [, { parts }] = planOf('# Talk', '', '## Weirs', '', ...paragraphs.flatMap(text => [text, ''])).slides
  return parts.flatMap(part => part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : [])
}

/** What is seen of the slides of a section, without notes. */
function seenOf(...lines: string[]): string {
  return slidesOf('# Talk', '', '## Weirs', '', ...lines).map(({ raw }) => raw.split('\n<!--\n')[0]).join('\n')
}

test('a section of little more words than a slide holds is shown whole: what would stay away is what the rest speaks of', () => {
  const [subject, ...others] = [
    'A weir is written `weir(x)`, a gate is `gate{x}` and a sluice is written `sluice::x` in each of the books that are kept at the mill.',
    'A ladder for fish is `ladder`.',
    'An arrow is the way of the water.',
    'A ring is a turning point of it.',
    'A dot is a place where it stands.',
    'A line is the wall that the keepers mend in May.',
    'A cross is a wall that nobody mends.',
    'A wave is the mud in front of all of them.',
  ]
  for (const count of [5, 6, 7]) {
    const told = [subject, ...others.slice(0, count)]
    const said = seenOf(told.join(' ')).replaceAll('\\', '')
    assert.ok(told.every(text => said.includes(text.slice(0, -1))), said)
  }
})

test('a paragraph of which little is shown says that it goes on', () => {
  const record = Array.from({ length: 30 }, (_, day) =>
    `On day ${day + 1} the keepers of the upper weir wrote down the height of the water and the wind, and went home through the rain.`)
  assert.match(seenOf(record.join(' ')), /rain\. …/)
  assert.match(seenOf('- East is well.', `- ${record.join(' ')}`, '- West is well.'), /rain\. …/)
  assert.match(seenOf('- 东门正常。', `- ${'守坝人记下了时间和水位，并把照片传到共享盘里，然后冒着雨回家。'.repeat(30)}`, '- 西闸正常。'), /回家。 …/)
  assert.doesNotMatch(seenOf(record.slice(0, 3).join(' ')), /…/)
})

test('several texts of more than one sentence have a row each', () => {
  const texts = ['Both say the same.', 'Writing is slow. It waits.', '文字是慢的。它等待讀者。', 'L’écriture est lente. Elle attend.']
  assert.deepEqual(rowsOf(...texts), texts)
})

test('sections of little more words than columns hold stand whole on slides of their own', () => {
  const seen = seenOf(
    '### What it adds',
    '',
    ...['It orders the weirs by what is measured and how the water leaves them.',
      'It compares the walls of four kinds of stone on a common scale.',
      'It collects what is known about the second year, which nobody did before.'].map((text, index) => `${index + 1}. ${text}`),
    '',
    '### How weirs were found',
    '',
    'We asked the keepers of three rivers for their books. Of 812 weirs, 140 were seen and 61 kept.'
    + ' A weir was kept if it stood for 30 years.',
  )
  assert.match(seen, /812/)
})

test('a remark that stands alone is called by its own head, and not as the slides before it', () => {
  const table = ['| Weir | Year |', '|---|---|', ...Array.from({ length: 9 }, (_, row) => `| W${row} | 18${row}0 |`), '']
  for (const [kind, head] of [['warning', 'Ice'], ['tip', 'What keepers do'], ['note', '冬天']]) {
    const remark = [`> [!${kind}] ${head}`, '> Ice lifts the sill of each weir, and nobody sees it before May.', '']
    const { slides } = planOf('# Talk', '', '## Weirs', '', ...table, ...remark)
    assert.equal(wordsOf(slides.at(-1)!.title), head)
  }
})

test('a remark goes to no other slide than that which it speaks of', () => {
  const rows = Array.from({ length: 4 }, (_, row) => `| gate ${row} | lifted by hand for each boat | a keeper stands there |`)
  const table = ['| Gate | How | Who |', '|---|---|---|', ...rows, '']
  const tip = ['', '> [!tip] Rope', '> 1. Dry it in May', '> 2. Oil it at noon', '> 3. Coil it at night', '']
  for (const remark of ['The second gate was never lifted by hand.', 'No keeper stood at the third gate.', 'A boat waits at each gate.']) {
    const { slides } = planOf('# Talk', '', '## Weirs', '', ...table, '> [!warning]', `> ${remark}`, ...tip)
    assert.equal(slides.at(-1)!.parts.length, 1, remark)
  }
})

test('bold words alone above what a further slide shows are its title', () => {
  const table = ['| Weir | Year |', '|---|---|', ...Array.from({ length: 8 }, (_, row) => `| W${row} | 18${row}0 |`), '']
  for (const head of ['Years on the river', 'Costs of stone', '年份']) {
    const { slides } = planOf('# Talk', '', '## Weirs', '', 'Old.', '', ...table, `**${head}**`, '', 'Later is better.', '', ...table)
    assert.equal(wordsOf(slides.at(-1)!.title), head)
  }
})

test('a sentence that leads to a list stands above it, however a quotation is cut', () => {
  const point = 'Integrated lessons are to be preferred to lessons that stand alone, whatever the timetable of a school says about it.'
  for (const count of [4, 5, 7]) {
    const points = Array.from({ length: count }, (_, index) => `> ${index + 1}. ${point}`)
    const lines = ['> Principles, all of one paper about teaching, and as long as principles are:', '>', ...points, '>', `> ${point}`]
    const [lead] = slidesOf('# Talk', '', '## Weirs', '', ...lines).filter(({ raw }) => raw.includes('Principles,'))
    assert.match(lead.raw, /> 1\. Integrated/)
  }
})

test('paragraphs above bold words that title something else have a slide of their own', () => {
  for (const [said, title] of [
    ['The mill keeps its grain until it is **really** dry.<br>It costs one door.<br/>Nothing else. It grinds a sack in an hour, where '
      + 'the water stands above the mark, and half a sack where it does not.', 'Why not one of the others?'],
    ['Weirs hold back the sand of each river that they stand in. Coasts shrink by a step each year. The keepers know it, and they write it '
      + 'down in the book of the mill.', 'What it costs'],
    ['水坝拦住每一条河里的沙，海岸因此年年后退一步。看守知道这件事，把它写在磨坊的账本里，每年五月念给村里的人听，念完以后再放回原处，锁上柜子。'
      + '钥匙只有一把。', '为什么不拆'],
  ]) {
    const list = ['They need a keeper.', '', '- one is one more', '- three are three']
    const { slides } = planOf('# Talk', '', '## Weirs', '', said, '', `**${title}**`, '', ...list)
    assert.deepEqual([slides.length, wordsOf(slides[2].title)], [3, title])
    assert.ok(slides[1].parts.every(({ kind }) => kind === 'rows'))
  }
})

test('a line behind a break of HTML begins with its words', () => {
  for (const tag of ['<br>', '<br/>', '<br />'])
    assert.doesNotMatch(seenOf(`Weirs are old.${tag}They hold back the sand.${tag}Nobody mends them.`), /^<br/m)
})
