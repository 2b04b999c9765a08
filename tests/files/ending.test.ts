import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const module = fileURLToPath(new URL('../../scripts/files/ending.ts', import.meta.url))

/** Runs a program until it says `now`, sends it a signal and gives what it said and how it ended. */
async function ended(program: string, signal: NodeJS.Signals): Promise<{ said: string, code: number | null }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', `
    import { removeAtEnd, unbroken, whenEnded } from ${JSON.stringify(module)}
    const pause = ms => new Promise(done => setTimeout(done, ms))
    ${program}
  `], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
    if (String(data).includes('now'))
      child.kill(signal)
  })
  const [code] = await once(child, 'close')
  return { said: said.replace(/\s+/g, ' ').trim(), code }
}

describe('a process that is interrupted', { skip: process.platform === 'win32' }, () => {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    test(`by ${signal} does what was left to do, the latest first`, async () => {
      const program = `
        whenEnded(() => console.log("first"))
        whenEnded(() => console.log("second"))
        console.log("now")
        await pause(60000)`
      assert.deepEqual(await ended(program, signal), { said: 'now second first', code })
    })
  }

  test('removes a folder that another program still writes into when it is told to end', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-ending-'))
    context.after(() => rm(folder, { recursive: true, force: true }))
    const stage = JSON.stringify(join(folder, 'stage'))
    // The other program's writes come between two of ours, whenever the machine lets either run.
    const program = `
      const { default: fs, mkdirSync, writeFileSync } = await import('node:fs')
      const { syncBuiltinESMExports } = await import('node:module')
      const remove = fs.rmSync
      const write = () => (mkdirSync(${stage}, { recursive: true }), writeFileSync(${stage} + '/file', 'late'))
      let late = 3
      fs.rmSync = (...args) => (remove(...args), late-- > 0 && write())
      syncBuiltinESMExports()
      write()
      whenEnded(() => removeAtEnd(${stage}))
      console.log("now")
      await pause(60000)`
    assert.equal((await ended(program, 'SIGINT')).code, 130)
    assert.deepEqual(await readdir(folder), [])
  })

  test('does not do what was done in the usual way', async () => {
    const program = `
      whenEnded(() => console.log("left"))
      whenEnded(() => console.log("done"))()
      console.log("now")
      await pause(60000)`
    assert.deepEqual(await ended(program, 'SIGINT'), { said: 'now left', code: 130 })
  })

  test('ends what must not be broken off first', async () => {
    const program = `
      whenEnded(() => console.log("left"))
      await unbroken(async () => { console.log("now"); await pause(300); console.log("whole") })
      console.log("not reached")`
    assert.deepEqual(await ended(program, 'SIGINT'), { said: 'now whole left', code: 130 })
  })

  test('does the rest where one thing fails', async () => {
    const program = 'whenEnded(() => console.log("left")); whenEnded(() => { throw 1 }); console.log("now"); await pause(60000)'
    assert.deepEqual(await ended(program, 'SIGINT'), { said: 'now left', code: 130 })
  })
})
