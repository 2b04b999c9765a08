import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { slidesOfChapter } from './chapter.ts'

/** A table of so many weirs. */
function weirs(count: number): string[] {
  const rows = Array.from({ length: count }, (_, row) => `| Weir ${row} | ${row + 1} | ${row + 9} |`)
  return ['', '| Weir | Height | Flow |', '|---|--:|--:|', ...rows, '']
}

/** What is said last on each slide of a chapter. */
function beneath(...lines: string[]): (string | undefined)[] {
  return slidesOfChapter(...lines).map(({ parts }) => {
    const last = parts.at(-1)!
    return last.kind === 'text' ? wordsOf(last.text).trim() : undefined
  })
}

test('the units of a table stand beneath it', () => {
  const units = 'Units are metres and litres.'
  assert.deepEqual(beneath(`All weirs of the river are here. ${units}`, ...weirs(3)), [units])
  assert.deepEqual(beneath('下表是全部的堰。高度单位为米，流量单位为升。', ...weirs(3)), ['高度单位为米，流量单位为升。'])
  assert.deepEqual(beneath('Nobody had measured these weirs before. The unit is the metre.', ...weirs(3)), ['The unit is the metre.'])
})

test('on each slide of a table that goes on', () => {
  const shown = beneath('All weirs of the river are here. Units are metres and litres.', ...weirs(24))
  assert.ok(shown.length > 1)
  assert.deepEqual([...new Set(shown)], ['Units are metres and litres.'])
})

test('what says nothing of units does not', () => {
  assert.deepEqual(beneath('Keepers sleep beside the gates. They sleep in units of four.', ...weirs(3)), [undefined])
})
