import type { Group } from '../../scripts/plan/leaving.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leaving } from '../../scripts/plan/leaving.ts'
import { fcOptions } from '../property.ts'

function group(path: number[], more: Partial<Group> = {}): Group {
  return { slides: [], path, role: 'chapter', isKept: false, seconds: 60, ...more }
}

const pathsOf = (groups: Group[]): string[] => [...leaving(groups)].map(({ path }) => path.join('.'))

test('the longest chapter gives its last section first, and every chapter keeps one as long as another has two', () => {
  assert.deepEqual(
    pathsOf([group([1, 11]), group([1, 12]), group([1, 13]), group([2, 21]), group([2, 22])]),
    ['1.13', '2.22', '1.12', '2.21', '1.11'],
  )
})

test('the deepest section goes before the one above it', () => {
  assert.deepEqual(pathsOf([group([1]), group([1, 11]), group([1, 11, 111])]), ['1.11.111', '1.11', '1'])
})

test('appendices go before the introduction, chapters before the conclusion', () => {
  assert.deepEqual(
    pathsOf([
      ...[1, 2].map(section => group([1, 10 + section], { role: 'introduction' })),
      ...[1, 2].map(section => group([2, 20 + section])),
      ...[1, 2].map(section => group([3, 30 + section], { role: 'conclusion' })),
      ...[1, 2].map(section => group([4, 40 + section], { role: 'appendix' })),
    ]),
    ['4.42', '1.12', '2.22', '3.32', '4.41', '1.11', '2.21', '3.31'],
  )
})

test('what its author keeps never leaves', () => {
  assert.deepEqual(pathsOf([group([1, 11]), group([1, 12], { isKept: true })]), ['1.11'])
})

test('each that leaves is of a longest chapter among those that hold the deepest, whatever the groups', () => {
  const groups = fc.array(
    fc.record({ chapter: fc.nat(4), section: fc.nat(4), seconds: fc.integer({ min: 1, max: 300 }), isKept: fc.boolean() }),
    { maxLength: 30 },
  ).map(drawn => [...Map.groupBy(drawn, ({ chapter, section }) => chapter * 10 + section).values()]
    .map(([{ chapter, section, ...more }]) => group([chapter, 100 + chapter * 10 + section], more)))
  fc.assert(fc.property(groups, (all) => {
    let staying = all
    for (const next of leaving(all)) {
      const lengthOf = (chapter: number): number =>
        staying.filter(({ path }) => path[0] === chapter).reduce((sum, { seconds }) => sum + seconds, 0)
      const free = staying.filter(({ isKept }) => !isKept)
      const spare = free.filter(({ path }) => staying.filter(other => other.path[0] === path[0]).length > 1)
      const open = spare.length > 0 ? spare : free
      assert.ok(open.includes(next))
      assert.equal(lengthOf(next.path[0]), Math.max(...open.map(({ path }) => lengthOf(path[0]))))
      staying = staying.filter(one => one !== next)
    }
    assert.ok(staying.every(({ isKept }) => isKept))
  }), fcOptions())
})
