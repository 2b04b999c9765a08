import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'
import { titlesIn, words } from './chapter.ts'

test('what a formula is said to be is left out of its title', () => {
  for (const [sentence, title] of [
    ['The mean of all gates of a day is:', 'The mean of all gates of a day'],
    ['The loss of the second gate can be written as:', 'The loss of the second gate'],
    ['第二道闸门一天的损失可以写成:', '第二道闸门一天的损失'],
  ]) {
    const found = titlesIn('$$a = b$$', '', words(60), '', sentence, '', `$$${'\\frac{a}{b} + '.repeat(3)} c$$`)
    assert.ok(found.includes(title), found.join('; '))
  }
})

test('the sentence above a formula that is the title is not said beneath it once more', () => {
  const formula = `$$${'\\frac{a}{b} + '.repeat(3)} c$$`
  for (const [sentence, title] of [
    ['A common model of gates is that of energy:', 'A common model of gates is that of energy'],
    ['Nobody has seen the gate. The rate of rain falls with each day of the year:', 'The rate of rain falls with each day of the year'],
    ['谁也没有见过闸门。所以, 最直接的目标就是两道闸门之间的差距:', '最直接的目标就是两道闸门之间的差距'],
  ]) {
    const { slides } = planOf('# T', '', '## Long', '', '$$a = b$$', '', words(60), '', 'All gates count once.', '', sentence, '', formula)
    const slide = slides.find(({ title: own }) => wordsOf(own).trim() === title)
    assert.ok(slide, slides.map(({ title }) => wordsOf(title)).join('; '))
    const said = slide.parts.flatMap(part => part.kind === 'text' ? wordsOf(part.text) : [])
    assert.ok(said.every(text => !text.includes(title) && !/[,，]$/.test(text)), said.join(' | '))
  }
})

test('a sentence that breaks off before the formula is no title', () => {
  for (const sentence of ['观察上面两道闸门, 我们可以得到:', '如果窗口有两格那么大, 则:', 'From both gates together we have:']) {
    const found = titlesIn('$$a = b$$', '', words(60), '', sentence, '', `$$${'\\frac{a}{b} + '.repeat(3)} c$$`)
    assert.ok(found.every(title => title.startsWith('Long')), found.join('; '))
  }
})

test('what the signs of a formula mean is no title of what stands behind it', () => {
  for (const meaning of ['where $h$ is the hit rate of gates.', 'where the first term counts the gates.', '其中 $h$ 是闸门的命中率。']) {
    const diagram = ['```mermaid', 'graph TD', ' A-->B', '```']
    const { slides } = planOf('# T', '', '## A', '', 'In short:', '', '$$T = h t$$', '', meaning, '', ...diagram, '', '## B', '', 'Words.')
    const titles = slides.map(({ title }) => wordsOf(title).trim())
    assert.ok(titles.every(title => !/^(?:where|其中)/i.test(title)), titles.join('; '))
  }
})
