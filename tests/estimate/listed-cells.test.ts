import type { Table } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { cellOf } from '../../scripts/estimate/table.ts'
import { parseMarkdown } from '../../scripts/review/syntax.ts'

/** What stands in a cell as large as in others, and what beneath it smaller. */
function linesOf(cell: string): [main: string, gloss: string] {
  const { children: [table] } = parseMarkdown(new VFile(`| ${cell} | x |\n|---|---|\n`))
  const { main, gloss } = cellOf((table as Table).children[0].children[0])
  return [main, gloss].map(runs => runs.map(({ text }) => text).join('')) as [string, string]
}

test('what stands behind a line break is said beneath the first line, smaller', () => {
  assert.deepEqual(linesOf('North gate<br>of 1953'), ['North gate', 'of 1953'])
  assert.deepEqual(linesOf('3.5 m<br>at most'), ['3.5 m', 'at most'])
})

test('points in a cell are as large as the first of them', () => {
  for (const [cell, lines] of [
    ['• fast<br>• small', '• fast\n• small'],
    ['1) open<br>2) close', '1) open\n2) close'],
    ['• 贪心<br>• 代价<br>• 随机', '• 贪心\n• 代价\n• 随机'],
  ])
    assert.deepEqual(linesOf(cell), [lines, ''])
})
