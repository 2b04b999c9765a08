import type { Part } from '../../scripts/parts/part.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, planOf } from '../stages.ts'

/** The parts of a chapter's slides, without what stands beside the list. */
function partsOf(...lines: string[]): Part[] {
  return planOf('# Talk', '', '## One', '', ...lines).slides.slice(1).flatMap(({ parts }) => parts)
}
const kindsOf = (...lines: string[]): string[] => partsOf(...lines).map(({ kind }) => kind)
const rangesOf = (...lines: string[]): unknown[] => partsOf(...lines).map(part => 'range' in part ? part.range : undefined)
const times = <T>(count: number, one: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => one(index))

const definition = (index: number): string => `- **Name ${index}**: what a thing of that name is, in so many words`
const step = (index: number): string => `${index + 1}. **Do ${index}.** Then look at what came of it.`

test('eight names with what they mean are cards on one slide', () => {
  assert.deepEqual([kindsOf(...times(8, definition)), rangesOf(...times(8, definition))], [['cards'], [undefined]])
})

test('more go on over even slides', () => {
  assert.deepEqual(rangesOf(...times(12, definition)), [[0, 6], [6, 12]])
})

test('names are parted from their meaning in any way that authors have', () => {
  for (const parting of [': ', '：', ' — ', ' – ', ' - '])
    assert.deepEqual(kindsOf(...times(8, index => `- **名称${index}**${parting}它的意思`)), ['cards'], parting)
  assert.deepEqual(kindsOf(...times(8, index => `- **Name ${index}.** It means something.`)), ['cards'])
  assert.deepEqual(kindsOf(...times(8, index => `- **名称${index}：**它的意思`)), ['cards'])
})

test('a list in which some point has no name, or more than a paragraph, stays a list', () => {
  assert.deepEqual(kindsOf(...times(7, definition), '- no name'), ['block', 'block'])
  assert.ok(kindsOf(...times(6, definition), '  - an inner point').includes('block'))
  assert.deepEqual(kindsOf(...times(7, index => `- **Bold ${index}** begins a sentence`)), ['block'])
})

test('few names that stand in rows between rules do so', () => {
  assert.deepEqual(kindsOf(...times(4, index => `- **Name ${index}**: a meaning`)), ['block'])
})

test('a card is the author\'s own point', () => {
  assert.match(bodyOf(...times(8, definition)), /^<Cards size="\d\d">\n\n- \*\*Name 0\*\*: what[\s\S]*words\n\n<\/Cards>$/)
})

test('named steps are steps, and up to six of them need no rail', () => {
  assert.deepEqual([kindsOf(...times(6, step)), rangesOf(...times(6, step))], [['steps'], [undefined]])
  assert.doesNotMatch(bodyOf(...times(6, step)), /first=/)
})

test('ten steps are twice five beneath a rail of all ten', () => {
  assert.deepEqual(rangesOf(...times(10, step)), [[0, 5], [5, 10]])
  assert.match(bodyOf(...times(10, step)), /^<Steps first="1" last="10" size="\d\d">\n\n1\. \*\*Do 0/)
})

test('a procedure that goes on from an earlier list keeps its numbers', () => {
  assert.match(bodyOf(...times(8, index => `${index + 5}. 第${index + 5}步要做的事情`)), /^<Steps first="5" last="12" size="\d\d">\n\n5\. /)
})

test('few numbered points without names, bullets, and points with more in them are no steps', () => {
  assert.deepEqual(kindsOf(...times(4, index => `${index + 1}. point`)), ['block'])
  assert.deepEqual(kindsOf(...times(7, index => `- point ${index}`)), ['block'])
  assert.ok(!kindsOf(...times(8, step), '   - inner').includes('steps'))
})

test('a long point of a list does not leave the others alone on their slides', () => {
  const words = (count: number): string => times(count, index => `word${index}`).join(' ')
  const points = [5, 40, 72, 30, 5].map(count => `- ${words(count)}`)
  assert.deepEqual(rangesOf(...points), [[0, 2], [2, 3], [3, 5]])
})

const branch = (name: string, leaves: number): string[] => [`- ${name}`, ...times(leaves, index => `  - leaf ${index}: what it is`)]

test('a list of two levels with short points is a tree', () => {
  assert.deepEqual(kindsOf(...branch('One', 3), ...branch('Two', 3), ...branch('Three', 2)), ['tree'])
  assert.match(bodyOf(...branch('甲', 3), ...branch('乙', 3), ...branch('丙', 2)), /^<Tree>\n\n- 甲\n {2}- leaf 0[\s\S]*\n\n<\/Tree>$/)
})

test('it is none with few or many leaves, a point without any, a third level, or long words', () => {
  const three = [...branch('One', 3), ...branch('Two', 3)]
  assert.ok(!kindsOf(...branch('One', 1), ...branch('Two', 1), ...branch('Three', 1)).includes('tree'))
  assert.ok(!kindsOf(...three, ...branch('Three', 9)).includes('tree'))
  assert.ok(!kindsOf(...three, '- alone').includes('tree'))
  assert.ok(!kindsOf(...three, ...branch('Three', 2), '    - deeper').includes('tree'))
  assert.ok(!kindsOf(...three, ...branch('Three', 2), `  - ${'words '.repeat(15)}`).includes('tree'))
})
