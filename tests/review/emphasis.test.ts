import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { emphasisSyntax } from '../../scripts/review/emphasis.ts'

const texts = [
  '**one** and *two* and **three** of them',
  '**one *two* one** and ***both***',
  '*left open and **closed** and *closed*',
  '**水。**水 and **水**水',
  'a*b*c and **a**b**',
  '[**in a link** and *more*](/to) **behind** it',
]
for (const text of texts) {
  test(`emphasis found stretch by stretch is that of the whole paragraph: ${text}`, () => {
    const [own, whole] = [emphasisSyntax, cjkFriendlyExtension()].map(syntax => fromMarkdown(text, { extensions: [syntax] }))
    assert.deepEqual(own, whole)
  })
}
