import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { changedSinceBuilt, rememberBuilt } from '../../scripts/files/built.ts'
import { talkAt } from '../../scripts/files/paths.ts'

test('what changed since a site was built is named, and only that', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-built-'))
  context.after(() => rm(folder, { recursive: true }))
  const talk = talkAt(join(folder, 'review.md'), folder)
  await mkdir(join(folder, '.slidev'))
  await writeFile(talk.review, 'one')
  await writeFile(talk.deck, 'deck')
  assert.deepEqual(await changedSinceBuilt(talk), [])
  await rememberBuilt(talk, { base: '/' })
  assert.deepEqual(await changedSinceBuilt(talk), [])
  await writeFile(talk.review, 'two')
  assert.deepEqual(await changedSinceBuilt(talk), [talk.review])
  await writeFile(talk.deck, 'edited')
  assert.deepEqual(await changedSinceBuilt(talk), [talk.review, talk.deck])
})

const damaged = { 'is cut off': '{"review":"ab', 'is empty': '', 'says nothing of the deck': '{"review":"ab"}', 'is no object': 'null' }
for (const [what, text] of Object.entries(damaged)) {
  test(`a record that ${what} is as none`, async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-built-'))
    context.after(() => rm(folder, { recursive: true }))
    const talk = talkAt(join(folder, 'review.md'), folder)
    await rememberBuilt(talk, { base: '/' })
    await writeFile(talk.built, text)
    assert.deepEqual(await changedSinceBuilt(talk), [])
  })
}
