import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../deck/run.ts'
import { planOf } from '../stages.ts'
import { unsaidIn } from './unsaid.ts'

const folder = join(root, 'tests/fixtures/reviews')

for (const name of readdirSync(folder).filter(file => file.endsWith('.md'))) {
  test(`${name} leaves no sentence to the notes for which a slide has room`, () => {
    const unsaid = unsaidIn(planOf(readFileSync(join(folder, name), 'utf8')))
    assert.ok(unsaid.length <= 1, unsaid.join('\n'))
  })
}
