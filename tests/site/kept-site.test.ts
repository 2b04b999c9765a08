import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { keptSite } from '../../scripts/site/kept-site.ts'
import { temporaryFolder } from '../print/built-deck.ts'

describe('the site of a talk that is being given', () => {
  test('stays as it is, whatever comes in the place of the one it was taken from', async (context) => {
    const dist = await temporaryFolder(context)
    await writeFile(join(dist, 'index.html'), 'old')
    const kept = await keptSite(dist)
    await writeFile(join(dist, 'index.html'), 'new')
    assert.equal(await readFile(join(kept, 'index.html'), 'utf8'), 'old')
  })

  test('is gone with the process that gives it', async (context) => {
    const dist = await temporaryFolder(context)
    await writeFile(join(dist, 'index.html'), 'old')
    const module = JSON.stringify(new URL('../../scripts/site/kept-site.ts', import.meta.url))
    const program = `import { keptSite } from ${module}\nconsole.log(await keptSite(${JSON.stringify(dist)}))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
    assert.match(stdout, /reviewdeck-present-/)
    assert.ok(!existsSync(stdout.trim()))
  })

  test('is what lies there where nothing is built yet, so that the one who serves it says so', async (context) => {
    const dist = join(await temporaryFolder(context), 'dist')
    assert.equal(await keptSite(dist), dist)
  })
})
