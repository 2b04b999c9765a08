import type { Talk } from '../../scripts/files/paths.ts'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { alone } from '../../scripts/files/alone.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { temporaryFolder } from '../print/built-deck.ts'

/** A talk's folder with these files in it. */
async function talkWith(context: Parameters<typeof temporaryFolder>[0], files: Record<string, string> = {}): Promise<Talk> {
  const out = join(await temporaryFolder(context), 'talk')
  await mkdir(join(out, '.slidev'), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(out, name, '..'), { recursive: true })
    await writeFile(join(out, name), text)
  }
  return talkAt('review.md', out)
}

/** The number of a process that has ended. */
const gone = spawnSync(process.execPath, ['--eval', '0']).pid

describe('two runs on one folder', () => {
  test('go one after the other', async (context) => {
    const talk = await talkWith(context)
    const order: string[] = []
    const run = (name: string): Promise<void> => alone(talk, async () => {
      order.push(`${name} begins`)
      await pause(400)
      order.push(`${name} ends`)
    })
    const first = run('one')
    while (order.length === 0)
      await pause(10)
    await Promise.all([first, run('two')])
    assert.deepEqual(order, ['one begins', 'one ends', 'two begins', 'two ends'])
  })

  test('go on where the first one fails', async (context) => {
    const talk = await talkWith(context)
    await assert.rejects(alone(talk, () => Promise.reject(new Error('no'))), /no/)
    assert.equal(await alone(talk, async () => 'well'), 'well')
  })

  for (const [why, owner, age] of [
    ['whose process is gone', `${gone}@${hostname()}`, 0],
    ['that had the number of this one, as in a container', `${process.pid}@${hostname()}@1`, 0],
    ['that was never written', '', 60],
    ['of another machine that is long silent', `1@elsewhere`, 3600],
  ] as const) {
    test(`do not wait for one ${why}`, async (context) => {
      const talk = await talkWith(context, { '.slidev/running': owner })
      const then = new Date(Date.now() - age * 1000)
      await utimes(join(talk.out, '.slidev', 'running'), then, then)
      assert.equal(await alone(talk, async () => 'well'), 'well')
    })
  }

  test('leave no sign behind, nor a folder in which nothing was made', async (context) => {
    const talk = await talkWith(context)
    await alone(talk, async () => {})
    assert.ok(!existsSync(talk.out))
  })
})

describe('what a run that was ended by force left behind', () => {
  test('is gone after the next one', async (context) => {
    const talk = await talkWith(context, {
      'slides.md': 'mine',
      'slides.md.12.tmp': 'half',
      '.slidev/notes.json.12.tmp': 'half',
      '.slidev/stage/slides.md': 'half',
      '.reviewdeck-12.tmp': '',
      'dist/index.html': 'new',
      'dist.12.old/index.html': 'old',
      'dist.12.old.txt': 'of the author',
    })
    await alone(talk, async () => {})
    assert.deepEqual((await readdir(talk.out)).sort(), ['dist', 'dist.12.old.txt', 'slides.md'])
    assert.equal(await readFile(join(talk.dist, 'index.html'), 'utf8'), 'new')
  })

  test('is the site, where the new one did not take its place', async (context) => {
    const talk = await talkWith(context, { 'dist.12.old/index.html': 'old' })
    await alone(talk, async () => {})
    assert.equal(await readFile(join(talk.dist, 'index.html'), 'utf8'), 'old')
  })
})
