import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owedBy } from '../../scripts/proof/owed.ts'

function owedIn(line: string): string[] {
  return owedBy(line).map(({ text }) => text.trim())
}

test('a rival in a cell may stand apart from what both are measured by', () => {
  assert.deepEqual(owedIn('| DPG，对Seedream ↑ |'), ['DPG', 'Seedream ↑'])
  assert.deepEqual(owedIn('| DPG, vs Seedream ↑ |'), ['DPG', 'Seedream ↑'])
  assert.equal(owedIn('| a，对比 |').length, 2)
})
