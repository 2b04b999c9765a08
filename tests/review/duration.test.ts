import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesFromDuration } from '../../scripts/review/duration.ts'

test('a duration is read as people write it', () => {
  const written = {
    '25min': 25,
    '25 min': 25,
    '25': 25,
    '22.5': 22.5,
    '1h': 60,
    '1.5 hours': 90,
    '1h30': 90,
    '1h 30min': 90,
    '40分钟': 40,
    '1小时': 60,
    '1个小时20分': 80,
  }
  assert.deepEqual(Object.fromEntries(Object.keys(written).map(text => [text, minutesFromDuration(text)])), written)
})

test('what is no duration is none', () => {
  for (const text of ['', 'long', '0', '-5', '25 s', '25:00', '9999h', '1e3', 'min'])
    assert.equal(minutesFromDuration(text), undefined, text)
})
