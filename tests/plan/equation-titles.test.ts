import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { settingOfClaim } from '../../scripts/plan/claim.ts'
import { isEquation } from '../../scripts/plan/equation.ts'
import { outlineOf, planOf } from '../stages.ts'

test('what sets a name equal to a value is an equation, a sentence with such a sign is none', () => {
  for (const words of ['kernel_size = ceil(7 / 4) = (2, 2)', 'size = floor((H-K+2*P)/S+1) (H为输入特征高度)', 'stride = 7/4(向上取整)=2,'])
    assert.ok(isEquation(words), words)
  for (const words of ['如果 rate = 3，卷积核仍为3', 'n = 64 was enough for the mean to settle', 'a == b holds for every pair', 'Cost falls'])
    assert.ok(!isEquation(words), words)
})

test('no equation is the title of a share of a list', () => {
  const steps = Array.from({ length: 12 }, (_, index) => `- kernel_size = ceil(${index} / 4) = ${index}`)
  const titles = planOf('# T', '', '## 池化', '', '先看输入。', '', ...steps, '', '再看输出。', '', ...steps).slides.map(({ title }) => wordsOf(title))
  assert.deepEqual(titles.filter(isEquation), [])
})

test('a name that begins small stays small at the head of a title, a word does not', () => {
  const capital = (words: string): boolean => {
    const [block] = outlineOf('# T', '', '## A', '', words).parts[0].section.blocks
    const [paragraph] = block.nodes
    const { start, end } = paragraph.position!
    return settingOfClaim({ nodes: [paragraph], start: start.offset!, end: end.offset! }).includes('capital')
  }
  assert.deepEqual(['mRNA doubles', 'k8s restarts', 'x_t falls', 'pH falls'].map(capital), [false, false, false, false])
  assert.deepEqual(['the mill stands', 'a mill stands', 'well-fed mills turn'].map(capital), [true, true, true])
})
