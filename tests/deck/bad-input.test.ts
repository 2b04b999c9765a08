import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { freshFolder, runVerb } from './run.ts'

const good = '# A title\n\n## One\n\nA sentence about one thing.\n\n- a point\n'

describe('bad input', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let out: string
  const at = (name: string): string => join(folder.path, name)
  const deck = (name: string, ...args: string[]): ReturnType<typeof runVerb> => runVerb('deck', [at(name), '--out', out, ...args])

  before(async () => {
    folder = await freshFolder()
    out = at('talk')
    // What an earlier run left behind; no failure may touch it.
    await mkdir(join(out, 'dist'), { recursive: true })
    await mkdir(join(out, 'exports'))
    for (const name of ['slides.md', 'dist/index.html', 'exports/slides.pdf', 'exports/handout.pdf'])
      await writeFile(join(out, name), name === 'slides.md' ? '' : 'earlier')
  })
  after(() => folder.remove())

  async function assertUntouched(): Promise<void> {
    for (const name of ['dist/index.html', 'exports/slides.pdf', 'exports/handout.pdf'])
      assert.equal(await readFile(join(out, name), 'utf8'), 'earlier', `${name} was touched`)
    assert.equal(await readFile(join(out, 'slides.md'), 'utf8'), '')
  }

  const cases: [name: string, file: string, content: string | Buffer | undefined, expected: RegExp][] = [
    ['a file that does not exist', 'none.md', undefined, /^E_NO_REVIEW: there is no file .*none\.md\n {2}\S/m],
    ['a folder', '.', undefined, /^E_NOT_A_FILE: .* is a folder/m],
    ['an empty file', 'empty.md', ' \n', /^E_EMPTY: .*empty\.md is empty/m],
    ['a file that is not UTF-8', 'gb.md', Buffer.from([0x23, 0x20, 0x61, 0x0A, 0xD6, 0xD0, 0xCE, 0xC4]), /^E_NOT_UTF8: .*line 2/m],
  ]
  for (const [name, file, content, expected] of cases) {
    test(`${name} ends in one clear message and touches nothing`, async () => {
      if (content !== undefined)
        await writeFile(at(file), content)
      const { code, stdout, stderr } = await deck(file)
      assert.equal(code, 1)
      assert.match(stderr, expected)
      assert.equal(stdout, '')
      await assertUntouched()
    })
  }

  test('a folder that cannot be written ends in one clear message', {
    skip: process.getuid?.() === 0 && process.platform !== 'linux',
  }, async () => {
    await writeFile(at('good.md'), good)
    // Root may write anywhere; a file in the place of the folder stops everybody.
    await writeFile(at('taken'), '')
    const { code, stderr } = await runVerb('deck', [at('good.md'), '--out', join(at('taken'), 'talk')])
    assert.equal(code, 1)
    assert.match(stderr, /^E_WRITE: .*cannot be written/m)
  })

  test('a browser that is not there ends in one clear message, before anything is built', async () => {
    await writeFile(at('good.md'), good)
    const { code, stderr } = await runVerb('deck', [at('good.md'), '--out', out], { CHROMIUM_PATH: at('no-such-browser') })
    assert.equal(code, 1)
    assert.match(stderr, /^E_NO_BROWSER: .*no-such-browser/m)
    assert.doesNotMatch(stderr, /✓ site/)
    await assertUntouched()
  })

  test('typing errors are told with the right spelling', async () => {
    const { code, stderr } = await runVerb('deck', ['--outt', 'x'])
    assert.equal(code, 1)
    assert.match(stderr, /^E_USAGE: .*--outt/m)
    assert.match(stderr, /--out <folder>/)
  })

  test('nothing is left in the talk\'s folder but what was there', async () => {
    assert.deepEqual((await readdir(out)).filter(name => name.endsWith('.tmp') || name.endsWith('.old')), [])
  })
})
