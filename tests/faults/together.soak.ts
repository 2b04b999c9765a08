import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../deck/run.ts'
import { expectMade } from './expect.ts'
import { aTalk, filesIn, run } from './talk.ts'

describe('two at once on one folder', () => {
  test('go one after the other: the second says so and waits', async (context) => {
    const tried = await aTalk(context)
    const before = await filesIn(tried.folder)
    const first = run(tried)
    await pause(1500)
    const runs = await Promise.all([first, run(tried)])
    assert.deepEqual(runs.map(({ code }) => code), [0, 0], runs.map(({ stderr }) => stderr).join('\n'))
    const said = runs.filter(({ stderr }) => /^Another run \(\d+\) is at work in .*: this one waits until it has ended\.$/m.test(stderr))
    assert.equal(said.length, 1)
    await expectMade(tried, before, runs[1])
  })

  test('a talk that is presented goes on with all its slides while it is made anew', async (context) => {
    const tried = await aTalk(context)
    const before = await filesIn(tried.folder)
    const args = [join(root, 'scripts', 'present.ts'), tried.review, '--out', tried.out, '--port', '0', '--no-open']
    const room = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, TMPDIR: tried.tmp },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    context.after(() => void room.kill('SIGKILL'))
    let said = ''
    while (!/^audience\s+\S+$/m.test(said))
      said += String((await once(room.stderr, 'data'))[0])
    const url = /^audience\s+(\S+)$/m.exec(said)![1]
    const files = [...before.keys()].filter(name => name.startsWith('talk/dist/') && /\.(?:js|css|html)$/.test(name))
    const missing = new Set<string>()
    const made = new AbortController()
    const watching = (async () => {
      while (!made.signal.aborted) {
        for (const name of files) {
          const answer = await fetch(new URL(name.slice('talk/dist/'.length), url)).catch(() => undefined)
          await answer?.arrayBuffer()
          if (!answer?.ok)
            missing.add(name)
        }
      }
    })()
    const done = await run(tried)
    await pause(500)
    made.abort()
    await watching
    assert.deepEqual([...missing], [])
    room.kill('SIGINT')
    await once(room, 'exit')
    await expectMade(tried, before, done)
  })
})
