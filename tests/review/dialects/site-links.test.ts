import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './read.ts'

for (const line of [
  '*Comments? Write to us.* [RSS](/feed.xml) · [All posts](/)',
  '[← 上一篇](/2024/a.html) | [下一篇 →](/2024/c.html)',
  '[Back](../index.md) / [Top](#)',
]) {
  test(`the links of a site at the end of its page are left out: ${line}`, () => {
    const { text, messages } = reading('# Gates', '', 'They open at noon.', '', '---', '', line)
    assert.deepEqual(messages.map(([rule]) => rule), ['page-furniture'])
    assert.equal(text.trim(), '# Gates\n\nThey open at noon.\n\n---')
  })
}

for (const line of [
  '[Paper](https://example.org/a) | [Code](https://example.org/b)',
  'See [the gates](/gates) and [the weirs](/weirs).',
  '[The gates](/gates)',
]) {
  test(`links elsewhere, in a sentence or alone stay: ${line}`, () =>
    assert.match(reading('# Gates', '', 'They open at noon.', '', line).text, /\]\(/))
}
