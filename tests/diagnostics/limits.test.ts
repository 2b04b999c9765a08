import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { test } from 'node:test'
import { checkCount, checkDepth } from '../../scripts/diagnostics/limits.ts'

test('lists and quotations a hundred deep pass, more do not, and the line is named', () => {
  checkDepth(`# A\n\n${'> '.repeat(100)}x`, 'a.md')
  assert.throws(() => checkDepth(`# A\n\n${'> '.repeat(101)}x`, 'a.md'), /^DeckError: a\.md:3 is nested/)
  assert.throws(() => checkDepth('- '.repeat(5000), 'a.md'), { code: 'E_TOO_DEEP' })
})

test('a rule of many stars is no nesting', () => {
  checkDepth(`${'* '.repeat(60)}\n\n${'-'.repeat(500)}`, 'a.md')
})

test('more slides than a deck can hold are refused', () => {
  checkCount(3000, 'slides')
  assert.throws(() => checkCount(3001, 'slides'), { code: 'E_TOO_MANY' })
})

test('work that never ends is ended with a message', () => {
  const module = new URL('../../scripts/diagnostics/limits.ts', import.meta.url).href
  const {
    stderr,
    status,
  } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import { withinTime } from '${module}'; await withinTime(async () => { for (;;); }, 1)`],
    { encoding: 'utf8', timeout: 120_000 },
  )
  assert.match(stderr, /^E_TOO_SLOW: the review took longer than 1 s/)
  assert.notEqual(status, 0)
})
