import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutDirectives } from '../../scripts/markdown/mermaid.ts'
import { bodyOf, slidesOf } from '../stages.ts'

test('what runs or restyles is dropped from a Mermaid fence', () => {
  assert.equal(
    withoutDirectives(
      '---\ntitle: x\n---\n%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\n  A --> B\n  click A "javascript:x"\n  href B '
      + '"x"\n  callback A x',
    ),
    'flowchart LR\n  A --> B',
  )
})

test('a Mermaid fence gets our options and none of the author\'s', () => {
  assert.equal(
    bodyOf('```mermaid {theme: constructor.constructor()}', 'pie', '  "a": 1', '```'),
    '```mermaid {theme: \'base\'}\npie\n  "a": 1\n```',
  )
})

test('arrows become a flowchart whose ends are rounded', () => {
  assert.match(
    bodyOf('```', 'A → B (note) → C', '```'),
    /flowchart LR\n {2}n1\(\["A"\]\)\n {2}n2\["B<br\/>note"\]\n {2}n3\(\["C"\]\)\n {2}n1 --> n2\n {2}n2 --> n3/,
  )
})

test('a node that names a subject takes its class', () => {
  const [, {
    raw,
  }] = slidesOf('---', 'subjects: [{ name: Alpha }, { name: Beta }]', '---', '# T', '', '## One', '', '```', 'Alpha → x → Beta', '```')
  assert.match(raw, / {2}class n1 a\n {2}class n3 b\n/)
})

test('signs of Mermaid within a name are words', () => {
  assert.match(bodyOf('```', 'a"];click → <b>#`', '```'), /n1\(\["a#34;\]#59;click"\]\)\n {2}n2\(\["#60;b#62;#35;#96;"\]\)/)
})

test('a directive without an end, or left by another, is a comment', () => {
  assert.equal(withoutDirectives('pie\n%%{init: {"themeCSS": "x"}}'), 'pie\n%% {init: {"themeCSS": "x"}}')
  assert.equal(withoutDirectives('%%%%{x}%%{init: {}}%%\npie'), '%% {init: {}}%%\npie')
})

test('front matter goes, a second one too, and one that comes first only now', () => {
  assert.equal(withoutDirectives('--- \na: 1\n--- \n---\nb: 2\n---\npie'), 'pie')
  assert.equal(withoutDirectives('click a b\n---\nb: 2\n---\npie'), 'pie')
})

test('nothing of a diagram is fetched', () => {
  assert.equal(withoutDirectives('flowchart LR\n A@{ img: "http://a.org/b.png" }'), 'flowchart LR\n A')
  assert.equal(withoutDirectives('flowchart LR\n A@{ "\\x69mg": "b" }'), 'flowchart LR\n A')
  assert.equal(
    withoutDirectives('sequenceDiagram\n properties A: {"icon": "b"}\n A->>A: c; properties A: {}'),
    'sequenceDiagram\n A->>A: c',
  )
  assert.equal(withoutDirectives('flowchart LR\n style A background:url(b)'), 'flowchart LR\n style A background:url\u200B(b)')
  assert.equal(withoutDirectives('flowchart LR\n style A background:u\\72l#40;b'), 'flowchart LR\n style A background:u72l#40\nb')
})

test('words of a mind map stay, even where they are commands elsewhere', () => {
  assert.equal(withoutDirectives('mindmap\n  root\n    details of x\n    click here'), 'mindmap\n  root\n    details of x\n    click here')
})
