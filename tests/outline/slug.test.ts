import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { createSlugs } from '../../scripts/outline/slug.ts'
import { fcOptions } from '../property.ts'

test('a slug is lower case, its words joined by hyphens, in any script', () => {
  const makeId = createSlugs()
  assert.deepEqual(
    ['Model Goals!', '模型目标：定位', 'ＡＢＣ', 'Qwen2.5-VL'].map(text => makeId(text)),
    ['model-goals', '模型目标-定位', 'abc', 'qwen2-5-vl'],
  )
})

test('a name that is taken gets its parent\'s in front, then a number', () => {
  const makeId = createSlugs()
  assert.deepEqual([makeId('Data', 'a'), makeId('Data', 'b'), makeId('Data', 'b'), makeId('Data')], ['data', 'b-data', 'data-2', 'data-3'])
})

test('no slug is an address of Slidev or of ours', async () => {
  const files = ['../../setup/routes.ts', '../../node_modules/@slidev/client/setup/routes.ts'].map(name => new URL(name, import.meta.url))
  const routes = (await Promise.all(files.map(file => readFile(file, 'utf8'))))
    .flatMap(text => [...text.matchAll(/path: '\/([a-z][\w-]*)/g)].map(([, path]) => path))
  assert.ok(routes.includes('remote') && routes.includes('overview'))
  const makeId = createSlugs(['en'])
  for (const word of [...new Set(routes), 'follow', 'r', 'en', 'cover', 'agenda', 'references', 'lead'])
    assert.equal(makeId(word.replace('-', ' ')), `${word}-2`)
})

test('no slug is a name that Windows has no folder for', () => {
  const makeId = createSlugs()
  assert.deepEqual(['Aux', 'con', 'COM1', 'lpt9'].map(text => makeId(text)), ['aux-2', 'con-2', 'com1-2', 'lpt9-2'])
  assert.deepEqual([makeId('nul', 'a'), makeId('Console')], ['a-nul', 'console'])
})

test('no slug looks like the number of a slide', () => {
  assert.equal(createSlugs()('2025'), 's-2025')
})

test('no slug looks like the further slide of another section', () => {
  const makeId = createSlugs()
  assert.deepEqual(
    ['Model part 2', 'Model figures', 'Model parts', 'Model columns'].map(text => makeId(text)),
    ['model-part-2-2', 'model-figures-2', 'model-parts-2', 'model-columns-2'],
  )
})

test('slugs are unique, never empty and never numbers', () => {
  const title = fc.oneof(fc.constantFrom('A', 'a', 'A 2', 'a-2', '', '!', '2', 'print', '模型', 'A part 2'), fc.string())
  fc.assert(fc.property(fc.array(fc.tuple(title, fc.option(title, { nil: undefined })), { maxLength: 30 }), (names) => {
    const makeId = createSlugs()
    const ids = names.map(([text, parent]) => makeId(text, parent))
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.every(id => id !== '' && !/^\d+$/.test(id)))
  }), fcOptions())
})

test('the same names in the same order get the same slugs', () => {
  fc.assert(fc.property(fc.array(fc.string()), (names) => {
    const [one, other] = [createSlugs(), createSlugs()]
    assert.deepEqual(names.map(name => one(name)), names.map(name => other(name)))
  }), fcOptions())
})
