import type { List } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { isOfShortLines } from '../../scripts/estimate/list.ts'

const itemsOf = (...lines: string[]) => (fromMarkdown(lines.join('\n')).children[0] as List).children
const short = ['1. 穿实验服', '   - 扣子全部扣上', '   - 袖口不能卷', '2. 看白板', '   - 红字：今天不能用的仪器', '   - 蓝字：今天的访客']

test('points with short ones beneath them stand in two columns', () => {
  assert.equal(isOfShortLines(itemsOf(...short)), true)
  assert.equal(isOfShortLines(itemsOf('- Coats', '  - buttoned', '  - clean', '- Board', '  - red', '    - urgent')), true)
})

test('a line that is long, few lines, points without others, and code keep one column', () => {
  const long = '   - 红字写的是今天不能用的仪器，蓝字写的是今天要来的访客和他们的姓名'
  const flat = ['- one', '- two', '- three', '- four', '- five', '- six']
  for (const lines of [short.toSpliced(4, 1, long), short.slice(0, 5), flat, [...short, '   ```', '   code', '   ```']])
    assert.equal(isOfShortLines(itemsOf(...lines)), false, lines.join('\n'))
})
