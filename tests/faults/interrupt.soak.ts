import assert from 'node:assert/strict'
import process from 'node:process'
import { describe, test } from 'node:test'
import { expectMade, expectUntouched } from './expect.ts'
import { aTalk, filesIn, run } from './talk.ts'

/** So many moments of a run are tried at most; on a slow machine they are further apart than a second. */
const mostMoments = Number(process.env.FAULT_MOMENTS ?? 30)
const isPosix = process.platform !== 'win32'

describe('where a run is interrupted at any second, everything is as before, or whole', { skip: !isPosix }, () => {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    test(`by ${signal}`, async (context) => {
      const quiet = await aTalk(context)
      const began = performance.now()
      await expectMade(quiet, new Map(), await run(quiet))
      const whole = performance.now() - began
      const step = Math.max(1000, whole / (signal === 'SIGINT' ? mostMoments : mostMoments / 5))
      let ended = 0
      for (let at = step / 4; at < whole + step; at += step) {
        const tried = await aTalk(context)
        const before = await filesIn(tried.folder)
        const ran = await run(tried, {
          onStart: (child) => {
            const timer = setTimeout(() => process.kill(-child.pid!, signal), at)
            child.on('exit', () => clearTimeout(timer))
          },
        })
        // Before its first line a run knows of no signal, and ends by it.
        const done = { ...ran, code: ran.code ?? code }
        if (done.code === 0)
          await expectMade(tried, before, done)
        else if (done.stdout === '' && await isSame(tried.folder, before))
          await expectUntouched(tried, before, done, code, /^/)
        else
          await expectMade(tried, before, done, [code])
        ended += Number(done.code === code)
      }
      assert.ok(ended >= 3, 'some were interrupted')
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
