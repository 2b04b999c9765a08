import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('a picture that was not kept has the name of its caption', () => {
  assert.deepEqual(linesRead('<!-- image -->', '', 'Figure 1: Three shores.'), ['![](<Figure 1>)', '', 'Figure 1: Three shores.'])
  assert.deepEqual(linesRead('图2：三处海岸', '', '<!-- image -->', '', '正文。'), ['图2：三处海岸', '', '![](<图2>)', '', '正文。'])
  assert.deepEqual(linesRead('<!-- image -->', '', '**Fig. 3.** Loss.'), ['![](<Fig. 3>)', '', '**Fig. 3.** Loss.'])
})

test('one without a caption is left out', () => {
  assert.deepEqual(linesRead('A sentence.', '', '<!-- image -->', '', 'Another.'), ['A sentence.', '', 'Another.'])
})

test('a formula that was not read is told', () => {
  assert.deepEqual(reading('Speed:', '', '<!-- formula-not-decoded -->', '', 'where u is.').messages, [['other-mark', 3]])
})

test('a point whose words begin with the sign of a point has it once', () => {
  assert.deepEqual(linesRead('- · One', '- • Two', '    - ▪ Three'), ['- One', '- Two', '    - Three'])
  assertUnchanged('- One · two')
})
