import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSheet, stylesFor } from '../../scripts/host/styles-for.ts'

/** What a page with this on it needs of a style sheet. */
const needed = (css: string, html: string): string => stylesFor([readSheet(css)], html)
const page = '<div class="slide is-wide" data-v-1="" id="a"><p aria-label="x > y">é</p></div>'

test('a page needs the rules whose classes, ids, elements and attributes it all has', () => {
  const css = '.slide p{top:0}.slide .other{top:1px}#a{top:2px}#b{top:3px}[data-v-1]{top:4px}[data-v-2]{top:5px}ul{top:6px}*{top:7px}'
  assert.equal(needed(css, page), '.slide p{top:0}#a{top:2px}[data-v-1]{top:4px}*{top:7px}')
})

test('of several selectors those stay that mean something, in the order of the style sheets', () => {
  assert.equal(stylesFor([readSheet('ul,p,.other{top:0}'), readSheet('p{top:1px}')], page), 'p{top:0}p{top:1px}')
})

test('what a pointer, a key or the first script brings about stays, and what is told of what is not there', () => {
  const css = 'p:hover::before{top:0}html.dark .slide{top:1px}.slide:not(.other){top:2px}.slide:is(.other,p){top:3px}.has-script p{top:4px}'
  assert.equal(needed(css, page), css)
})

test('groups stay with what is left in them, and go where nothing is', () => {
  const css = '@media print{.slide{top:0}ul{top:1px}}@media screen{ul{top:2px}}@layer a,b;@supports (top:0){@media print{p{top:3px}}}'
  assert.equal(needed(css, page), '@media print{.slide{top:0}}@layer a,b;@supports (top:0){@media print{p{top:3px}}}')
})

test('letters that are as wide in every font are seen before theirs is there, others are not', () => {
  const font = (range: string): string => `@font-face{font-family:A;font-display:block;src:url(a.woff2);unicode-range:${range}}`
  assert.match(needed(font('U+4E00-4E0B'), '<p>一</p>'), /font-display:swap/)
  assert.match(needed(font('U+20-7E'), '<p>a</p>'), /font-display:block/)
})

test('fonts come for letters that are there, those of formulas with formulas, motions with who moves by them', () => {
  const font = (name: string, range: string): string => `@font-face{font-family:${name};src:url(${name}.woff2);unicode-range:${range}}`
  const css = `${font('Some', 'U+20-7E')}${font('Far', 'U+4E00-9FFF,U+3??')}${font('KaTeX_Main', 'U+20-7E')}`
    + '@keyframes turn{to{rotate:1turn}}@keyframes fade{to{opacity:0}}.slide{animation:turn 1s}'
  const found = needed(css, page)
  assert.deepEqual([...found.matchAll(/font-family:(\w+)|@keyframes (\w+)/g)].map(([, font, motion]) => font ?? motion), ['Some', 'turn'])
  assert.match(needed(css, '<span class="katex">中</span>'), /KaTeX_Main/)
  assert.match(needed(css, '<p>α</p>'), /Far/)
})
