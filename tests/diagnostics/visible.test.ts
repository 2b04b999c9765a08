import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { formatMessages, report } from '../../scripts/diagnostics/messages.ts'
import { withEscapedControls, withVisibleControls } from '../../scripts/diagnostics/visible.ts'

test('a control character of a text is a sign to be seen, and every place stays', () => {
  assert.equal(withVisibleControls('a\u001B[31mb\u0007c\u0000d\u007Fe\u009Bfg\th\ni'), 'a␛[31mb␇c␀d␡e\uFFFDfg\th\ni')
})

test('words in Chinese and Hebrew, with accents, joiners and signs stay as they are', () => {
  const text = '标题 naïve 👩‍🔬 \u200B\u00A0\u2028 \u2067עברית\u2069'
  assert.equal(withVisibleControls(text), text)
})

for (const [what, sign, escaped] of [
  ['an escape', '\u001B[2J', '\\x1b[2J'],
  ['a bell', '\u0007', '\\x07'],
  ['a turn of direction', '\u202E', '\\u202e'],
]) {
  test(`${what} in a message is escaped`, () => {
    const file = new VFile({ path: `re${sign}view.md` })
    report(file, 'no-title', { line: 1, column: 1 }, `The title is ${sign}`)
    assert.ok(!formatMessages(file).includes(sign))
    assert.ok(formatMessages(file).includes(withEscapedControls(sign)) && withEscapedControls(sign) === escaped)
  })
}
