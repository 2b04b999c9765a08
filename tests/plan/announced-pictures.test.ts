import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { fitTime } from '../../scripts/plan/budget.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { outlineOf } from '../stages.ts'

/** The slides of a section with a picture of this shape. */
function slidesWith(size: { width: number, height: number }, ...lines: string[]): SlidePlan[] {
  const outline = outlineOf('# Talk', '', '## Weirs', '', ...lines)
  for (const block of outline.parts[0].section.blocks)
    Object.assign(block, block.kind === 'figure' ? { size } : {})
  return fitTime(planFromOutline(outline)).slides.slice(1)
}
const tall = { width: 600, height: 900 }
const kindsOf = (slides: SlidePlan[]): string[] => slides.flatMap(({ parts }) => parts.map(({ kind }) => kind))

test('a sentence that only says what comes next stands beside no picture', () => {
  for (const said of ['We now turn to time.', 'Let us first consider the gates.', '我们先来看闸门。'])
    assert.deepEqual(kindsOf(slidesWith(tall, said, '', '![](a.png)')), ['gallery'], said)
  assert.deepEqual(kindsOf(slidesWith(tall, 'It is seen by the keeper alone.', '', '![](a.png)')), ['beside'])
})

test('a caption that is the title now does not stand beneath its picture as well', () => {
  const picture = (name: string): string[] => ['', `![](${name}.png)`, '', `Figure: ${name} by season`, '']
  const slides = slidesWith(tall, ...['Gates', 'Keepers', 'Weirs'].flatMap(name => ['It is seen by the keeper alone.', ...picture(name)]))
  const { title, parts: [part] } = slides.at(-1)!
  assert.equal(wordsOf(title), 'Weirs by season')
  assert.equal(part.kind === 'beside' && part.figure.caption, undefined)
})

/** The slide of the second of two pictures with these captions. */
function lastOfTwo(first: string, second: string): SlidePlan {
  const pictures = ['![](a.png)', '', first, '', 'We now turn to time.', '', '![](b.png)', '', second, '']
  return slidesWith(tall, 'It is seen by the keeper alone.', '', ...pictures).at(-1)!
}

test('of a numbered caption that is the title now the number stands above it', () => {
  for (const [first, second, title, number] of [
    ['Figure 1: Gates by season.', 'Figure 2: Weirs by season.', 'Weirs by season', 'Figure 2'],
    ['Fig. 3. Gates by season', 'Fig. 4. Weirs by season', 'Weirs by season', 'Fig. 4'],
    ['图3.1 各季的闸门', '图3.2 各季的堰', '各季的堰', '图3.2'],
  ]) {
    const { title: own, kicker, parts: [part] } = lastOfTwo(first, `- ${second}`)
    const [figure] = part.kind === 'beside' ? [part.figure] : part.kind === 'gallery' ? part.figures : []
    assert.deepEqual([wordsOf(own), kicker, figure?.caption], [title, `1 Weirs · ${number}`, undefined])
  }
})

test('a caption that says nothing without another one keeps its number in the title', () => {
  for (const same of ['The same by river', 'Those of the river', 'Their weirs by river'])
    assert.equal(wordsOf(lastOfTwo('Figure 1: Gates by season', `Figure 2: ${same}`).title), `Figure 2: ${same}`)
})

test('what else is said of a wide picture stands with it beneath its title', () => {
  const wide = { width: 1600, height: 540 }
  for (const [title, said] of [
    ['Sorting gates that are nearly shut is common work', 'The keepers ask what to do where only ten of them are open.'],
    ['Half of all gates fail within three years', 'After the fourth year the yearly loss falls from 21% to 2%.'],
    ['三年之内有一半的闸门坏了', '第四年以后，每年的损失从 21% 降到 2%。'],
  ]) {
    const [slide] = slidesWith(wide, `${title}${/\p{Script=Han}/u.test(title) ? '。' : '. '}${said}`, '', '![](a.png)')
    assert.equal(wordsOf(slide.title), title)
    assert.ok(slide.parts.some(part => part.kind === 'text' && wordsOf(part.text).trim() === said), said)
  }
  assert.deepEqual(kindsOf(slidesWith(wide, 'Half of all gates fail within three years.', '', '![](a.png)')), ['gallery'])
})

test('beside a picture a sentence stands without the colon that leads to it', () => {
  for (const [claim, said] of [
    ['A warning needs a forecast.', 'Simple gates that add the rain of the last hour are right in 71 % of all cases, and keepers in 84 %:'],
    ['A warning needs a forecast.', 'Gates of wood that are older than their keepers by forty years are right in half of all cases:'],
    ['A forecast needs a gate.', 'Gates that count the rain of three days before they close are right in 9 of 10 cases, at half the cost:'],
  ]) {
    const [{ parts: [part] }] = slidesWith(tall, `${claim} ${said}`, '', '![](a.png)')
    assert.equal(part.kind === 'beside' && wordsOf(part.rows.rows.at(-1)!.text).trim(), said.slice(0, -1))
  }
})

test('a sentence with a number that leads to a picture with a colon is said beside it', () => {
  const beside = (...said: string[]): string[] => slidesWith(tall, ...said).flatMap(({ parts }) =>
    parts.flatMap(part => part.kind === 'beside' ? part.rows.rows.map(({ text }) => wordsOf(text).trim()) : []))
  const rest = ['', '![](a.png)', '', 'The gain is largest for small streams. Yet it is lost in winter.']
  assert.deepEqual(
    beside('A warning needs a forecast. Simple rules that add the rain of an hour are right in 71 % of all cases:', ...rest)[0],
    'Simple rules that add the rain of an hour are right in 71 % of all cases',
  )
  assert.deepEqual(
    beside('A warning needs a forecast. Of 64 rules that were tried for a year, 51 were right in most of the hours:', ...rest)[0],
    'Of 64 rules that were tried for a year, 51 were right in most of the hours',
  )
  assert.deepEqual(
    beside('没有预报，就谈不上什么预警。把一小时的雨量加到水位上的简单规则在 71% 的情况下是对的：', '', '![](a.png)', '', '小河上的收益最大，其次是大河。到了冬天收益就都没有了。')[0],
    '把一小时的雨量加到水位上的简单规则在 71% 的情况下是对的',
  )
})
