import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marksApart } from '../../scripts/fonts/marks-apart.ts'

test('a mark that no shipped font has stands apart from its letter, behind those that are drawn with it', () => {
  for (const [text, apart] of [
    ['Z\u0351algo', 'Z\u200B\u0351algo'],
    ['Z\u0351\u036B\u0313a', 'Z\u0313\u200B\u0351\u200B\u036Ba'],
    ['石\u0351头 e\u0301', '石\u200B\u0351头 e\u0301'],
  ])
    assert.equal(marksApart(text, ['\u0351', '\u036B', '𠮷']), apart)
  assert.equal(marksApart('e\u0301 Z\u0351', ['𠮷']), 'e\u0301 Z\u0351')
})
