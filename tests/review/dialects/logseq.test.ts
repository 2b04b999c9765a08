import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

const block = '64f1a2b3-1111-2222-3333-444455556666'

test('what a page of Logseq keeps for itself is left out', () => {
  assert.deepEqual(
    linesRead('title:: Notes', 'tags:: a, b', '', '- One', '  collapsed:: true', `  id:: ${block}`),
    ['# Notes', '', '- One'],
  )
  assert.deepEqual(
    linesRead('- Two', '  SCHEDULED: <2024-05-03 Fri>', '  :LOGBOOK:', '  CLOCK: [2024-05-03]', '  :END:', '- Three'),
    ['- Two', '', '- Three'],
  )
})

test('the title of a page stands once', () => {
  assert.deepEqual(linesRead('title:: Notes', '', '- # Notes', '- ## One', '\t- a'), ['# Notes', '## One', '- a'])
})

test('tasks of Logseq get boxes', () => {
  assert.deepEqual(
    linesRead('- TODO write', '- DONE read', '- LATER [#A] run', '- TODO'),
    ['- [ ] write', '- [x] read', '- [ ] run', '- TODO'],
  )
})

test('references and commands are left out with one message, the point that has nothing else too', () => {
  const { text, messages } = reading('- One', `- Two ((${block}))`, `- {{embed ((${block}))}}`, '- {{cloze three}}')
  assert.equal(text, '- One\n- Two\n\n- three')
  assert.deepEqual(messages, [['other-mark', 2]])
})

test('sizes of pictures go, films are links', () => {
  assert.deepEqual(
    linesRead('![a](a.png){:height 300, :width 500}', '', '{{video https://example.com/a}}'),
    ['![a](a.png)', '', '<https://example.com/a>'],
  )
})
