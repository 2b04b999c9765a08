import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
function titles(...lines: string[]): string[] {
  return planOf('# T', '', '## Long', '', ...lines)
    .slides
    .slice(1)
    .map(({ title, share }) => [wordsOf(title), share].filter(Boolean).join(' '))
}
const points = (lead: string): string[] => Array.from({ length: 4 }, (_, index) => `  - ${lead} ${index}: ${words(30)}`)

test('of many slides of a list each is titled by the point that its points stand beneath', () => {
  const list = ['Early work', 'Later work', 'Stereo', 'Maps', 'Video'].flatMap(name => [`- ${name}`, ...points(name)])
  const found = titles(...list)
  assert.ok(found.includes('Later work 1/2') || found.includes('Later work'), found.join('; '))
  assert.ok(!found.some(title => /\/[5-9]$|\/\d\d$/.test(title)), found.join('; '))
})

test('or by the bold words that its first point begins with', () => {
  const found = titles(...Array.from({ length: 6 }, (_, index) => `- **Name ${index}**: ${words(60)}.`))
  assert.deepEqual(found.slice(1), ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'])
})

test('a few shares keep the title of their section', () => {
  assert.deepEqual(titles(...Array.from({ length: 3 }, (_, index) => `- **Name ${index}**: ${words(60)}.`)), [
    'Long 1/3',
    'Long 2/3',
    'Long 3/3',
  ])
})

test('of many shares with one title the fourth and later stand behind the end', () => {
  const { slides } = planOf('# T', '', '## Long', '', ...Array.from({ length: 6 }, () => `- ${words(60)}.`))
  assert.deepEqual(slides.filter(({ backup }) => backup).map(({ share }) => share), ['4/6', '5/6', '6/6'])
})

test('the words between two formulas are not said above them as well', () => {
  const { slides } = planOf('# T', '', '## Steps', '', '$$y = Wx$$', '', 'It is normalised after that:', '', '$$z = y$$')
  assert.deepEqual(slides.slice(1).map(({ parts }) => parts.map(({ kind }) => kind)), [['block', 'text', 'block']])
})

test('formulas share a slide with the few words between them', () => {
  const { slides } = planOf(
    '# T',
    '',
    '## Steps',
    '',
    'We begin with a map.',
    '',
    '$$y = Wx$$',
    '',
    'It is normalised after that:',
    '',
    '$$z = y$$',
  )
  assert.deepEqual(slides.slice(1).map(({ parts }) => parts.map(({ kind }) => kind)), [['text', 'block', 'text', 'block']])
})
