import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ruleName, rules } from '../scripts/diagnostics/rules.ts'
import { catalogue } from './guests.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const [readme, guide, comments, rulesPage, architecture] = [
  'README.md',
  'docs/guide.md',
  'docs/comments.md',
  'docs/rules.md',
  'docs/architecture.md',
].map(read)

test('the page of rules lists every rule as the catalogue has it', () => {
  const table = rulesPage
    .slice(rulesPage.indexOf('<!-- rules -->'), rulesPage.indexOf('<!-- /rules -->'))
    .split('\n')
    .filter(line => line.startsWith('| `'))
  const expected = Object.entries(rules).map(([id, { severity, says }]) =>
    `| \`${ruleName(id as keyof typeof rules)}\` | ${severity} | ${says} |`)
  assert.deepEqual(table, expected)
})

test('the guide names every verb', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  assert.deepEqual(Object.keys(scripts).filter(verb => !guide.includes(`npm run ${verb}`) && !guide.includes(`npm ${verb}`)), [])
})

test('the page of comments names every explorer', () => {
  assert.deepEqual(Object.keys(catalogue).filter(name => !comments.includes(`\`${name}\``)), [])
})

test('every folder and file on the map exists', () => {
  const map = architecture.match(/## Map\n\n```\n([\s\S]*?)```/)![1]
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

test('the README is short, and leads to every page of the docs', () => {
  assert.ok(readme.split('\n').length < 120)
  assert.deepEqual(readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md') && !readme.includes(`(docs/${name})`)), [])
})

test('every link of a page leads to a file', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md')).map(name => `docs/${name}`),
  ]
  const broken = pages.flatMap(page =>
    [...read(page).replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map(([, target]) => join(dirname(page), target))
      .filter(target => !existsSync(join(root, target)))
      .map(target => `${page} → ${target}`))
  assert.deepEqual(broken, [])
})
