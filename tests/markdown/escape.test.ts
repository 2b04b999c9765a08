import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  escapeInlineHtml,
  escapePlain,
  escapeTex,
  escapeText,
  fenceFor,
  safeUrl,
  withoutFeatures,
  withoutOpenComment,
} from '../../scripts/markdown/escape.ts'

test('double braces stand where Vue does not look, however they are spelt', () => {
  for (const braces of ['{{', '\\{\\{', '{\\{', '&#123;&#123;', '&lbrace;{', '{&lcub;', '&#x7B;&#x07b;'])
    assert.equal(escapeText(`a ${braces} b`), 'a <span v-pre>{{</span> b', braces)
})

test('a brace at the edge of a text is taken out too, since what is beside it may go', () => {
  assert.equal(escapeText('{ a {'), '<span v-pre>{</span> a <span v-pre>{</span>')
})

test('an entity that is spelt out is no brace', () => {
  assert.equal(escapeText('a \\&#123;{ b'), 'a \\&#123;{ b')
})

test('a brace within a text stays', () => {
  assert.equal(escapeText('a {b} c'), 'a {b} c')
})

test('signs of Vue and Slidev become entities', () => {
  assert.equal(escapeText('$5 <b> \\$ \\< ^[x] [click:2]'), '&#36;5 &#60;b> &#36; &#60; &#94;&#91;x] &#91;click:2]')
})

test('a back-tick that is text opens no code before what was edited', () => {
  assert.equal(escapeText('a ` b \\` c'), 'a &#96; b &#96; c')
})

test('an escaped backslash stays beside what follows it', () => {
  assert.equal(escapeText('\\\\$ \\\\<b \\\\{{'), '\\\\&#36; \\\\&#60;b \\\\<span v-pre>{{</span>')
})

test('a slot marker at the beginning of a line is text', () => {
  assert.equal(escapeText('a\n  ::right::'), 'a\n  &#58;:right::')
})

test('a line that would begin a slide or a fence is text', () => {
  assert.equal(escapeText('a\n--- b\n  ``` c'), 'a\n\\--- b\n  &#96;&#96;&#96; c')
})

test('plain words mean nothing to Markdown', () => {
  assert.equal(escapePlain('# *a* _b_ `c` [d] | ~e~ !'), '\\# \\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\| \\~e\\~ \\!')
})

test('plain words mean nothing to Vue', () => {
  assert.equal(escapePlain('<b> {{ a }} $ &lt;'), '&#60;b&#62; <span v-pre>{{</span> a &#125;&#125; &#36; &#38;lt;')
})

test('plain words begin no list, rule or slot', () => {
  assert.deepEqual(
    ['- a', '+ a', '--- a', '1. a', '12) a', '=== a', '::a::'].map(escapePlain),
    ['\\- a', '\\+ a', '\\--- a', '1\\. a', '12\\) a', '\\=== a', '\\::a::'],
  )
})

test('plain words are one line', () => {
  assert.equal(escapePlain('a \n\n b'), 'a b')
})

test('an address has a scheme that runs nothing', () => {
  for (const url of [
    'javascript:alert(1)', 'JaVaScRiPt:x', 'java\nscript:x', ' javascript:x', 'data:text/html,x', 'vbscript:x',
    'file:///etc/passwd', '//evil.org',
  ])
    assert.equal(safeUrl(url), undefined, url)
})

test('an address within the web or the review stays', () => {
  for (const url of ['https://a.org/b?c=d#e', 'mailto:a@b.org', '#part', '/figures/a.png', 'a/b.md'])
    assert.equal(safeUrl(url), url)
})

test('an address ends no link and begins no expression', () => {
  assert.equal(safeUrl('https://a.org/(b)"{{c}}'), 'https://a.org/%28b%29%22%7B%7Bc%7D%7D')
})

test('an address is encoded once', () => {
  assert.equal(safeUrl('https://a.org/%E4%B8%AD'), safeUrl('https://a.org/中'))
})

test('a few plain tags pass, any other is text', () => {
  assert.deepEqual(
    ['<br>', '</SUB>', '<mark>', '<b onclick=x>', '<script>', '<img src=x>'].map(escapeInlineHtml),
    ['<br>', '</sub>', '<mark>', '&#60;b onclick=x&#62;', '&#60;script&#62;', '&#60;img src=x&#62;'],
  )
})

test('a fence is longer than any run of back-ticks in it', () => {
  assert.deepEqual(['a', '``', '```', 'a ```` b'].map(fenceFor), ['```', '```', '````', '`````'])
})

test('a comment that never closes is broken, a closed one stays', () => {
  assert.deepEqual(['a <!-- b', '<!-- a -->'].map(withoutOpenComment), ['a <\u200B!-- b', '<!-- a -->'])
})

test('a formula holds no tag and no interpolation', () => {
  assert.equal(escapeTex('a<b {{x}} <!-- </p> <<<'), 'a< b { {x}} < !-- < /p> < < <')
})

test('the title of an alert is text, its mark alone stays', () => {
  assert.equal(escapeText('[!NOTE] `a`'), '&#91;!NOTE] &#96;a&#96;')
  assert.equal(escapeText('[!NOTE]\n> a'), '[!NOTE]\n> a')
})

test('a slot marker in a quotation is text', () => {
  assert.equal(escapeText('a\n> ::right::'), 'a\n> &#58;:right::')
})

test('a formula does not escape its end', () => {
  assert.deepEqual(['a\\', 'a\\\\', 'a\\\\\\'].map(escapeTex), ['a', 'a\\\\', 'a\\\\'])
})

test('no word turns on a feature of Slidev', () => {
  assert.equal(
    withoutFeatures('<Tweet> <BlueSky/> <Tweets> {monaco-run} v-drag <VDrag> {a}'),
    '<\u200BTweet> <\u200BBlueSky/> <Tweets> {\u200Bmonaco-run} v-\u200Bdrag <V\u200BDrag> {a}',
  )
})
