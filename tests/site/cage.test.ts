import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { caged } from '../../scripts/site/cage.ts'

describe('a process that compiles a review', () => {
  let folder: string
  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'reviewdeck-cage-')))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  /** What a caged process says to this code. */
  const saidTo = (code: string, own = folder): Promise<string> => new Promise((resolve) => {
    execFile(process.execPath, [...caged([own]), '--input-type=module', '-e', code], (_, stdout, stderr) => resolve(stdout + stderr))
  })
  const writing = (path: string): string => [
    'import { mkdirSync, writeFileSync } from "node:fs"',
    `mkdirSync(${JSON.stringify(dirname(path))}, { recursive: true })`,
    `writeFileSync(${JSON.stringify(path)}, "a")`,
    'console.log("written")',
  ].join('\n')

  test('writes into its own folders', async () => assert.match(await saidTo(writing(join(folder, 'a'))), /written/))
  test('writes into one of them that it makes itself', async () =>
    assert.match(await saidTo(writing(join(folder, 'made', 'within', 'a')), join(folder, 'made')), /written/))
  test('writes nowhere else', async () =>
    assert.match(await saidTo(writing(join(folder, 'a')), join(folder, 'stage')), /ERR_ACCESS_DENIED/))
  test('starts no program', async () =>
    assert.match(
      await saidTo('import { execFileSync } from "node:child_process"\nexecFileSync(process.execPath, ["-v"])'),
      /ERR_ACCESS_DENIED/,
    ))
  test('asks nobody', async () => assert.match(await saidTo('await fetch("http://127.0.0.1:65000")'), /E_OFFLINE/))
})
