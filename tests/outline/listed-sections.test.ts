import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, rulesOf } from '../stages.ts'

/** Each section as `depth title: points`. */
function sectionsOf(lines: string[]): string[] {
  const { parts } = outlineOf(...lines)
  const told = (section: typeof parts[0]['section']): string[] => {
    const points = section.blocks.map(block => block.kind === 'points' ? block.items.length : block.kind)
    return [`${section.depth} ${section.title}${points.length > 0 ? `: ${points.join(', ')}` : ''}`, ...section.children.flatMap(told)]
  }
  return parts.flatMap(({ section }) => told(section))
}

/** A name with so many points beneath it. */
function named(name: string, count: number, indent = ''): string[] {
  return [`${indent}- ${name}`, ...Array.from({ length: count }, (_, index) => `${indent}  - ${name} says the ${index + 1}.`)]
}

test('an outline that is one long list has chapters and sections', () => {
  assert.deepEqual(
    sectionsOf(['- Journey', ...named('Trains', 7, '  '), ...named('Boats', 5, '  '), '- Return', '  - by air']),
    ['1 Journey', '2 Trains: 7', '2 Boats: 5', '1 Return: 1'])
})

const harbours = ['# Notes', '', '## Harbours', '']

test('names in a list are sections of the heading above, without their colons, and points before them stay a list', () => {
  assert.deepEqual(
    sectionsOf([...harbours, '- A harbour is a shelter.', ...named('**Natural**', 6), ...named('Artificial:', 6), '', '## End']),
    ['1 Harbours: 1', '2 Natural: 6', '2 Artificial: 6', '1 End'])
})

test('Chinese names are sections, and what stands in a point beside its list goes with it', () => {
  const lines = ['# 笔记', '', '## 港口', '', ...named('天然港', 6), '', '  港口是避风处。', '', ...named('人工港', 6), '', '## 结论']
  assert.deepEqual(sectionsOf(lines), ['1 港口', '2 天然港: 6, prose', '2 人工港: 6', '1 结论'])
})

test('one name around all of a list is a section, and the names within it stand below', () => {
  assert.deepEqual(
    sectionsOf(['# Notes', '', '## Ways', '', '- Journey', ...named('Trains', 7, '  '), ...named('Boats', 5, '  '), '', '## End']),
    ['1 Ways', '2 Journey', '3 Trains: 7', '3 Boats: 5', '1 End'])
})

const asTheyAre = {
  'a short list': ['- Trains', '  - slow', '- Boats', '  - slower'],
  'a list of steps': [...named('Trains', 6), ...named('Boats', 6)].map(line => line.replace(/^-/, '1.').replace(/^ {2}/, '   ')),
  'a list of sentences': [...named('Trains are slow.', 6), ...named('Boats are slower.', 6)],
  'a list of tasks': [...named('[ ] Trains', 6), ...named('[x] Boats', 6)],
  'a list where only some points are names': [...named('Trains', 6), '- Boats', ...named('Horses', 6)],
}

for (const [what, lines] of Object.entries(asTheyAre)) {
  test(`${what} stays a list`, () => {
    assert.match(sectionsOf(['# Travel', '', '## Ways', '', ...lines, '', '## End']).join('; '), /^1 Ways: [23]; 1 End$/)
  })
}

test('it is said once that names in lists are taken for headings, and `levels: keep` turns it off', () => {
  const [ways, more] = [[...named('Trains', 6), ...named('Boats', 6)], [...named('Cars', 6), ...named('Bikes', 6)]]
  const lines = ['# Travel', '', '## Ways', '', ...ways, '', '## More', '', ...more]
  assert.deepEqual(rulesOf(outlineOf(...lines)), ['levels-inferred'])
  assert.deepEqual(sectionsOf(['---', 'levels: keep', '---', '', ...lines]), ['1 Ways: 2', '1 More: 2'])
})

const parts = (name: string): string[] => [`### ${name}`, '', '#### Early', '', 'Words.', '', '#### Late', '', 'Words.', '']

test('where all stands beneath one heading that says nothing, the headings within it that have sections are the chapters', () => {
  for (const above of [['## Notes'], ['## Notes', '', '### All of them'], ['## 笔记']]) {
    const within = [...parts('Trains'), ...parts('Boats'), ...parts('Planes')]
    const deeper = above.length > 1 ? within.map(line => line.replace(/^#/, '##')) : within
    const names = sectionsOf(['# Travel', '', '## Paper', '', 'Words.', '', ...above, '', ...deeper]).filter(name => name.startsWith('1'))
    assert.deepEqual(names, ['1 Paper: prose', '1 Trains', '1 Boats', '1 Planes'], above.join(' '))
  }
})

test('a heading keeps its place where it says something, where another has sections too, and where it holds but two chapters', () => {
  const all = [...parts('Trains'), ...parts('Boats'), ...parts('Planes')]
  const chaptersOf = (...lines: string[]): string[] => sectionsOf(['# Travel', '', ...lines]).filter(name => name.startsWith('1'))
  assert.deepEqual(chaptersOf('## Notes', '', 'Of my own.', '', ...all), ['1 Notes: prose'])
  assert.deepEqual(chaptersOf('## Notes', '', ...all, '## More', '', ...parts('Bikes')), ['1 Notes', '1 More'])
  assert.deepEqual(chaptersOf('## Notes', '', ...parts('Trains'), ...parts('Boats')), ['1 Notes'])
})
