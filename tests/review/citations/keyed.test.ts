import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewOf, slidesOf } from '../../stages.ts'

const list = [
  '## References',
  '',
  '* Ferro, L. (2018). One in twenty: what large museums show. *Museum Studies*, *4*(1), 12–40.',
  '* Müller, P. (2020). The price of a shelf. *Curation*, *13*(2), 88–104.',
]
function messagesOf(...lines: string[]): string[] {
  return reviewOf('# Talk', '', '## One', '', ...lines).file.messages.map(({ ruleId }) => String(ruleId))
}

test('a key that no bibliography has names the entry of the list with its author and year', () => {
  const points = ['- Large ones show more [@ferro2018].', '- @muller2020price counts costs.']
  const [, slide] = slidesOf('# Talk', '', '## One', '', ...points, '', ...list)
  assert.match(slide.raw, /^source: "?Ferro 2018; Müller 2020/m)
  assert.doesNotMatch(slide.raw, /ferro2018|2020price/)
})

test('a key of another author, another year or another title names none of them', () => {
  for (const key of ['marlow2018', 'ferro2019', 'ferro2018sleep'])
    assert.ok(messagesOf(`Large ones show more [@${key}].`, '', ...list).includes('unknown-citation'), key)
  assert.ok(!messagesOf('Large ones show more [@ferro2018].', '', ...list).includes('unknown-citation'))
})

test('a key that two entries might have names neither', () => {
  const two = [...list, '* Ferro, L. (2018). Two in twenty. *Museum Studies*, *4*(2), 1–4.']
  assert.ok(messagesOf('Large ones show more [@ferro2018].', '', ...two).includes('unknown-citation'))
})

test('a note in double brackets about a work that no list has is spoken of by name, and reported', () => {
  const links = [['[[@wei2019sleep]]', 'Wei 2019'], ['[[@li-2020a]]', 'Li 2020'], ['[[@müller2021]]', 'Müller 2021']]
  for (const [link, words] of links) {
    const lines = ['- The fourth chapter of the first book is still to be read.', `- Read ${link} again.`]
    const [, slide] = slidesOf('# Talk', '', '## One', '', ...lines)
    assert.ok(slide.raw.includes(`Read ${words} again`), link)
    assert.ok(messagesOf(...lines).includes('unknown-citation'), link)
  }
})
