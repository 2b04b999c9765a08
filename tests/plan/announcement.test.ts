import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const table = ['', '| a | b |', '|---|---|', '| 1 | 2 |', '']

/** The slides of a chapter that opens with this sentence. */
function slidesBeneath(sentence: string): string[] {
  const sections = ['### A', ...table, '### B', ...table, '### C', ...table]
  const { slides } = planOf('# Talk', '', '## One', '', sentence, '', ...sections)
  return slides.filter(({ layout }) => layout !== 'cover').map(({ id }) => id)
}

test('a sentence that only says what stands beneath it has no slide of its own behind the divider', () => {
  const announcements = [
    'This section describes the sensors of the hives and the way in which all of their numbers are read and then stored.',
    'In this chapter we discuss how hives are weighed over a whole season and what may be learned of them from it.',
    '本部分将围绕蜂箱的称重方法、传感器的选择以及数据的存储与分析方式等几个方面逐一展开。',
    '为了验证上述称重方法在不同季节与不同蜂箱中的效果与稳定性，我们进行了如下实验。',
  ]
  for (const sentence of announcements) {
    assert.ok(!slidesBeneath(sentence).some(id => id.includes('figures')), sentence)
    const { slides } = planOf('# Talk', '', '## One', '', sentence, '', '### A', ...table, '### B', ...table)
    assert.ok(slides.some(({ handout }) => handout.some(block => 'kind' in block && block.kind === 'prose')), 'the handout has it')
  }
})

const statement = 'Hives lose a third of their weight over a winter, and most of that is honey that the bees themselves have eaten.'

test('a statement keeps its slide with an announcement before it', () => {
  assert.ok(slidesBeneath(`This section describes hives. ${statement}`).some(id => id.includes('figures')))
})

test('a statement that is all that a chapter says before its sections stands on its divider', () => {
  for (const sentence of [statement, '蜂箱的重量在一个冬天里会下降三分之一左右，其中大部分都是蜜蜂自己在冬天吃掉的蜂蜜。']) {
    assert.ok(!slidesBeneath(sentence).some(id => id.includes('figures')), sentence)
    const { slides } = planOf('# Talk', '', '## One', '', sentence, '', '### A', ...table, '### B', ...table, '### C', ...table)
    const texts = slides.find(({ layout }) => layout === 'section')!.parts.flatMap(part => part.kind === 'text' ? wordsOf(part.text) : [])
    assert.deepEqual(texts, [sentence])
  }
})

test('nor has a sentence its slide that only leads to the sections', () => {
  const sentence = 'As you look after all of your hives in the course of a long winter, there are some things to be aware of:'
  assert.ok(!slidesBeneath(sentence).some(id => id.includes('figures')))
})

test('what goes on from a sentence before is no Chinese title', () => {
  const claims = ['那么蜂箱的重量在冬季会下降三成', '另一种方法是每天称一次蜂箱', '不同之处在于蜂箱的重量每天都称', '我们也称了每一个蜂箱的重量']
  for (const claim of claims) {
    const { slides: [, slide] } = planOf('# Talk', '', '## 称重', '', `${claim}。称重很难。`)
    assert.equal(wordsOf(slide.title), '称重', claim)
  }
})

test('a divider shows a whole sentence, and none that goes on in a formula', () => {
  const leadOf = (sentence: string): string[] => {
    const { slides } = planOf('# Talk', '', '## One', '', sentence, '', '$$a$$', '', '### A', ...table, '### B', ...table)
    return slides.find(({ layout }) => layout === 'section')!.parts.flatMap(part => part.kind === 'text' ? wordsOf(part.text) : [])
  }
  assert.deepEqual(leadOf('Customers of a shop arrive at a rate.'), ['Customers of a shop arrive at a rate.'])
  assert.deepEqual(leadOf('Customers of a shop arrive at a rate. The **load** of it is'), [])
  assert.deepEqual(leadOf('The **load** of all the customers of a shop is'), [])
  assert.deepEqual(leadOf('and by the first law a shop with a load of one grows without end.'), [])
  for (const proof of ['**Proof.** The customers of a shop arrive at a rate.', '**证明** 顾客按照任意的次序到达。', '证：顾客按照任意的次序到达。'])
    assert.deepEqual(leadOf(proof).filter(text => /^(?:Proof|证)/.test(text)), [], proof)
})
