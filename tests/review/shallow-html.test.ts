import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shallowHtml } from '../../scripts/review/shallow-html.ts'
import { reviewOf } from '../stages.ts'

test('HTML as anybody writes it stays as it is', () => {
  const html = `<ul>${'<li>kettle<p>of copper'.repeat(300)}</ul><div><b>boils</b><br></div><!-- <div> -->`
  assert.equal(shallowHtml(html), html)
})

test('elements that lie too deep lose their tags and keep their words', () => {
  const html = `${'<div>'.repeat(300)}water${'</div>'.repeat(300)}<b>boils</b>`
  assert.equal(shallowHtml(html), `${'<div>'.repeat(200)}water${'</div>'.repeat(200)}<b>boils</b>`)
})

test('a review of tags that nothing closes is read', () => {
  assert.match(String(reviewOf('# Talk', '', '## One', '', `${'<div><span>'.repeat(20_000)}water`).file), /water/)
})
