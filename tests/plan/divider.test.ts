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
