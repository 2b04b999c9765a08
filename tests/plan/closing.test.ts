import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'
import { planOf } from '../stages.ts'
import { items, subjects } from './chapter.ts'

/** A chapter of two sections that cites one place. */
function chapter(name: string, cites: string, ...lines: string[]): string[] {
  return [
    `## ${name}`,
    '<!-- deck: promise="what it holds" -->',
    '',
    `### ${name} one`,
    '',
    `Alpha leads here [@key, ${cites}].`,
    '',
    ...items(3),
    ...lines,
    `### ${name} two`,
    '',
    ...items(3),
  ]
}
const flow = ['```mermaid', 'flowchart LR', '  A[Alpha] --> B[Beta]', '```', '']
const chapters = [...chapter('Parts', 'Table 1'), ...chapter('Uses', 'Table 2', ...flow), ...chapter('Scores', 'Table 3')]
const sentence = (table: number): string => `${table}. Alpha leads in every year [@key, Table ${table}]`
const questions = (...asked: string[]): string[] => ['## Discussion', '', ...asked.map(question => `- ${question}`), '']

/** How a talk of these chapters ends with these last words. */
function closingOf(lines: string[], ...behind: string[]) {
  return planOf(...subjects, '# Talk', '', ...chapters, '## Conclusion', '', ...lines, '', ...behind)
    .slides
    .find(({ layout }) => layout === 'takeaways')
    ?.closing
}

test('above each of three sentences stands what the divider of its chapter draws', () => {
  const order = (...tables: number[]) => closingOf(tables.map(sentence))?.scenes.map(({ to }) => to)
  assert.deepEqual(order(1, 2, 3), ['parts', 'uses', 'scores'])
  assert.deepEqual(order(3, 1, 2), ['scores', 'parts', 'uses'])
  assert.deepEqual(closingOf([1, 2, 3].map(sentence))?.scenes.map(({ moment }) => moment).slice(0, 2), ['apart', 'join'])
})

test('of chapters that cite as much the later one is told, and none twice', () => {
  const scenes = closingOf(['1. One thing', '2. Another thing', '3. A third thing'])?.scenes.map(({ to }) => to)
  assert.equal(new Set(scenes).size, 3)
  assert.equal(closingOf([sentence(2), sentence(2), sentence(3)])?.scenes.filter(({ to }) => to === 'uses').length, 1)
})

test('a talk of hundreds of chapters finds those of its last sentences as fast', () => {
  const many = Array.from({ length: 600 }, (_, at) => chapter(`Part ${at + 1}`, `Table ${at + 1}`)).flat()
  const before = process.cpuUsage()
  const { slides } = planOf(...subjects, '# Talk', '', ...many, '## Conclusion', '', ...[400, 7, 250].map(sentence), '')
  const closing = slides.find(({ layout }) => layout === 'takeaways')?.closing
  assert.deepEqual(closing?.scenes.map(({ to }) => to), ['part-400', 'part-7', 'part-250'])
  // Two seconds of the processor, whatever else it has to do; minutes where every order of chapters is tried.
  assert.ok(process.cpuUsage(before).user < 10_000_000)
})

test('a talk ends with the question that its author names, else with the first of a list of questions', () => {
  const last = [1, 2, 3].map(sentence)
  const list = questions('Why does Alpha lead [@key, Table 1]?', 'Will it last?', 'What comes next?')
  const named = '<!-- deck: question="Which would you mend first?" -->'
  assert.equal(closingOf([named, '', ...last], ...list)?.question, 'Which would you mend first?')
  assert.equal(closingOf(last, ...list)?.question, 'Why does Alpha lead?')
  assert.equal(closingOf(last, ...questions('Why does Alpha lead?', 'It lasts.', 'What comes next?'))?.question, undefined)
})

test('four sentences, long ones and talks about one thing keep their list', () => {
  const long = 'which nobody had foreseen in any of the years before, neither in the north nor in the south '.repeat(3)
  assert.equal(closingOf([...[1, 2, 3].map(sentence), '4. And one more']), undefined)
  assert.equal(closingOf([sentence(1), `2. Alpha leads, ${long}`, sentence(3)]), undefined)
  const aboutOne = ['---', 'subjects: [{ name: Alpha }]', '---', '# Talk', '']
  const alone = planOf(...aboutOne, ...chapters, '## Conclusion', '', ...[1, 2, 3].map(sentence)).slides
  assert.ok(alone.every(({ closing }) => closing === undefined))
})

test('the address at which a talk is found stands where it ends', () => {
  const front = ['---', 'subjects: [{ name: Alpha }, { name: Beta }]']
  const lines = ['---', '# Talk', '', ...chapters, '## Conclusion', '', ...[1, 2, 3].map(sentence)]
  const found = (url: string) => planOf(...front, url, ...lines).slides.find(({ layout }) => layout === 'takeaways')?.closing?.address
  assert.equal(found('url: https://example.org/slides/'), 'https://example.org/slides/')
  assert.equal(found('url: javascript:alert(1)'), undefined)
})

test('a sentence stands beneath the lines that do what it says, and none beneath a drawing that another has', () => {
  const frozen = '1. Alpha depends on Beta, which stays frozen [@key, Table 3]'
  const scenes = closingOf([sentence(1), frozen, sentence(3)])?.scenes ?? []
  assert.deepEqual(scenes.map(({ moment, to }) => `${moment} ${to}`)[1], 'join uses')
  assert.equal(new Set(scenes.map(({ moment }) => moment)).size, 3)
})

test('a number that a chart of a chapter shows brings the row of scores that it is in', () => {
  const table = [
    '',
    '<!-- deck: chart=bars -->',
    '',
    '| System | Easy (300 tasks) ↑ | Hard (100 tasks) ↑ |',
    '|---|---|---|',
    '| Alpha | 91.5 | 6.48 |',
    '| Gamma | 80.0 | 3.55 |',
    '',
  ]
  const told = [...chapter('Parts', 'Table 1', ...table), ...chapter('Uses', 'Table 2', ...flow), ...chapter('Scores', 'Table 3')]
  const named = '2. Alpha does only 6.48% of what is hard [@key, Table 9]'
  const scenes = planOf(...subjects, '# Talk', '', ...told, '## Conclusion', '', sentence(2), named, sentence(3))
    .slides
    .find(({ layout }) => layout === 'takeaways')
    ?.closing
    ?.scenes ?? []
  assert.deepEqual(scenes[1].scores?.bars.map(({ text, share }) => [text, share]), [['91.5%', 0.915], ['6.48%', 0.0648]])
  assert.deepEqual([scenes[1].to, scenes[1].scores?.subject, scenes[1].scores?.at], ['parts', 'a', 1])
  assert.deepEqual([scenes[0], scenes[2]].map(({ scores }) => scores), [undefined, undefined])
})

test('a chapter whose divider draws nothing shows what its explorers are about, the cited ones first', () => {
  const explorer = (name: string): string[] => [`<!-- deck: explorer=${name} -->`, '']
  const told = [
    '## Ways',
    '<!-- deck: promise="what they do" -->',
    '',
    '### Ways of Alpha',
    '<!-- deck: promise="in space" -->',
    '',
    ...explorer('task-routes'),
    '#### Places of Alpha',
    '',
    'Alpha counts from the middle [@key, Table 8].',
    '',
    ...explorer('msrope'),
    '### Ways of Beta',
    '<!-- deck: promise="in time" -->',
    '',
    ...explorer('video-time'),
    '#### Limits of Beta',
    '',
    ...items(3),
  ]
  const last = ['1. Alpha leads [@key, Table 1]', '2. Alpha counts from the middle [@key, Table 8]', '3. Beta leads [@key, Table 3]']
  const slides = planOf(...subjects, '# Talk', '', ...chapters, ...told, '## Conclusion', '', ...last).slides
  const scene = slides.find(({ layout }) => layout === 'takeaways')?.closing?.scenes[1]
  assert.deepEqual([scene?.to, scene?.sketches], ['ways', { a: ['msrope', 'task-routes'], b: ['video-time'] }])
})
