import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ruleName, rules } from '../scripts/diagnostics/rules.ts'
import { catalogue } from '../talk/explorers/catalogue.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the README lists every rule as the catalogue has it', () => {
  const table = readme.slice(readme.indexOf('<!-- rules -->'), readme.indexOf('<!-- /rules -->')).split('\n').filter(line => line.startsWith('| `'))
  const expected = Object.entries(rules).map(([id, { severity, says }]) => `| \`${ruleName(id as keyof typeof rules)}\` | ${severity} | ${says} |`)
  assert.deepEqual(table, expected)
})

test('the README names every verb', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  assert.deepEqual(Object.keys(scripts).filter(verb => !readme.includes(`npm run ${verb}`) && !readme.includes(`npm ${verb}`)), [])
})

test('the README names every explorer', () => {
  assert.deepEqual(Object.keys(catalogue).filter(name => !readme.includes(`\`${name}\``)), [])
})

test('every folder and file on the README\'s map exists', () => {
  const map = readme.match(/## Map\n\n```\n([\s\S]*?)```/)![1]
  let parent = ''
  const paths = map.split('\n').filter(Boolean).flatMap((line) => {
    const [, indent, names] = line.match(/^( *)((?:\S+ {1,4}(?=\S+\/ ))*\S+)/)!
    if (indent === '')
      parent = ''
    const own = names.split(/\s+/).map(name => join(indent ? parent : '', name))
    if (indent === '' && own.length === 1 && own[0].endsWith('/'))
      [parent] = own
    return own
  })
  assert.ok(paths.length > 15)
  assert.deepEqual(paths.filter(path => !existsSync(join(root, path))), [])
})
