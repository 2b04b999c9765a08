import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { handoutNames } from '../../pages/handout/layouts/index.ts'
import { freshFolder, root, runVerb } from './run.ts'

const run = promisify(execFile)
const days = 40

/** Another day's clock for a process and all that it starts, of libfaketime (faketime of Debian), and another folder for passing files. */
function otherDay(TMPDIR: string): Record<string, string> {
  return {
    TMPDIR,
    LD_PRELOAD: `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/faketime/libfaketime.so.1`,
    FAKETIME: `+${days}d`,
  }
}

describe('the same talk, printed on two days by two browsers', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  const printed: Buffer[][] = []

  before(async () => {
    folder = await freshFolder()
    const { path } = folder
    const args = [join(root, 'tests/fixtures/reviews/thesis-chapter.zh.md'), '--out', path]
    const built = await runVerb('build', args)
    assert.equal(built.code, 0, built.stderr)
    await mkdir(join(path, 'passing'))
    const names = ['slides.pdf', ...handoutNames.map((name, at) => at === 0 ? 'handout.pdf' : `handout-${name}.pdf`)]
    for (const env of [{}, otherDay(join(path, 'passing'))]) {
      const { code, stderr } = await runVerb('export', [...args, ...handoutNames.flatMap(name => ['--handout', name])], env)
      assert.equal(code, 0, stderr)
      printed.push(await Promise.all(names.map(name => readFile(join(path, 'exports', name)))))
    }
  })
  after(() => folder.remove())

  test('has a clock that is another day\'s', async () => {
    const { stdout } = await run(process.execPath, ['-p', 'Date.now()'], { env: { ...process.env, ...otherDay(folder.path) } })
    assert.ok(Math.abs(Number(stdout) - Date.now() - days * 86_400_000) < 60_000, stdout)
  })

  test('is the same, byte by byte, in each of its PDFs', () => {
    assert.equal(printed[0].length, 1 + handoutNames.length)
    assert.deepEqual(printed[0].map((bytes, at) => bytes.equals(printed[1][at])), printed[0].map(() => true))
  })
})
