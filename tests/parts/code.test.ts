import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitOf } from '../../scripts/parts/index.ts'
import { outlineOf } from '../stages.ts'

/** The line that each share of a listing begins with, but the first. */
function seamsOf(...lines: string[]): string[] {
  const [block] = outlineOf('# Talk', '', '## One', '', '```js', ...lines, '```').parts[0].section.blocks
  const pieces = splitOf(block).split([block], 520)
  return pieces.slice(1).map(({ parts: [part] }) => lines[part.kind === 'block' ? part.range![0] : -1])
}

const call = (index: number): string => `call(${index})`
const calls = (count: number): string[] => Array.from({ length: count }, (_, index) => call(index))

test('a listing is cut at an empty line where one is near', () => {
  assert.deepEqual(seamsOf(...calls(8), '', 'begin()', ...calls(10)), ['begin()'])
})

test('or before a comment', () => {
  assert.deepEqual(seamsOf(...calls(8), '// then', ...calls(10)), ['// then'])
})

test('but not within brackets, where it can be cut outside of them', () => {
  assert.deepEqual(seamsOf(...calls(7), 'const all = [', '  1,', '', '  2,', ']', 'after(all)', ...calls(7)), ['after(all)'])
})

test('nor within a body that only its indentation shows, though that takes a share more', () => {
  const method = (name: string, count: number): string[] =>
    [`    def ${name}(self):`, ...Array.from({ length: count }, (_, index) => `        call(${index})`), '']
  const seams = seamsOf('class Gate:', ...method('open', 9), ...method('close', 12), ...method('keep', 13))
  assert.deepEqual(seams, ['    def close(self):', '    def keep(self):'])
})

test('nor before what closes a bracket', () => {
  assert.doesNotMatch(seamsOf(...Array.from({ length: 5 }, (_, index) => ['if (a) {', `  call(${index})`, '  stop()', '}']).flat())[0], /^[ }]/)
})
