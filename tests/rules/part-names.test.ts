import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { isFilling, isFormed, partsOn } from '../../scripts/rules/part-names.ts'

/** The names that views, and what is printed as HTML, give themselves. */
async function namesOnTheScreen(): Promise<string[]> {
  const names: string[] = []
  for await (const file of glob(['components/**/*.{vue,ts}', 'scripts/parts/*.ts'])) {
    for (const [, name] of (await readFile(file, 'utf8')).matchAll(/(?:data-part="|'data-part': '|dataset\.part = ')([\w-]+)/g))
      names.push(name)
  }
  return names
}

test('a part is known by the name that it gives itself', async () => {
  const names = await namesOnTheScreen()
  assert.deepEqual(names.filter(isFormed).toSorted(), ['briefs', 'cards', 'catalogue', 'steps', 'tree'])
  const taking = 'beside briefs cards catalogue chart diagram-part explained explorer figure figures formula-part gallery lanes listings '
    + 'pipeline results rows steps theorem tree where'
  assert.deepEqual(names.filter(isFilling).toSorted(), taking.split(' '))
})

test('what stands within panels is counted among the parts of a slide', () => {
  const inner = { id: 'one-points-1', part: 'cards', height: 100 }
  assert.deepEqual(partsOn([{ part: 'columns', within: [inner], top: 0, height: 100, width: 100 }]), ['columns', 'cards'])
})
