import type { List, Nodes, Root } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { chunksOf } from '../../scripts/review/chunks.ts'
import { parseMarkdown } from '../../scripts/review/syntax.ts'
import { fcOptions } from '../property.ts'

const filler = `${'word '.repeat(7000)}\n`

test('a short text is one chunk', () => {
  assert.equal(chunksOf('# A\n\ntext\n\n# B\n').length, 1)
})

test('a long text is cut before a heading behind a blank line', () => {
  const source = `# A\n\n${filler}\n# B\n\nend`
  assert.deepEqual(chunksOf(source).map(({ text, line }) => [text.slice(0, 3), line]), [['# A', 1], ['# B', 5]])
})

test('the chunks are the whole text', () => {
  const source = `${filler}\n# B\n\n${filler}\n## C\n${filler}`
  assert.equal(chunksOf(source).map(({ text }) => text).join(''), source)
})

const inside = {
  'a fence': ['````', '````'],
  'a formula': ['$$', '$$'],
  'a comment': ['<!-- begin', 'end -->'],
  'a script': ['<script>', '</script>'],
  'front matter': ['---', '---'],
}
for (const [name, [open, close]] of Object.entries(inside)) {
  test(`nothing is cut inside ${name}`, () => {
    assert.equal(chunksOf(`${open}\n${filler}\n# B\n\n${close}\n`).length, 1)
    assert.equal(chunksOf(`${open}\n${filler}\n${close}\n\n# B\n`).length, 2)
  })
}

test('it is cut before a paragraph, but before no item that may begin a list', () => {
  const source = `${filler}\nwords\n\n- one ${filler}\nwords`
  assert.deepEqual(chunksOf(source).map(({ line }) => line), [1, 3, 7])
})

test('it is cut before an item at the left edge of the list that goes on', () => {
  const source = `- one\n  - within ${filler}- two\n  ${filler}\n- three`
  assert.deepEqual(chunksOf(source).map(({ line, goesOn }) => [line, goesOn]), [[1, undefined], [3, true], [6, true]])
})

for (const [name, ...lines] of [
  ['with another sign', '- one', '  WORDS', '* two'],
  ['of another list, behind words', '- one', '  WORDS', '', 'words', '- two'],
  ['that words go on into', 'words', '2. one WORDS', '3. two'],
  ['of HTML', '<div>', '- one WORDS', '- two'],
]) {
  test(`it is cut before no item ${name}`, () => {
    assert.ok(chunksOf(lines.join('\n').replace('WORDS', filler)).every(({ goesOn }) => !goesOn))
  })
}

/** So long that a text is cut before each line that begins with it, where it may be. */
const long = 'word '.repeat(220).trim()

/** What a tree is made of, without its words. */
function shapeOf(node: Nodes): string {
  const { spread, ordered, start } = node as Partial<List>
  return `${node.type}${[spread, ordered, start].map(one => one ?? '')}${'children' in node ? `(${node.children.map(shapeOf)})` : ''}`
}

test('a list that was cut is the same list', () => {
  const items = ['- W', '- W', '  - W', '  W', '* W', '1. W', '2. W', '   W', '    W', '-', '- - -']
  const line = fc.constantFrom(...items, '', '', 'W', '- ```', '  ```', '```', '> W')
  fc.assert(fc.property(fc.array(line, { minLength: 3, maxLength: 24 }), (lines) => {
    const shapeWith = (words: string): string => shapeOf(parseMarkdown(new VFile(lines.join('\n').replaceAll('W', words))))
    assert.equal(shapeWith(long), shapeWith('word'))
  }), fcOptions(200))
})

test('a fence within a list ends with the list', () => {
  assert.equal(chunksOf(`- \`\`\`\n  ${filler}\n  \`\`\`\n\n${filler}\n\`\`\`\n\n# B\n\n\`\`\`\n`).at(-1)!.text.slice(0, 3), '```')
})

test('nothing is cut where it is in doubt whether a fence opens', () => {
  assert.equal(chunksOf(`<p>\n\`\`\`\n\n${filler}\n# B\n`).length, 1)
  assert.equal(chunksOf(`- one\nwords\n  \`\`\`\n\n${filler}\n# B\n`).length, 1)
})

/** Headings, links with their targets and texts, with their places. */
function outlineOf(tree: Root): unknown[] {
  const found: unknown[] = []
  visit(tree, ['heading', 'linkReference', 'footnoteReference', 'definition', 'footnoteDefinition'], ({ type, position }) => {
    found.push([type, position!.start.line, position!.start.offset, position!.end.offset])
  })
  return found
}

test('a definition counts in every chunk, and all nodes keep their places', () => {
  const blocks = ['# A', '', 'A [x] and [^n].', '', filler, '# B', '', '[x]: /one', '[^n]: note', '', filler, '# C', '', 'Again [x].']
  const parsed = outlineOf(parseMarkdown(new VFile(blocks.join('\n'))))
  const short = blocks.join('\n').replaceAll(filler, 'short\n')
  const whole = outlineOf(parseMarkdown(new VFile(short)))
  assert.deepEqual(parsed.map(node => (node as unknown[]).slice(0, 2)), whole.map(node => (node as unknown[]).slice(0, 2)))
  const source = blocks.join('\n')
  assert.ok(parsed.every(node => /^[#[]/.test(source.slice((node as number[])[2]))))
})
