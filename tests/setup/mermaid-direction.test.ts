import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largerOf, sidewaysOf } from '../../setup/mermaid-direction.ts'

test('a diagram of boxes beneath each other may go on to the right where its author says no way', () => {
  assert.equal(sidewaysOf('classDiagram\n  A --> B'), 'classDiagram\n  direction LR\n  A --> B')
  assert.equal(sidewaysOf('---\ntitle: x\n---\nerDiagram\nA ||--o{ B : has')?.split('\n')[4], '  direction LR')
  assert.equal(sidewaysOf('%% states\nstateDiagram-v2\n[*] --> s'), '%% states\nstateDiagram-v2\n  direction LR\n[*] --> s')
})

test('the way that an author chose stays, and so do kinds that have none', () => {
  for (const code of ['classDiagram\n  direction TB\n  A --> B', 'flowchart TD\n a --> b', 'sequenceDiagram\n a->>b: erDiagram'])
    assert.equal(sidewaysOf(code), undefined)
})

test('a drawing that needs several slides either way stays as it is', () => {
  assert.equal(largerOf('<svg viewBox="0 0 800 1600"></svg>', '<svg viewBox="0 0 1600 800"></svg>'), '<svg viewBox="0 0 800 1600"></svg>')
})

test('of two drawings that one is shown which is clearly larger on its slide', () => {
  const [tall, wide, square] = ['0 0 160 480', '0 0 480 160', '0 0 300 300'].map(box => `<svg viewBox="${box}"></svg>`)
  assert.equal(largerOf(tall, wide), wide)
  assert.equal(largerOf(wide, tall), wide)
  assert.equal(largerOf(square, '<svg viewBox="0 0 290 290"></svg>'), square)
})
