import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { items, slidesOfChapter } from './chapter.ts'

test('a divider names fewer sections beneath a sentence, and says how many more there are', () => {
  const sections = Array.from({ length: 14 }, (_, index) => [`### Part ${index}`, '', ...items(2), '']).flat()
  const namesOn = (...lines: string[]): string[] => slidesOfChapter(...lines, ...sections)[0].parts.flatMap(part =>
    part.kind === 'entries' ? part.entries.map(({ text }) => wordsOf(text)) : [])
  assert.equal(namesOn().length, 14)
  assert.deepEqual(namesOn('The sea rises by a hand each year.', '').slice(8), ['Part 8', '… 5'])
})

test('a divider shows a sentence of what opens its chapter, and none that is said behind a table, a list or a picture', () => {
  const behind = 'The second of them is the least obvious of all.'
  const shown = ['| a | b |\n|---|---|\n| 1 | 2 |', '1. read\n2. write\n3. forget', '```sh\nmake\n```']
  const sentencesOn = (...lines: string[]): string[] => {
    const [{ parts }] = slidesOfChapter(...lines, '', '### A', '', ...items(2), '', '### B', '', ...items(2))
    return parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text)] : [])
  }
  for (const evidence of shown) {
    assert.deepEqual(sentencesOn(evidence, '', behind), [], evidence)
    assert.deepEqual(sentencesOn('Three ways lead there.', '', evidence, '', behind), ['Three ways lead there.'], evidence)
  }
})

test('a name that is too long for its line takes two smaller ones, and is never cut within a clause', () => {
  const entriesOf = (name: string, besides = 4): string[] => {
    const others = Array.from({ length: besides }, (_, index) => index + 1).flatMap(index => [`### B ${index}`, '', ...items(2), ''])
    const [{ parts }] = slidesOfChapter(`### ${name}`, '', ...items(2), '', ...others)
    return parts.flatMap(part => part.kind === 'entries' ? [wordsOf(part.entries[0].text)] : [])
  }
  const long = 'What two hundred systems and thirteen languages say of it'
  const longer = 'because nobody could decide what to leave out of all of them'
  assert.deepEqual(entriesOf(`${long} to those who read them all`), [`${long} to those who read them all`])
  assert.deepEqual(entriesOf(`${long}, ${longer} and so on and on and on`), [long])
  const chinese = '四十种设备、二十步流程和三年的现场记录说明，最缺的是在雨夜里核对每一条读数的人'
  assert.deepEqual(entriesOf(chinese), [chinese])
  // Where there are many, two lines for each would reach beyond the slide.
  assert.ok(entriesOf(chinese, 9)[0].length < chinese.length)
})
