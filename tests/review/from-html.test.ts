import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { report } from '../../scripts/diagnostics/messages.ts'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'

/** The Markdown that a review with HTML becomes. */
function rewritten(...lines: string[]): string {
  const file = new VFile({ path: 'review.md', value: lines.join('\n') })
  reviewFromMarkdown(file)
  return String(file)
}

test('a heading, a picture and a link in HTML become Markdown', () => {
  assert.equal(rewritten('<h2 align="center">Tool</h2>'), '## Tool')
  assert.equal(rewritten('<p align="center"><img src="a.png" alt="Logo"></p>'), '![Logo](a.png)')
  assert.equal(rewritten('See <a href="https://x.y">here</a>.'), 'See [here](<https://x.y>).')
})

test('breaks that part nothing leave nothing', () => {
  for (const breaks of ['<br>', '<br/><br/>', '<p><br></p>'])
    assert.deepEqual(rewritten('One.', '', breaks, '', 'Two.').split('\n').filter(line => line.trim() !== ''), ['One.', 'Two.'], breaks)
})

test('HTML that is indented becomes Markdown too', () => {
  assert.equal(rewritten('  <p>a <b>c</b></p>'), 'a **c**')
})

test('a table with spans becomes a table with the same cells', () => {
  assert.equal(
    rewritten(
      '<table><tr><th>A</th><th colspan=2>B</th></tr><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td>'
      + '</tr></table>',
    ),
    '| A | B | |\n| - | - | - |\n| 1 | 2 | 3 |\n| | 4 | 5 |',
  )
})

test('a table whose tags are indented around Markdown is one table', () => {
  const table = (indent: string): string[] => [
    '<table>', `${indent}<tr>`, `${indent}${indent}<td>`, '', '**a**', '', `${indent}${indent}</td>`, `${indent}${indent}<td>`, '',
    '- b', '- c', '', `${indent}${indent}</td>`, `${indent}</tr>`, '</table>',
  ]
  for (const indent of ['', '  ', '    ', '\t']) {
    const lines = rewritten(...table(indent)).split('\n')
    assert.equal(lines.at(-1), '| **a** | • b<br>• c |', JSON.stringify(indent))
  }
})

test('tags among words of a list or behind a rule stay among them', () => {
  for (const [html, markdown] of [
    ['<ul><li>H<sub>2</sub>O</li><li><kbd>Ctrl</kbd>+C</li></ul>', '- H<sub>2</sub>O\n- <kbd>Ctrl</kbd>+C'],
    ['<hr/>\n<kbd>Ctrl</kbd>+<kbd>C</kbd> copies x<sup>2</sup>.', '***\n\n<kbd>Ctrl</kbd>+<kbd>C</kbd> copies x<sup>2</sup>.'],
    ['<blockquote>So <mark>this</mark> is.</blockquote>', '> So <mark>this</mark> is.'],
  ])
    assert.equal(rewritten(html), markdown)
})

test('a summary opens what it hides, in bold', () => {
  for (const summary of ['More', '<b>More</b>', '<strong>More</strong>', '<h3>More</h3>']) {
    assert.equal(
      rewritten('<details>', `<summary>${summary}</summary>`, '', '![a](a.png)', '', '</details>').trim(),
      '**More**\n\n![a](a.png)',
    )
  }
})

test('small tags stay without their attributes, style alone goes', () => {
  assert.equal(
    rewritten('H<sub class="x">2</sub>O <kbd onclick="y()">K</kbd> <span style="z">red</span>'),
    'H<sub>2</sub>O <kbd>K</kbd> red',
  )
})

test('a tag that HTML does not know stays text', () => {
  assert.equal(rewritten('A List<String> in prose.'), 'A List<String> in prose.')
  assert.equal(rewritten('Words <tweet>'), 'Words <tweet>')
  assert.equal(rewritten('Cells of Map<K, V>.'), 'Cells of Map<K, V>.')
})

test('comments stay, since they steer', () => {
  assert.equal(rewritten('<!-- deck: break -->', '', '<b>x</b>'), '<!-- deck: break -->\n\n<b>x</b>')
})

test('a script is left out and told', () => {
  const file = new VFile({ path: 'review.md', value: 'one\n\n<script>\nx()\n</script>\n\ntwo' })
  reviewFromMarkdown(file)
  assert.doesNotMatch(String(file), /script|x\(\)/)
  assert.deepEqual(file.messages.map(({ ruleId, line }) => [ruleId, line]), [['raw-html', 3]])
})

test('messages name the author\'s line, behind HTML too', () => {
  const file = new VFile({
    path: 'review.md',
    value: '<table>\n<tr><th>A</th></tr>\n<tr><td>1</td></tr>\n<tr><td>2</td></tr>\n<tr><td>3</td></tr>\n</table>\n\nhere',
  })
  reviewFromMarkdown(file)
  report(file, 'no-title', { line: String(file).split('\n').indexOf('here') + 1, column: 1 }, 'x')
  assert.equal(file.messages[0].line, 8)
})

test('a table with a blank line in a cell is one table', () => {
  assert.equal(
    rewritten('<table><tr><th>A</th></tr><tr><td>', '', 'inner words', '', '</td></tr></table>').trim(),
    '| A |\n| - |\n| inner words |',
  )
})

test('control characters that references of HTML name are signs to be seen', () => {
  assert.equal(rewritten('<p>A bold &#27;[31m&#7; word.</p>').trim(), 'A bold ␛\\[31m␇ word.')
})

test('the caption of a table stands above it and is called so', () => {
  const captionOf = (caption: string): string =>
    rewritten('<table>', `<caption>${caption}</caption>`, '<tr><th>a</th></tr><tr><td>1</td></tr>', '</table>').trim().split('\n')[0]
  assert.equal(captionOf('Rates of <b>three</b> media'), 'Table: Rates of **three** media')
  assert.equal(captionOf('Table 2 – Rates'), 'Table 2 – Rates')
  assert.equal(captionOf('三种介质的对比'), '表：三种介质的对比')
  assert.equal(captionOf(' '), '| a |')
})
