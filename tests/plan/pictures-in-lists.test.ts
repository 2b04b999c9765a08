import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { shownBy } from '../../scripts/parts/index.ts'
import { planOf } from '../stages.ts'

/** The titles of the slides that show pictures, each with the heading above it and the pictures' paths. */
function picturesOf(...lines: string[]): string[] {
  return planOf('# Talk', '', '## Tides', '', ...lines).slides.flatMap(({ title, kicker, parts }) => {
    const paths = parts.flatMap(shownBy).flatMap(({ block }) => block.kind === 'figure' ? [block.path] : [])
    return paths.length > 0 ? [[...kicker ? [`${kicker}:`] : [], wordsOf(title), ...paths].join(' ')] : []
  })
}

/** So many points that say something. */
function points(count: number, indent = ''): string[] {
  return Array.from({ length: count }, (_, index) =>
    `${indent}- The tide of the ${index + 1}. harbour is late, since the channel that leads to it is long and narrow.`)
}

test('a slide of a picture is titled by the point that leads to it', () => {
  assert.deepEqual(
    picturesOf(...points(6), '- Heights at spring tide:', '  - ![heights](heights.png)'),
    ['1 Tides: Heights at spring tide heights.png'])
})

test('pictures that different points lead to are beneath the heading', () => {
  assert.deepEqual(
    picturesOf(...points(6), '- At spring:', '  - ![a](spring.png)', '- At neap:', '  - ![b](neap.png)'),
    ['Tides spring.png neap.png'])
})

test('a point that says something leads to no picture', () => {
  assert.deepEqual(picturesOf(...points(6), '- Spring tides are highest. ![a](spring.png)'), ['Tides spring.png'])
})

test('a picture in a point that takes several slides is shown once', () => {
  assert.deepEqual(
    picturesOf('- Harbours differ', ...points(14, '  '), '  - 水位：', '    - ![a](spring.png)', ...points(3)),
    ['1 Tides: 水位 spring.png'])
})

test('a picture of a step is titled by the step with its number', () => {
  const titles = (name: string, first = 1): string[] => {
    const steps = points(6).map((point, index) => point.replace('-', `${first + index}.`))
    return picturesOf(...steps, `${first + 6}. ${name}`, '', '   ![a](a.png)', '')
  }
  assert.deepEqual(titles('Add the stones'), ['1 Tides: 7. Add the stones a.png'])
  assert.deepEqual(titles('加入滤料', 3), ['1 Tides: 9. 加入滤料 a.png'])
  assert.deepEqual(titles('Wash `sand`'), ['1 Tides: 7. Wash sand a.png'])
  assert.deepEqual(titles('Sand is washed.'), ['Tides a.png'])
})
