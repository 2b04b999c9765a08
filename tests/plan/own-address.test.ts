import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

test('a slide that the author begins may have an address of its own, which links of the text lead to', () => {
  const { slides, anchors } = planOf(
    '# T',
    '',
    '## Ways',
    '',
    '- one',
    '- two',
    '',
    '<!-- deck: break id=map title="A map" -->',
    '',
    '- three',
    '- four',
  )
  assert.deepEqual(slides.slice(-2).map(({ id }) => id), ['ways', 'map'])
  assert.equal(anchors.get('map'), 'map')
})
