import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { itemsOf } from '../../scripts/plan/lead.ts'
import { planOf } from '../stages.ts'

/** The title of a slide of these points, and how many are left beneath it. */
function told(heading: string, ...points: string[]): [string, number] {
  const { title, parts } = planOf('# Talk', '', `## ${heading}`, '', ...points.map(point => `- ${point}`)).slides.at(-1)!
  return [wordsOf(title), itemsOf([{ parts, height: 0, blocks: [] }]).length]
}

test('the point whose sentence is set in bold letters is the title above the others, wherever it stands', () => {
  const [volume, meter] = ['The volume of a sample is off by 2 %', 'The meter is off by 1 %']
  assert.deepEqual(told('Errors', volume, meter, '**Most of the error comes from heat**, which changes by 3 degrees'), [
    'Most of the error comes from heat, which changes by 3 degrees',
    2,
  ])
  assert.deepEqual(told('Errors', volume, '**Most of the error comes from heat.**', meter), ['Most of the error comes from heat', 2])
  assert.deepEqual(told('误差', '**最大的误差来自温度**，早晚相差 3℃', '取样体积的误差约 2%', '仪器的误差约 1%'), ['最大的误差来自温度，早晚相差 3℃', 2])
})

test('bold names, two bold sentences, steps and a list of two points keep the heading', () => {
  const [volume, meter] = ['The volume of a sample is off by 2 %', 'The meter is off by 1 %']
  for (const points of [
    [volume, meter, '**Heat** changes by 3 degrees'],
    [volume, '**Most of the error comes from heat**', '**Nobody has measured the wind yet**'],
    [volume, meter, '**What the heat does to it:** it changes by 3 degrees'],
    [volume, '**Most of the error comes from heat**'],
  ])
    assert.deepEqual(told('Errors', ...points), ['Errors', points.length])
})
