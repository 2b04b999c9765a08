import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/files/paths.ts'
import { charactersOf } from '../../scripts/fonts/characters.ts'

test('the fonts have each character that an explorer of the talk says', async () => {
  const said = globSync('talk/{explorers,stages}/**/*.{ts,vue}', {
    cwd: projectRoot,
  }).flatMap(name => [...readFileSync(join(projectRoot, name), 'utf8')])
  const characters = await charactersOf('')
  assert.ok(said.includes('蒸'))
  assert.deepEqual([...new Set(said)].filter(char => /\p{Script=Han}/u.test(char) && !characters.has(char)), [])
})
