import type { Learnt } from '../../scripts/plan/known.ts'
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readLearnt, writeLearnt } from '../../scripts/files/learnt.ts'
import { talkAt } from '../../scripts/files/paths.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reviewdeck-learnt-'))
  await mkdir(join(folder, '.slidev'))
})
after(() => rm(folder, { recursive: true }))
const talk = (): ReturnType<typeof talkAt> => talkAt(join(folder, 'review.md'), folder)

test('what was learnt is read as it was written', async () => {
  const learnt: Learnt = { heights: { 'a': [2, 1], 'a/drawn': [9, 8, 2] }, refused: { b: 'a "reason"' } }
  await writeLearnt(talk(), learnt)
  assert.deepEqual(await readLearnt(talk()), learnt)
})

for (const text of ['', '[', '[]', 'null', '{ "a": [1], "b": ["1", 2], "c": [0, 1], "d/refused": 1, "e": "word" }']) {
  test(`nothing is learnt from ${text || 'an empty file'}`, async () => {
    await writeFile(talk().measured, text)
    assert.deepEqual(await readLearnt(talk()), { heights: {}, refused: {} })
  })
}
