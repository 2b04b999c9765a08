import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSlides, splitSlides } from '../../scripts/slides/source-slide.ts'
import { mendTorn, tornSlides } from '../../scripts/slides/torn.ts'
import { slidesOf } from '../stages.ts'

function slideOf(id: string, ...body: string[]) {
  return {
    id,
    raw: ['---', `routeAlias: ${id}`, 'layout: default', '---', '', `# ${id}`, '', ...body].join('\n'),
  }
}
const whole = [slideOf('one', 'text'), slideOf('two', '- a', '- b'), slideOf('three', 'end', '', '<!--', 'said', '***', 'read', '-->')]

test('slides that Slidev reads as they were written are left alone', () => {
  assert.deepEqual(tornSlides(whole), [])
  assert.deepEqual(mendTorn(whole), { slides: whole, torn: [] })
  assert.deepEqual(tornSlides(slidesOf('# Talk', '', '## One', '', '> ---', '', '```', '---', '```')), [])
})

for (const [what, ...body] of [
  ['a line of dashes', 'a', '---', 'b'],
  ['front matter in its body', '---', 'routeAlias: other', '---', '', 'b'],
  ['dashes behind a fence within a fence', '```', '---', '```', '---', 'c'],
]) {
  test(`a slide with ${what} is named, shown as its source, and takes no other with it`, () => {
    const broken = [whole[0], slideOf('torn', ...body), ...whole.slice(1)]
    const { slides, torn } = mendTorn(broken)
    assert.deepEqual(torn, ['torn'])
    const read = splitSlides(joinSlides(slides))
    assert.deepEqual(read.map(({ id }) => id), ['one', 'torn', 'two', 'three'])
    assert.ok(body.every(line => read[1].raw.includes(line)), read[1].raw)
    assert.deepEqual([read[0], read[2], read[3]].map(({ raw }) => raw), whole.map(({ raw }) => raw))
  })
}

test('a fence that the next slide would close takes none with it', () => {
  const { slides, torn } = mendTorn([slideOf('one', '```', 'b'), slideOf('two', '```', 'x', '```'), slideOf('three', 'end')])
  assert.deepEqual(torn, ['one'])
  assert.deepEqual(splitSlides(joinSlides(slides)).map(({ id }) => id), ['one', 'two', 'three'])
})
