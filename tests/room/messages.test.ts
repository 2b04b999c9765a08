import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTold, readWish } from '../../scripts/room/messages.ts'

test('a phone may turn, hide, time, go to a slide and point', () => {
  for (const wish of [{ kind: 'act', act: 'next' }, { kind: 'go', no: 12 }, { kind: 'point', at: { x: 0, y: 99.5 } }, { kind: 'point' }])
    assert.deepEqual(readWish(JSON.stringify(wish)), wish)
})

test('a phone may do nothing else', () => {
  const others = [
    '', '[', 'null', '3', '"next"', '{}',
    '{"kind":"act","act":"help"}', '{"kind":"act","act":"constructor"}',
    '{"kind":"go","no":0}', '{"kind":"go","no":1.5}', '{"kind":"go","no":"1"}',
    '{"kind":"set","key":"place","value":1}', '{"kind":"all","topics":[]}', '{"kind":"hello","isPresenter":true}',
  ]
  assert.deepEqual(others.map(readWish), others.map(() => undefined))
})

test('a point off the slide is none', () => {
  for (const at of [{ x: -1, y: 5 }, { x: 1, y: 101 }, { x: '1', y: 5 }, { x: 5 }])
    assert.deepEqual(readWish(JSON.stringify({ kind: 'point', at })), { kind: 'point' })
})

test('of a wish nothing is taken that nobody knows', () => {
  assert.deepEqual(readWish('{"kind":"act","act":"next","more":1,"__proto__":{"a":1}}'), { kind: 'act', act: 'next' })
})

test('what the speaker\'s window says is read, what it cannot mean is not', () => {
  assert.deepEqual(readTold('{"kind":"all","topics":[["place",1]]}'), { kind: 'all', topics: [['place', 1]] })
  assert.deepEqual(['{"kind":"all","topics":[[1,1]]}', '{"kind":"set"}', '{"kind":"act","act":"next"}'].map(readTold),
    [undefined, undefined, undefined])
})
