import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { isNamed, readRecord } from '../../scripts/files/record.ts'
import { temporaryFolder } from '../print/built-deck.ts'

test('a record is read as it was written', async (context) => {
  const path = join(await temporaryFolder(context), 'record.json')
  await writeFile(path, '{ "a": 1 }')
  assert.deepEqual(await readRecord(path, isNamed), { a: 1 })
})

for (const [what, text] of Object.entries({ 'a crash cut off': '{ "a"', 'is empty': '', 'is null': 'null', 'is of another shape': '1' })) {
  test(`a record that ${what} is as none`, async (context) => {
    const path = join(await temporaryFolder(context), 'record.json')
    await writeFile(path, text)
    assert.equal(await readRecord(path, isNamed), undefined)
  })
}

test('a record that was never written is none', async (context) => {
  assert.equal(await readRecord(join(await temporaryFolder(context), 'none', 'record.json'), isNamed), undefined)
})
