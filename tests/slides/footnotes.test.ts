import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

/** The slide of a section with a point that two notes are marked in. */
function slideOf(...notes: string[]): string {
  const points = ['- Gates close[^1] in time[^why].', '- Weirs stay.']
  return slidesOf('# Talk', '', '## One', '', ...points, '', ...notes)[1].raw.split('<!--\n***')[0]
}

test('a note whose mark a slide shows stands in its footer', () => {
  const raw = slideOf('[^1]: All but one.', '', '[^why]: 需要新的泵，已经申请。')
  assert.match(raw, /^source: ¹ All but one; ² 需要新的泵，已经申请$/m)
  assert.match(raw, /close<sup>1<\/sup> in time<sup>2<\/sup>/)
})

test('a note that the footer has no room for has no mark', () => {
  const raw = slideOf('[^1]: All but one.', '', `[^why]: ${'This is told at length, and nobody reads it there. '.repeat(4)}`)
  assert.match(raw, /^source: ¹ All but one$/m)
  assert.match(raw, /close<sup>1<\/sup> in time\./)
})

test('a note stands behind the sources, and a mark without a note leaves nothing', () => {
  const [, slide] = slidesOf('# Talk', '', '## One', '', '- Gates close[^1] [@wu2025].', '- Weirs stay.', '', '[^1]: All but one.')
  assert.match(slide.raw, /^source: "?Qwen-Image报告; ¹ All but one/m)
  assert.doesNotMatch(slidesOf('# Talk', '', '## One', '', '- H<sup>2</sup> stays.', '- b')[1].raw, /source: ²/)
})
