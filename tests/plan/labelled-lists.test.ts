import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, rulesOf } from '../stages.ts'
import { slidesOfChapter } from './chapter.ts'

/** The heads of the panels on each slide. */
function headsOf(...lines: string[]): string[][] {
  return slidesOfChapter(...lines).map(({ parts }) =>
    parts.flatMap(part => part.kind === 'panels' ? part.panels.map(({ name }) => wordsOf(name!)) : []))
}

const points = (word: string): string[] => ['', `- ${word} of the ferry`, `- ${word} of the bridge`, '']

test('two lists that a word each names stand side by side, whatever way they are named', () => {
  assert.deepEqual(headsOf('Pros:', ...points('Speed'), 'Cons:', ...points('Price')), [['Pros', 'Cons']])
  assert.deepEqual(headsOf('**Pros:**', ...points('Speed'), '**Cons:**', ...points('Price')), [['Pros', 'Cons']])
  assert.deepEqual(headsOf('优点：', ...points('快'), '缺点：', ...points('贵')), [['优点', '缺点']])
})

test('so do three, and the heading names them all', () => {
  const lines = ['Spring:', ...points('Rain'), 'Summer:', ...points('Sun'), 'Autumn:', ...points('Wind')]
  assert.deepEqual(headsOf(...lines), [['Spring', 'Summer', 'Autumn']])
  assert.equal(wordsOf(slidesOfChapter(...lines)[0].title), 'One')
})

test('of more lists none stand side by side', () => {
  const lines = ['A', 'B', 'C', 'D'].flatMap(name => [`${name}-side:`, ...points('Rain')])
  assert.deepEqual(headsOf(...lines).flat(), [])
})

test('nor do lists of more words than a slide holds, or of which one has points within points', () => {
  const long = ['', ...Array.from({ length: 3 }, () => `- ${'word '.repeat(20)}`), '']
  assert.deepEqual(headsOf('Pros:', ...long, 'Cons:', ...long).flat(), [])
  assert.deepEqual(headsOf('Pros:', '', '- a', '  - b', '', 'Cons:', ...points('Price')).flat(), [])
})

test('words that only lead to a list name none', () => {
  assert.deepEqual(headsOf('For example:', ...points('Speed'), 'Cons:', ...points('Price')).flat(), [])
})

test('no word of them is lost: the paragraphs that name them are told with the slide', () => {
  const lines = ['Pros:', ...points('Speed'), 'Cons:', ...points('Price')]
  assert.deepEqual(rulesOf(planOf('# Talk', '', '## One', '', ...lines).outline), [])
  const { slides, outline } = planOf('# Talk', '', '## One', '', ...lines)
  const told = slides.flatMap(({ handout, evidence }) => [...handout, ...evidence.map(({ block }) => block)])
  assert.deepEqual(outline.parts[0].section.blocks.filter(block => !told.some(one => 'id' in one && one.id === block.id)), [])
})
