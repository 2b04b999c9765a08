import type { Part } from '../../scripts/parts/part.ts'
import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roomBelow } from '../../scripts/estimate/title.ts'
import { shareOfWords } from '../../scripts/estimate/words.ts'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { heightOfParts, wordsOn } from '../../scripts/parts/index.ts'
import { planOf } from '../stages.ts'

/** The slides of one chapter with these lines. */
function slidesOf(...lines: string[]): SlidePlan[] {
  return planOf('# Talk', '', '## One', '', ...lines).slides.slice(1)
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
const tableOf = (rows: string[][]): string[] => [row(rows[0]), row(rows[0].map(() => '---')), ...rows.slice(1).map(row)]
function sentences(count: number): string {
  return range(count).map(index => `Sentence number ${index} says something that takes a line or so of a slide.`).join(' ')
}

/** The share of each slide's room that its parts take. */
function fillings(slides: SlidePlan[]): number[] {
  return slides.map(({ parts, layout, title, share }) => heightOfParts(parts, layout) / roomBelow(title, share))
}

function assertEven(slides: SlidePlan[], least = 0.35): void {
  assert.ok(slides.length > 1)
  const shares = fillings(slides)
  assert.ok(shares.every(share => share <= 1 && share >= least), shares.map(share => share.toFixed(2)).join(' '))
}

function blockParts(slides: SlidePlan[]): Extract<Part, { kind: 'block' }>[] {
  return slides.flatMap(({ parts }) => parts.filter(part => part.kind === 'block'))
}

test('two hundred rows stand on even slides, all of them once', () => {
  const slides = slidesOf(...tableOf([['a', 'b'], ...range(200).map(index => [`row ${index}`, 'x'])]))
  assertEven(slides, 0.7)
  assert.deepEqual(blockParts(slides).flatMap(({ range: [from, to] = [0, 0] }) => range(to - from).map(index => from + index)), range(200))
})

test('fourteen columns stand on slides of at most seven, the first on each', () => {
  const columns = blockParts(slidesOf(...tableOf([range(14).map(index => `c${index}`), range(14).map(String)]))).map(part => part.columns!)
  assert.ok(columns.every(own => own[0] === 0 && own.length <= 7))
  assert.deepEqual(columns.flatMap(own => own.slice(1)), range(14).slice(1))
})

test('a cell taller than a slide goes on in a backup slide, and says so', () => {
  const slides = slidesOf(...tableOf([['a', 'b'], ['short', sentences(60)], ['other', 'x']]))
  const [{ cuts }] = blockParts(slides)
  const whole = slides.filter(({ backup }) => backup)
  assert.equal(cuts?.[0].to, whole[0].id)
  assert.match(
    whole.flatMap(({ parts }) => parts.map(part => part.kind === 'text' ? wordsOf(part.text) : '')).join(' '),
    /Sentence number 0 .*Sentence number 59/,
  )
  assert.ok(fillings(slides).every(share => share <= 1))
})

test('three hundred lines of code stand on slides of at most eighteen', () => {
  const slides = slidesOf('```', ...range(300).map(index => `line ${index}`), '```')
  assertEven(slides, 0.7)
  assert.ok(blockParts(slides).every(({ range: [from, to] = [0, 0] }) => to - from <= 18))
})

test('code is cut behind an empty line where one is near', () => {
  const slides = slidesOf('```', ...range(20).map(index => index === 11 ? '' : `line ${index}`), '```')
  assert.deepEqual(blockParts(slides).map(part => part.range), [[0, 12], [12, 20]])
})

test('sixty formulas stand three to a slide', () => {
  const slides = slidesOf(...range(60).flatMap(index => ['$$', `x_{${index}} = \\frac{1}{${index}}`, '$$', '']))
  assert.deepEqual(slides.map(({ parts }) => parts.length), range(20).map(() => 3))
})

test('a tall formula is cut between its rows', () => {
  const slides = slidesOf(
    '$$',
    '\\begin{aligned}',
    range(20).map(index => `a_{${index}} &= \\frac{b}{c}`).join(' \\\\\n'),
    '\\end{aligned}',
    '$$',
  )
  assertEven(slides, 0.5)
  assert.equal(
    blockParts(slides)
      .map(({ block }) => block.kind === 'formula' ? block.value.split('\\\\').length : 0)
      .reduce((sum, rows) => sum + rows),
    20,
  )
})

test('a point taller than a slide is cut between sentences', () => {
  const slides = slidesOf('- short', `- ${sentences(60)}`, '- short')
  assert.ok(fillings(slides).every(share => share <= 1))
  assert.ok(slides.every(({ evidence }) => evidence.length > 0))
})

test('a point of more words than a slide holds is cut between clauses, in emphasis too', () => {
  const clauses = Array.from({ length: 40 }, (_, index) => `and then clause ${index} of what they did`).join(', ')
  for (const point of [`- So ${clauses}.`, `- So _${clauses}_.`, `- **So ${clauses}.**`]) {
    const shown = slidesOf('- short', point, '- short').flatMap(({ parts }) => parts)
    const words = shown.flatMap(part => part.kind === 'text' ? [wordsOf(part.text).split(/\s+/).length] : [])
    assert.ok(words.length > 1, point)
    assert.ok(words.every(count => count <= 76), `${words}`)
  }
})

test('a long quotation is cut between sentences', () => {
  const slides = slidesOf(`> “${sentences(30)}”`)
  assertEven(slides)
  assert.ok(slides.every(({ layout, parts }) => layout === 'quote' && parts[0].kind === 'quote'))
})

test('a chain too long for one row stays one drawing, which goes on in further rows', () => {
  for (const count of [12, 16, 20]) {
    const [{ parts: [part] }, ...others] = slidesOf('```', range(count).map(index => `stage ${index}`).join(' → '), '```')
    assert.deepEqual(part.kind === 'pipelines' ? part.diagrams.map(({ graph }) => graph!.nodes.length) : [], [count])
    assert.deepEqual(others, [])
  }
})

test('a chain too long for a slide is drawn in rows that each begin where the row before ends', () => {
  const [{ parts: [part] }] = slidesOf('```', range(40).map(index => `stage number ${index}`).join(' → '), '```')
  const rows = part.kind === 'pipelines' ? part.diagrams.map(({ graph }) => graph!.nodes.map(({ name }) => name)) : []
  assert.ok(rows.length > 1)
  assert.deepEqual(rows.slice(1).map(names => names[0]), rows.slice(0, -1).map(names => names.at(-1)))
})

test('a title of two hundred characters is cut on its slide and whole on a backup slide', () => {
  const title = 'Nothing measured on clean collections carries over to other ones in any of the three archives '.repeat(2).trim()
  const [, slide, whole] = planOf('# Talk', '', `## ${title}`, '', '- point').slides
  assert.ok(wordsOf(slide.shownTitle!.text).length < title.length)
  assert.deepEqual([slide.shownTitle!.to, slide.setting, whole.backup], [whole.id, ['long-title'], true])
  assert.equal(whole.parts[0].kind === 'text' && wordsOf(whole.parts[0].text), title)
})

test('one of several clauses ends with one of them, and goes on beneath without saying these again', () => {
  const long = [
    'This heading is far too long for any slide because its author could not decide what to leave out, and so put everything into it, '
    + 'including a second one, and a list of three things that nobody needs',
    '这个标题对任何一页来说都太长了，因为作者没有决定去掉哪一部分，所以把所有的话都放了进去，包括一个从句，又一个从句，还有一个由三样东西组成的列表，于是谁也记不住它到底说了什么',
  ]
  for (const [index, title] of long.entries()) {
    for (const body of ['At last.', '- one point\n- another point']) {
      const [, { title: shown, parts, shownTitle }] = planOf('# Talk', '', `## ${title}`, '', body).slides
      assert.match(wordsOf(shown), [/(?:leave out|into it|second one)$/, /(?:哪一部分|放了进去|一个从句|的列表)$/][index])
      const [first] = parts
      const rest = first.kind === 'rows' ? wordsOf(first.rows[0].text) : first.kind === 'text' ? wordsOf(first.text) : ''
      const joint = title.slice(wordsOf(shown).length, -rest.replace(/^… /, '').length)
      assert.match(joint, /^(?:, |，)$/)
      assert.equal(`${wordsOf(shown)}${joint}${rest.replace(/^… /, '')}`, title)
      assert.equal(shownTitle, undefined)
    }
  }
})

test('a sentence longer than a slide begins on it', () => {
  const [{ parts: [part] }] = slidesOf(`${'word after word, '.repeat(300)}end.`)
  assert.ok(part.kind === 'rows' && part.rows[0].isCut)
})

test('points that are as many words as a slide holds stand without a leading sentence, which the handout keeps', () => {
  const points = (words: number): string[] => range(3).map(index => `- ${`word${index} `.repeat(words)}`)
  const kindsOf = (words: number): string[] =>
    slidesOf('It begins with a sentence of nine words in all.', '', ...points(words))[0].parts.map(({ kind }) => kind)
  assert.deepEqual([kindsOf(33), kindsOf(37)], [['text', 'block'], ['block']])
})

test('points of two lines each, or two of a few, share a slide; of more words than are read point by point there are more slides', () => {
  const slidesFor = (points: number, words: string): number => slidesOf(...range(points).map(index => `- ${words} ${index}.`)).length
  assert.deepEqual([slidesFor(5, `${'word '.repeat(19)}word`), slidesFor(2, '字'.repeat(110)), slidesFor(3, 'word '.repeat(34))], [1, 1, 1])
  assert.deepEqual([slidesFor(6, `${'word '.repeat(19)}word`), slidesFor(3, '字'.repeat(110)), slidesFor(4, 'word '.repeat(34))], [2, 2, 2])
})

test('points beside the beginning of a long one are no more words than a slide holds', () => {
  const names = (count: number): string => Array.from({ length: count }, (_, index) => `Ann Lee${index}`).join(', ')
  for (const long of [`Many wrote [this](https://example.org). _${names(70)}_. 2021.`, `Many wrote it: ${names(70)}.`, `**Whoever** wrote it: ${names(110)}.`]) {
    const slides = slidesOf('- a first point of some words', `- ${long}`, '- a last point')
    const shares = slides.map(({ parts }) => shareOfWords(parts.flatMap(wordsOn).join(' ')))
    assert.ok(shares.length > 1 && shares.every(share => share <= 1), `${shares.join(', ')}: ${long.slice(0, 40)}`)
  }
})

test('few points, which are set larger, are parted where their signs grow with them', () => {
  const slides = slidesOf(...range(7).map(index => `- Point ${index} has $\\Huge\\dfrac12\\sum$ and few words.`))
  assert.ok(fillings(slides).every(share => share <= 1), fillings(slides).join(' '))
})

test('a cell that is cut since it is too tall keeps little of the slide, whatever it says', () => {
  for (const said of [sentences(40), `${'长句子里有很多字，'.repeat(120)}完。`, `${'word after word, '.repeat(200)}end.`]) {
    const [{ parts: [part] }] = slidesOf(...tableOf([['Gate', 'Said'], ['North', 'Nothing.'], ['South', said]]))
    const rows = part.kind === 'block' && part.cuts?.length === 1 ? heightOfParts([part]) : Infinity
    assert.ok(rows < 330, `${rows}: ${said.slice(0, 20)}`)
  }
})

test('a name behind a point that is taken apart stands as that one’s own words do', () => {
  for (const name of ['Weirs', '闸门', '**Weirs**']) {
    const gates = range(14).map(index => `  - gate ${index}: it stands at the mouth of the main canal`)
    const last = slidesOf('- Gates', ...gates, `- ${name}`).at(-1)!
    assert.equal(last.parts.at(-1)!.kind, 'text', name)
  }
})
