import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxesAt, labelNamed, routeFromText } from '../../scripts/flows/route.ts'

test('a route is a name and its stops', () => {
  assert.deepEqual(routeFromText('T2I: 提示词 → Qwen2.5-VL -> 图像'), { name: 'T2I', stops: ['提示词', 'Qwen2.5-VL', '图像'] })
})

test('without a name or with one stop it is no route', () => {
  for (const text of ['a → b', 'T2I: a', 'T2I', ': a → b'])
    assert.equal(routeFromText(text), undefined, text)
})

test('a box is named by its label, its first line, or what stands before its brackets', () => {
  const labels = [['Qwen2.5-VL（语义）'], ['MMDiT', '60层'], ['图像']]
  assert.deepEqual(
    ['Qwen2.5-VL', 'mmdit', 'MMDiT 60层', '图像', 'Qwen2.5-VL（语义）', '图'].map(name => labelNamed(labels, name)),
    [0, 1, 1, 2, 0, -1],
  )
})

test('the whole label is meant before a part of another', () => {
  assert.equal(labelNamed([['图像（输入）'], ['图像']], '图像'), 1)
})

test('a stop may be several boxes side by side, unless one has a plus sign in its name', () => {
  const labels = [['a'], ['b'], ['a + b']]
  assert.deepEqual(boxesAt(labels.slice(0, 2), 'a + b'), [0, 1])
  assert.deepEqual(boxesAt(labels, 'a + b'), [2])
  assert.deepEqual(boxesAt(labels, 'b ＋ c'), [1, -1])
})
