import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, slidesOf } from '../stages.ts'

/** The rows of the slide of a section with these paragraphs. */
function rowsOf(...paragraphs: string[]): string[] {
  const [, { parts }] = planOf('# Talk', '', '## Dams', '', ...paragraphs.flatMap(text => [text, ''])).slides
  return parts.flatMap(part => part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : [])
}

const first = 'Dams hold back the sand of rivers.'

test('where few words are all, none of them is left to the handout', () => {
  assert.deepEqual(rowsOf(first, 'The keepers are listed at https://example.org today.', 'Coasts shrink each year.'), [
    'The keepers are listed at https://example.org today.',
    'Coasts shrink each year.',
  ])
  assert.deepEqual(rowsOf(first, 'As Figure 2 shows, nobody decides it.', 'Coasts shrink each year.').length, 2)
  assert.deepEqual(rowsOf('河流的沙被水坝拦住，海岸因此年年后退。', '**（守坝人）**与`闸门`都在坝上。').at(-1), '（守坝人）与闸门都在坝上。')
})

test('what announces, is looked up or says the title again stays in the handout even then', () => {
  for (const said of ['We now turn to time.', 'Keywords: sand, dams, rivers.', 'So dams hold back the sand of rivers.', '(See the log.)'])
    assert.deepEqual(rowsOf(first, said, 'Coasts shrink each year.'), ['Coasts shrink each year.'], said)
})

test('words under which a text is looked up are no row beneath the only sentence that it has', () => {
  for (const keyed of ['Keywords: sand, dams, rivers.', '关键词：沙；水坝；河流', '**Index terms**: sand, dams.', '**关键词** 沙；水坝；河流'])
    assert.deepEqual(rowsOf(first, keyed), [first], keyed)
  for (const others of ['**Related**: Ferro, Oduya', 'See also: Sand, Coasts', '相关：海岸、泥沙'])
    assert.deepEqual(rowsOf(first, others), [first], others)
  const sentence = 'Related: coasts shrink each year. Keepers sleep by day.'
  assert.match(rowsOf('Rain fills rivers, and so does snow in spring.', sentence).join(' '), /coasts shrink/)
  assert.deepEqual(rowsOf('河流的沙被水坝拦住。关键词：沙；水坝；河流'), ['河流的沙被水坝拦住。'])
})

test('of more words than half a slide holds those stand on it that say most', () => {
  const filler = Array.from({ length: 3 }, (_, index) =>
    `The keeper of gate ${index} writes down what the river brings in a whole night of rain.`)
  assert.ok(!rowsOf(first, ...filler, 'The keepers are listed at https://example.org today.').join(' ').includes('https'))
})

test('where a sentence only sends elsewhere at its end, it stands without that', () => {
  for (const sent of [', see Fig. 3 and Sec. 4.2.', ', see Table 2.', '; cf. Section 3.1 and Figure 4.'])
    assert.ok(rowsOf(`${first} Keepers found a second way out${sent}`).includes('Keepers found a second way out'), sent)
  assert.ok(rowsOf('河流的沙被水坝拦住。守坝人找到了第二条出路，见图 3 和表 2。').includes('守坝人找到了第二条出路'))
})

test('emphasis is never cut off by a title', () => {
  for (const said of ['守坝人说，**水位要稳。**也要快，他说。', '“水位”后面紧跟，**闸门。**也紧跟着。', '他们写下*水位要稳。*就安心睡着了。']) {
    const [, { raw }] = slidesOf('# 河', '', '## 坝', '', `${said}海岸因此年年后退。`)
    assert.doesNotMatch(raw, /^# .*\*/m)
    assert.ok(raw.split('<!--\n')[0].includes(said), raw)
  }
})
