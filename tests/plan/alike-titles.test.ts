import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOfPlan } from '../../scripts/commands/deck-facts.ts'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { repeatedTitles } from '../../scripts/rules/structure.ts'
import { planOf } from '../stages.ts'

const listed = ['', '- one that is long enough to be read', '- two', '']
const table = ['', '| a | b |', '|---|---|', '| 1 | 2 |', '']

function titled(...lines: string[]): [string, string | undefined][] {
  const { slides } = planOf('# Talk', '', ...lines)
  return slides.filter(({ layout }) => layout === 'default').map(({ title, kicker }) => [wordsOf(title), kicker])
}

test('headings alike in two chapters are told apart by the chapter above them', () => {
  const chapter = (name: string): string[] => [`## ${name}`, '', '### Method', ...table, '### Results', ...table, '### Cost', ...table]
  const lines = [...chapter('Rivers'), ...chapter('Coasts')]
  assert.deepEqual(titled(...lines).filter(([title]) => title === 'Results'), [['Results', '1 Rivers'], ['Results', '2 Coasts']])
  assert.deepEqual(repeatedTitles(factsOfPlan(planOf('# Talk', '', ...lines))), [])
})

test('thin sections are titled by the heading above them, each chapter by its own', () => {
  const chapter = (name: string): string[] => [`## ${name}`, '', '### 结论', ...listed, '### 讨论', ...listed, '### 数据', ...table]
  const found = titled(...chapter('河流'), ...chapter('海岸'))
  assert.deepEqual(found.map(([title]) => title), ['河流', '数据', '海岸', '数据'])
})

test('the nearest heading that tells them apart is taken', () => {
  const chapter = (name: string): string[] => [`## ${name}`, '', '### Study', '', '#### Data', ...table, '#### Results', ...table]
  const found = titled(...chapter('Rivers'), ...chapter('Coasts'), '### More', ...table)
  assert.deepEqual(found.filter(([title]) => title === 'Data').map(([, kicker]) => kicker), ['1 Rivers', '2 Coasts'])
})

test('a title that is alone has nothing above it, and one that nothing tells apart is still reported', () => {
  const found = titled('## Rivers', '', '### Data', ...table, '### Results', ...table)
  assert.deepEqual(found.map(([, kicker]) => kicker), [undefined, undefined])
  const plan = planOf('# Talk', '', '## Rivers', ...table, '## Rivers', ...table)
  assert.equal(repeatedTitles(factsOfPlan(plan)).length, 1)
})

test('a very short title has the heading above it where that is not its chapter', () => {
  const long = 'What the gauges said in the year of the flood'
  const floods = ['### Floods', '', '#### Data', ...table, `#### ${long}`, ...table]
  const found = titled('## Rivers', '', ...floods, '### 潮汐', '', '#### 数据', ...table)
  assert.deepEqual(found, [['Data', 'Floods'], [long, undefined], ['数据', '潮汐']])
})

test('a heading too long for a kicker gives way to the one above it', () => {
  const claim = 'Gates of stone outlive their keepers by 40 years'
  const found = (heading: string): unknown[] =>
    titled('## Rivers', '', `### ${heading}`, '', `${claim}. Oak lasts half as long.`, '', '### Cost', ...table)[0]
  for (const heading of [
    'What two hundred gates, thirteen rivers and sixty keepers have taught us about the upkeep of weirs in the north',
    '两百座闸门、十三条河流和六十个看守在三十年里教给我们的关于北方水坝的维护和看守的轮换以及费用的一切',
  ])
    assert.deepEqual(found(heading), [claim, '1 Rivers'])
  assert.deepEqual(found('What gates teach'), [claim, 'What gates teach'])
})
