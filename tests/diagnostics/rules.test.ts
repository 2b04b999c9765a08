import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { rules } from '../../scripts/diagnostics/rules.ts'

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url))

async function rulesReported(): Promise<Set<string>> {
  const found = new Set<string>()
  for await (const name of glob('**/*.ts', { cwd: scripts })) {
    for (const [, rule] of (await readFile(`${scripts}/${name}`, 'utf8')).matchAll(/(?:\breport(?:Once)?\(\s*[\w.[\]]+,\s*|\brule: |\(\s*id,\s*|\? |: )'([a-z-]+)'/g))
      found.add(rule)
  }
  return found
}

test('every rule of the catalogue is a sentence', () => {
  for (const [id, { says }] of Object.entries(rules))
    assert.match(says, /^[A-Z].*\.$/, id)
})

test('every rule of the catalogue is reported somewhere', async () => {
  const reported = await rulesReported()
  assert.deepEqual(Object.keys(rules).filter(rule => !reported.has(rule)), [])
})
