import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { freshFolder } from './deck/run.ts'
import { sharesOfTests } from './shares.ts'

test('a file of tests that starts a browser or a program, by its imports, or hooks all tests has a process of its own', async (t) => {
  const { path, remove } = await freshFolder()
  t.after(remove)
  await mkdir(join(path, 'tests'))
  const files = {
    'tests/a.test.ts': 'import type { Page } from \'playwright\'\nimport { b } from \'./b.ts\'\n',
    'tests/b.ts': 'import { join } from \'node:path\'\nimport type { D } from \'./d.ts\'\nexport const b = join(\'a\')\n',
    'tests/c.test.ts': 'import {\n  d,\n} from \'./d.ts\'\n',
    'tests/d.ts': 'export { spawn as d } from \'node:child_process\'\n',
    'tests/e.test.ts': 'import { chromium } from \'playwright\'\n',
    'tests/f.test.ts': 'import { before } from \'node:test\'\n\nbefore(() => {})\n',
    'tests/g.test.ts': 'import { before, describe } from \'node:test\'\n\ndescribe(\'a\', () => {\n  before(() => {})\n})\n',
  }
  for (const [name, text] of Object.entries(files))
    await writeFile(join(path, name), text)
  const { together, alone } = await sharesOfTests(path)
  const names = (list: string[]): string[] => list.map(file => relative(path, file).replaceAll('\\', '/'))
  assert.deepEqual([names(together), names(alone)], [
    ['tests/a.test.ts', 'tests/g.test.ts'],
    ['tests/c.test.ts', 'tests/e.test.ts', 'tests/f.test.ts'],
  ])
})

test('no file of tests is left out', async () => {
  const { together, alone } = await sharesOfTests()
  assert.ok(together.length > 100 && alone.length > 10)
  assert.deepEqual(together.filter(file => alone.includes(file)), [])
})
