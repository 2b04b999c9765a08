import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'
import { titlesIn, words } from './chapter.ts'

const points = (lead: string): string[] => Array.from({ length: 4 }, (_, index) => `  - ${lead} ${index}: ${words(30)}`)

test('of many slides of a list each is titled by the point that its points stand beneath', () => {
  const list = ['Early work', 'Later work', 'Stereo', 'Maps', 'Video'].flatMap(name => [`- ${name}`, ...points(name)])
  const found = titlesIn(...list)
  assert.ok(found.includes('Later work 1/2') || found.includes('Later work'), found.join('; '))
  assert.ok(!found.some(title => /\/[5-9]$|\/\d\d$/.test(title)), found.join('; '))
})

test('or by the bold words that its only point begins with', () => {
  const found = titlesIn(...Array.from({ length: 6 }, (_, index) => `- **Name ${index}**: ${words(60)}.`))
  assert.deepEqual(found.slice(1), ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'])
})

test('the first of a few shares keeps the title of their section', () => {
  assert.deepEqual(titlesIn(...Array.from({ length: 3 }, (_, index) => `- **Name ${index}**: ${words(60)}.`)), ['Long', 'Name 1', 'Name 2'])
})

test('of many shares with one title the fourth and later stand behind the end', () => {
  const { slides } = planOf('# T', '', '## Long', '', ...Array.from({ length: 6 }, () => `- ${words(60)}.`))
  assert.deepEqual(slides.filter(({ backup }) => backup).map(({ share }) => share), ['4/6', '5/6', '6/6'])
})

test('one share alone is not parted from the others', () => {
  const { slides } = planOf('# T', '', '## Long', '', ...Array.from({ length: 4 }, () => `- ${words(60)}.`))
  assert.deepEqual(slides.slice(1).filter(({ backup }) => !backup).map(({ share }) => share), ['1/4', '2/4', '3/4', '4/4'])
})

test('the last of those that stay leads to them', () => {
  const { slides } = planOf('# T', '', '## Long', '', ...Array.from({ length: 6 }, () => `- ${words(60)}.`))
  assert.deepEqual(slides.slice(1, 4).map(({ goesOn }) => goesOn), [undefined, undefined, 'long-part-4'])
  assert.deepEqual(slides.filter(({ backup }) => backup).map(({ comesFrom }) => comesFrom), ['long-part-3', undefined, undefined])
})

test('what is cut off stands behind the end in the order of the review', () => {
  const run = (name: string): string[] => [`## ${name}`, '', ...Array.from({ length: 6 }, () => `- ${words(60)}.`), '']
  const { slides } = planOf('# T', '', ...run('One'), ...run('Two'), '## Three', '', 'A sentence of the third chapter ends the talk.')
  const behind = slides.filter(({ backup }) => backup)
  const found = behind.map(({ title, share }) => `${wordsOf(title)} ${share}`)
  assert.deepEqual(found, ['One', 'Two'].flatMap(name => [4, 5, 6].map(one => `${name} ${one}/6`)))
})

test('a share of a long numbered list says which steps it shows, and of how many', () => {
  const { slides } = planOf('# T', '', '## Long', '', ...Array.from({ length: 40 }, (_, index) => `${index + 1}. Step ${words(14)}`))
  const shares = slides.slice(1).map(({ share = '' }) => /^(\d+)–(\d+)\/40$/.exec(share)!.slice(1).map(Number))
  assert.deepEqual(shares.map(([from]) => from), [1, ...shares.slice(0, -1).map(([, to]) => to + 1)])
  assert.deepEqual(shares.at(-1)![1], 40)
})

test('a link to further shares never costs a title another line', () => {
  const links = Array.from({ length: 12 }, (_, more) => {
    const { slides } = planOf('# T', '', `## ${'W'.repeat(26 + more)}`, '', ...Array.from({ length: 6 }, () => `- ${words(60)}.`))
    return slides.filter(({ goesOn }) => goesOn).length
  })
  assert.equal(links[0], 1)
  assert.ok(links.includes(0), links.join(' '))
})

test('of a listing of many shares without names the first stays, and of several listings the first three', () => {
  const listing = (lines: number): string[] =>
    ['```c', ...Array.from({ length: lines }, (_, line) => `  ${line} + ${line + 1},`), '```', '']
  const main = (...lines: string[]): string[] =>
    planOf('# T', '', '## 源码', '', ...lines).slides.filter(({ backup }) => !backup).slice(1).map(({ share }) => share ?? '')
  assert.deepEqual(main(...listing(90)).length, 1)
  assert.deepEqual(main(...listing(30)).length, 2)
  const several = ['再看。', '又看。', '还看。', '末看。'].flatMap(said => [said, '', ...listing(12)])
  assert.deepEqual(main(...listing(12), ...several).length, 3)
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

function steps(name: string, count: number): string[] {
  return [`1. ${name}`, ...Array.from({ length: count }, (_, index) => `   - ${name} ${index}: ${words(12)}`)]
}

test('a point of a parted list that names what stands beneath it is the title of its slides, below the heading', () => {
  const { slides } = planOf('# T', '', '## Day', '', ...['Arrive', 'Work', 'Leave'].flatMap(name => steps(name, 5)))
  assert.deepEqual(slides.slice(1).map(({ title, share, kicker }) => [wordsOf(title), share, kicker]), [
    ['Arrive', '1/3', '1 Day'],
    ['Work', '2/3', '1 Day'],
    ['Leave', '3/3', '1 Day'],
  ])
})

test('where one of the points has no slide by its name, the others are not counted, and begin with their numbers', () => {
  assert.deepEqual(titlesIn(...steps('Arrive', 5), ...steps('Work', 5), '3. Leave'), ['1. Arrive', 'Long'])
})

test('what stands in such a point shares its slide where it fits, and none with the next one', () => {
  const found = titlesIn(...steps('Arrive', 5), ...steps('Leave', 2), '', '   > Switch it off.', '', ...steps('Report', 6))
  assert.deepEqual(found, ['Arrive 1/3', 'Leave 2/3', 'Report 3/3'])
})

test('a sentence, a task and words that only lead to what follows are no such name', () => {
  for (const name of ['We work here.', '[x] Work', 'The work includes:', '工作包括：', '展示了工作'])
    assert.ok(!titlesIn(...steps('Arrive', 5), ...steps(name, 5)).includes(`${name.replace(/^\[x\] |[:：]$/g, '')}`), name)
})

test('a list that fits a slide keeps the title of its section', () => {
  assert.deepEqual(titlesIn('1. Arrive', '   - by bus', '2. Leave', '   - on foot'), ['Long'])
})

test('the title that an author wrote for such a list stays, and the name stands beneath it', () => {
  const list = ['Arrive', 'Leave'].flatMap(name => steps(name, 6))
  const { slides } = planOf('# T', '', '## Day', '<!-- deck: title="A long day" -->', '', ...list)
  assert.deepEqual(slides.slice(1).map(({ title, parts }) => [wordsOf(title), parts[0].kind]), [
    ['A long day', 'text'],
    ['A long day', 'text'],
  ])
})

test('a name in bold letters is a title without them, and without the colon that led on from it', () => {
  const list = ['**Arrive**:', '**Work:**', '**工作：**', '*Leave*'].flatMap(name => steps(name, 5))
  const { slides } = planOf('# T', '', '## Day', '', ...list)
  assert.deepEqual(slides.slice(1).map(({ title }) => wordsOf(title)), ['Arrive', 'Work', '工作', 'Leave'])
})

test('the bold words of several points are no title of them, nor those of the first alone', () => {
  const found = titlesIn(...Array.from({ length: 12 }, (_, index) => `1. **Name ${index}**: ${words(30)}.`))
  assert.ok(found.length > 3 && found.every(title => title.startsWith('Long ')), found.join('; '))
})
