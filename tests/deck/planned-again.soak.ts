import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { freshFolder, root, runVerb } from './run.ts'

/** What a run writes that is to be committed. */
const written = ['slides.md', '.slidev/generated.md', '.slidev/measured.json']

describe('a deck that was planned again, made once more', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let review: string
  const on = async (verb: string, ...args: string[]): Promise<Run> => {
    const run = await runVerb(verb, [review, '--out', folder.path, ...args])
    assert.equal(run.code, 0, run.stderr)
    return run
  }
  const texts = (): Promise<string[]> => Promise.all(written.map(name => readFile(join(folder.path, name), 'utf8')))
  let first: string[]

  before(async () => {
    folder = await freshFolder()
    review = join(folder.path, 'review.md')
    await cp(join(root, 'tests', 'fixtures', 'taller-than-planned.en.md'), review)
    await on('deck')
    first = await texts()
  })
  after(() => folder.remove())

  test('is right the first time, and the same to the byte, with `generate` in between', async () => {
    await on('generate')
    assert.deepEqual(await texts(), first)
    const { stderr } = await on('deck', '--force')
    assert.equal(stderr.match(/✓ site/g)?.length, 1)
    assert.deepEqual(await texts(), first)
  })

  test('has nothing to be said by `check`', async () => {
    assert.doesNotMatch((await on('check')).stderr, /R1\//)
  })

  test('comes to the same where what was measured is lost', async () => {
    await rm(join(folder.path, '.slidev', 'measured.json'))
    assert.equal((await runVerb('generate', [review, '--out', folder.path, '--check'])).code, 1)
    await on('deck')
    assert.deepEqual(await texts(), first)
  })
})
