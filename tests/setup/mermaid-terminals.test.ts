import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movedOff } from '../../setup/mermaid-terminals.ts'

const box = { left: 0, right: 100, top: 0, bottom: 80 }

test('what stands on the outline of a box is moved off it by the shortest way', () => {
  assert.deepEqual(movedOff({ left: 96, right: 106, top: 30, bottom: 50 }, [box]), [9, 0])
  assert.deepEqual(movedOff({ left: -8, right: 2, top: 30, bottom: 50 }, [box]), [-7, 0])
  assert.deepEqual(movedOff({ left: 40, right: 60, top: 78, bottom: 98 }, [box]), [0, 7])
})

test('what stands beside all boxes stays', () => {
  for (const words of [{ left: 106, right: 116, top: 0, bottom: 20 }, { left: 0, right: 20, top: 86, bottom: 106 }])
    assert.deepEqual(movedOff(words, [box]), [0, 0])
})
