import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { advancesFile, readAdvances } from '../../scripts/fonts/advances.ts'

test('the widths that the planner reads are those of the shipped fonts', async () => {
  assert.deepEqual(JSON.parse(await readFile(advancesFile, 'utf8')), await readAdvances())
})
