import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('what tags of Feishu hold begins at the margin', () => {
  assert.deepEqual(
    linesRead(
      ...['<grid cols="2">', '  <column width="50">', '    左栏。', '  </column>'],
      ...['  <column width="50">', '', '    - 一', '      - 二', '', '  </column>', '</grid>'],
    ),
    ['左栏。', '', '- 一', '  - 二'],
  )
  assert.deepEqual(linesRead('<callout emoji="bulb">', '', '    目标。', '', '    - 指标', '', '</callout>').slice(2), [
    '> 目标。', '>', '> - 指标', '>'])
  const listing = ['```sql', 'select 1;', '```']
  assert.deepEqual(linesRead('<view type="1">', '', ...listing.map(line => `    ${line}`), '', '</view>'), listing)
})

test('listings of HTML, and tags of which none is open, stay', () => {
  assertUnchanged('Words.', '', '    <td>a</td>', '', '```html', '<table>', '', '    <tr>', '</table>', '```')
})
