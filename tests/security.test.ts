import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './deck/run.ts'

const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
/** Every test that the page of threats names: its file, and words of its title. */
const named = [...page.matchAll(/`(tests\/[\w/.-]+\.ts)`: ([^|)\n]+)/g)].map(([, file, title]) => ({ file, title: title.trim() }))

test('every threat names a test', () => {
  const rows = page.split('\n').filter(line => line.startsWith('| ')).slice(1)
  assert.ok(rows.length > 15)
  assert.deepEqual(rows.filter(row => !/`tests\/[\w/.-]+\.ts`: /.test(row)), [])
})

for (const { file, title } of named) {
  test(`there is a test that proves: ${title}`, () => {
    const titles = [...readFileSync(join(root, file), 'utf8').matchAll(/\btest\((['`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text]) => text)
    assert.ok(titles.some(text => text.includes(title)), `${file} has no test with these words`)
  })
}
