import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import { lineStartOf } from '../../scripts/markdown/line-of.ts'

test('the beginning of a line is found in each of two texts, whichever was asked for before', () => {
  for (const [source, offset, start] of [['a\nbc\nd', 3, 2], ['\nx', 1, 1], ['a\nbc\nd', 5, 5], ['\nx', 0, 0]] as const)
    assert.equal(lineStartOf(source, offset), start)
})

test('a large text that was read once more is not compared with itself for each place in it', () => {
  const text = 'words and words\n'.repeat(400_000)
  lineStartOf(text, 20)
  const again = Buffer.from(text).toString()
  const began = performance.now()
  for (let place = 0; place < 20_000; place++)
    assert.equal(lineStartOf(again, 16 * place + 3), 16 * place)
  assert.ok(performance.now() - began < 2000, `${performance.now() - began} ms`)
})
