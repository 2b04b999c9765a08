import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withUniqueIds } from '../../scripts/slides/unique-ids.ts'

const slide = (id: string): { id: string, raw: string } => ({ id, raw: `---\nrouteAlias: ${id}\n---\n\ntext` })
const idsOf = (slides: { id: string | undefined }[]): unknown[] => slides.map(({ id }) => id)

test('each further copy of a slide has a number of its own', () => {
  assert.deepEqual(
    withUniqueIds([slide('a'), slide('b'), slide('a'), slide('a')], []),
    [slide('a'), slide('b'), slide('a-copy'), slide('a-copy-2')],
  )
})

test('a copy takes no id that is in use', () => {
  assert.deepEqual(idsOf(withUniqueIds([slide('a'), slide('a'), slide('a-copy')], [slide('a-copy-2')])), ['a', 'a-copy-3', 'a-copy'])
})

test('slides without an id stay without', () => {
  assert.deepEqual(idsOf(withUniqueIds([{ id: undefined, raw: 'x' }, { id: undefined, raw: 'x' }], [])), [undefined, undefined])
})
