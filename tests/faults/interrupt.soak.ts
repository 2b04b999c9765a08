import type { ChildProcess } from 'node:child_process'
import type { Run } from '../deck/run.ts'
import type { Tried } from './talk.ts'
import assert from 'node:assert/strict'
import process from 'node:process'
import { describe, test } from 'node:test'
import { expectMade, expectUntouched } from './expect.ts'
import { aTalk, filesIn, run } from './talk.ts'

const isPosix = process.platform !== 'win32'

/** A moment of a run: so many ms after it has said that a stage is done. */
interface Moment { mark: string, after: number }

/** The stages of a run that is left alone: how each is said to be done, and how long until the next one is. */
async function stagesOf(context: Parameters<typeof aTalk>[0]): Promise<{ mark: string, lasts: number }[]> {
  const quiet = await aTalk(context)
  const marks = new Map([['', performance.now()]])
  await expectMade(quiet, new Map(), await run(quiet, {
    onSaid: (said) => {
      for (const [mark] of said.matchAll(/✓ [a-z., ]*[a-z]/g)) {
        if (!marks.has(mark))
          marks.set(mark, performance.now())
      }
    },
  }))
  const ends = [...marks.values(), performance.now()]
  return [...marks.keys()].map((mark, index) => ({ mark, lasts: ends[index + 1] - ends[index] }))
}

/** Sends a signal to a run and all that it started, at a moment. */
function interrupted(tried: Tried, { mark, after }: Moment, signal: NodeJS.Signals): Promise<Run> {
  let timer: NodeJS.Timeout | undefined
  const set = (child: ChildProcess): void => {
    timer ??= setTimeout(() => child.exitCode === null && process.kill(-child.pid!, signal), after)
  }
  const ran = run(tried, { onStart: child => mark === '' && set(child), onSaid: (said, child) => said.includes(mark) && set(child) })
  return ran.finally(() => clearTimeout(timer))
}

describe('where a run is interrupted in any of its stages, everything is as before, or whole', { skip: !isPosix }, () => {
  for (const [signal, code, shares] of [['SIGINT', 130, [0.1, 0.6]], ['SIGTERM', 143, [0.5]]] as const) {
    test(`by ${signal}`, async (context) => {
      const moments = (await stagesOf(context)).flatMap(({ mark, lasts }) => shares.map(share => ({ mark, after: lasts * share })))
      let ended = 0
      for (const moment of moments) {
        const tried = await aTalk(context)
        const before = await filesIn(tried.folder)
        const ran = await interrupted(tried, moment, signal)
        // Before its first line a run knows of no signal, and ends by it.
        const done = { ...ran, code: ran.code ?? code }
        if (done.code === 0)
          await expectMade(tried, before, done)
        else if (done.stdout === '' && await isSame(tried.folder, before))
          await expectUntouched(tried, before, done, code, /^/)
        else
          await expectMade(tried, before, done, [code])
        ended += Number(done.code === code)
        context.diagnostic(`${moment.after.toFixed(0)} ms after \`${moment.mark}\`: exit ${done.code}`)
      }
      assert.ok(ended >= moments.length / 2, `${ended} of ${moments.length} were interrupted`)
    })
  }

  test('by force, and the next run clears it away', async (context) => {
    for (const mark of ['✓ generate', '✓ fonts, staging', '✓ site', '✓ measuring']) {
      const tried = await aTalk(context)
      const before = await filesIn(tried.out)
      await run(tried, { onSaid: (said, child) => said.includes(mark) && process.kill(-child.pid!, 'SIGKILL') })
      const { code, stderr } = await run(tried, { verb: 'generate', args: ['--check'] })
      assert.equal(code, 1, stderr)
      await run(tried, { verb: 'export' })
      const after = await filesIn(tried.out)
      assert.deepEqual([...after.keys()], [...before.keys()], mark)
      assert.equal(after.get('dist/index.html'), before.get('dist/index.html'))
      assert.equal(after.get('slides.md'), before.get('slides.md'))
    }
  })
})

async function isSame(folder: string, before: Map<string, string>): Promise<boolean> {
  const now = await filesIn(folder)
  return now.size === before.size && [...now].every(([name, hash]) => before.get(name) === hash)
}
