import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadLinks } from '../../scripts/slides/dead-links.ts'

const slide = (id: string, body: string, more = ''): SourceSlide => ({ id, raw: `---\nrouteAlias: ${id}\n${more}---\n\n${body}` })

test('a link to a slide that is not there is dead, and named with the slides that it stands on', () => {
  assert.deepEqual(
    deadLinks([slide('agenda', '[Goal](/goal) [方法](/方法)'), slide('way', '[back](/goal)'), slide('方法', '')]),
    [{ to: 'goal', from: ['agenda', 'way'] }],
  )
})

test('an earlier id, a number of a slide and a page beside the slides are good addresses', () => {
  assert.deepEqual(
    deadLinks([slide('aim', '[a](/goal) [b](/1) [c](/print)', 'was:\n  - goal\n')], ['print']),
    [],
  )
  assert.deepEqual(deadLinks([slide('aim', '[b](/7)')]), [{ to: '7', from: ['aim'] }])
})

test('what a listing says is no link', () => {
  assert.deepEqual(deadLinks([slide('aim', '```md\n[a](/goal)\n```')]), [])
})
