import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './read.ts'

for (const [written, read] of [
  ['![A plot](my plot 1.png)', '![A plot](<my plot 1.png>)'],
  ['![图](图 一 (1).png "说明")', '![图](<图 一 (1).png> "说明")'],
  ['See ![](./a b.png){width=50%} here.', 'See ![](<./a b.png>) here.'],
  ['![a](a.png "The "best" one")', '![a](<a.png> "The \\"best\\" one")'],
  ['![a](img\\deep\\plot.png)', '![a](<img/deep/plot.png>)'],
  ['![a](..\\my figs\\_b.png)', '![a](<../my figs/_b.png>)'],
  ['![a](x.png =300x)', '![a](<x.png>)'],
  ['![a](x.png =300x200) and ![b](y.png =*x200)', '![a](<x.png>) and ![b](<y.png>)'],
  ['![a](x y.png "Title" =50%x)', '![a](<x y.png> "Title")'],
  ['> ![a](x.png =300x "Title")', '> ![a](<x.png> "Title")'],
  [
    '![s](data:image/svg+xml;utf8,<svg a="b c"><g transform="rotate(5)"/></svg>)',
    '![s](<data:image/svg+xml;utf8,%3Csvg a="b c"%3E%3Cg transform="rotate(5)"/%3E%3C/svg%3E>)',
  ],
]) {
  test(`the path of a picture is read as it was meant: ${written}`, () => {
    assert.deepEqual(reading(written), { text: read, messages: [] })
  })
}

test('a path that Markdown knows stays as it is written', () => {
  const paths = ['a.png', 'a%20b.png "t"', '<a b.png> \'t\'', 'f(a)_b.png', 'f\\(a\\).png', '', 'https://a.test/b.png?c=d#e', 'data:image/png;base64,AAAA']
  for (const path of paths)
    assert.equal(reading(`![a](${path})`).text, `![a](${path})`)
})

test('what only looks like a picture with blanks stays: code, listings, formulas and brackets that never close', () => {
  for (const text of ['`![a](b c.png)`', '```\n![a](b c.png)\n```', '$x![a](b c.png)$', '![a](b c.png', '![a] (b c.png)'])
    assert.equal(reading(text).text, text)
})
