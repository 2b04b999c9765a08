import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, slidesOf } from '../stages.ts'

/** The title of a chapter's slide beneath the kind of a mark, and what stands above it. */
function titleOf(kind: string, ...passage: string[]): [title: string, kicker: string | undefined] {
  const mark = `<mark style="background-color: #ff6666">${kind}</mark>`
  const { title, kicker } = planOf('# Notes', '', '## Marks', '', mark, '', ...passage).slides.at(-1)!
  return [wordsOf(title), kicker]
}

test('a passage that a reader marked is titled by who says it, or by what its caption says, beneath the kind of the mark', () => {
  assert.deepEqual(titleOf('Quote', '> “Gates outlive their keepers by forty years.” — Ada Winter'), ['Ada Winter', 'Quote'])
  for (const [words, title] of [
    ['Gates by number of keepers. Three groups are visible.', 'Three groups are visible'],
    ['Gates by number of keepers. Colours mark the three kinds.', 'Gates by number of keepers'],
    ['各闸门的开度。夏季明显高于冬季。', '夏季明显高于冬季'],
  ])
    assert.deepEqual(titleOf('Image', '![](a.png)', '', `Figure 3: ${words}`), [title, 'Image'])
})

test('the place that a quotation is from is no title: the kind of the mark says more', () => {
  for (const end of ['(Hollis and Brandt, 2022, p. 219)', '(Wu, 2025)', '(in 2022)', '(see below)', '(Winter)'])
    assert.deepEqual(titleOf('Result', `> “Of all gates, 61 per cent had been a gift.” ${end}`), ['Result', undefined])
})

test('a heading that somebody marked as a whole is a title without the mark', () => {
  const titles = slidesOf('# Notes', '', '## <mark>Gates by year</mark>', '', '- one', '- two').map(({ raw }) => /^# .*$/m.exec(raw)?.[0])
  assert.equal(titles.at(-1), '# Gates by year')
})

test('the fields of a record stand one below the other, without the line that parts people from the work', () => {
  const [first, ...others] = ['**First**:: Hollis', '**Title**:: Gates', '**Year**:: 2022']
  for (const lines of [[first, '~', ...others], [first, others[0], '~', others[1]]]) {
    const { raw } = slidesOf('# Notes', '', '## Marks', '', '> [!NOTE]', ...lines.map(line => `> ${line}`)).at(-1)!
    assert.ok(!raw.includes('~'), raw)
    assert.equal(raw.match(/\\$/gm)?.length, 2, raw)
  }
})

test('what sums a work up is said by the names of its fields, and no field names a record', () => {
  const field = '**Contribution**:: The first count of all gates'
  for (const mark of ['> [!Synth]', '> [!synthesis]', '> [!SYNTH]+']) {
    const summed = [mark, `> ${field}`, '>', '> **Related**:: Ferro 2018']
    const { raw } = slidesOf('# Notes', '', '## Marks', '', ...summed, '', '## Gates', '', '- one')[1]
    assert.deepEqual([raw.includes('deck-callout'), raw.includes('**Contribution**: The first count of all gates')], [false, true], mark)
  }
  const record = ['> [!md]', '> **FirstAuthor**:: Hollis', '> **Year**:: 2022', '> **Journal**:: Gates', '', '> [!Cite]', '> Hollis 2022.']
  const titles = planOf('# Notes', '', '## Marks', '', ...record, '', '- one', '- two').slides.map(({ title }) => wordsOf(title))
  assert.deepEqual(titles.includes('FirstAuthor'), false, titles.join('|'))
})
