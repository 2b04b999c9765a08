import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureWidths } from '../../pages/remote/picture-widths.ts'
import { drawingsOf } from '../../scripts/room/drawings.ts'

const line = '<path fill="none" stroke="#ff595e" stroke-width="4" d="M100,200L180,240"></path>'

test('what was drawn on a slide is an SVG of the size of a slide', () => {
  const [[no, svg]] = drawingsOf(new Map([['drawing 3', line]]))
  assert.equal(no, 3)
  assert.match(svg, /^<svg xmlns="[^"]+" width="1280" height="720" viewBox="0 0 1280 720"><path /)
  assert.match(svg, /stroke="#ff595e"/)
})

test('a slide that was wiped has no drawing, and what else a room shows is none', () => {
  assert.equal(drawingsOf(new Map<string, unknown>([['drawing 3', ''], ['drawing x', line], ['place', line], ['drawing 4', 7]])).size, 0)
})

test('a drawing that is saved runs nothing', () => {
  const [svg] = drawingsOf(new Map([['drawing 1', `</svg><script>a()</script><svg onload="a()">${line}`]])).values()
  assert.doesNotMatch(svg ?? '', /script|onload/)
})

test('the head of an arrow is saved with it', () => {
  const arrow = '<defs><marker id="h" viewBox="0 -5 10 10" refX="5" orient="auto"><path d="M0,-5L10,0L0,5"></path></marker></defs>'
    + '<line x1="1" y1="2" x2="80" y2="90" stroke="#000" marker-end="url(#h)"></line>'
  const [svg] = drawingsOf(new Map([['drawing 1', arrow]])).values()
  assert.match(svg, /<marker [^>]*id="h"/)
  assert.match(svg, /marker-end="url\(#h\)"/)
})

test('the pictures on a phone that lies leave its keys and notes their place', () => {
  for (const [width, height] of [[844, 390], [667, 375], [926, 428]]) {
    const { now, next } = pictureWidths(width, height)
    assert.ok(now * 9 / 16 <= height - 176, `${width} × ${height}`)
    assert.ok(now + next < (width - 44) * 1.3 / 2.3, `${width} × ${height}`)
  }
})
