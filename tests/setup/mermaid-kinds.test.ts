import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sizesOfTasks } from '../../setup/mermaid-kinds.ts'

function chart(tasks: number): string {
  return [
    'gantt',
    '  title Rebuilding: the plan',
    '  dateFormat YYYY-MM-DD',
    '  section Ready',
    ...Array.from({ length: tasks }, (_, index) => `  Task ${index} :t${index}, 2025-03-0${index + 1}, 2d`),
  ].join('\n')
}

test('a few tasks have taller bars and larger letters, many keep theirs', () => {
  assert.deepEqual([1, 4, 5, 6].map(tasks => sizesOfTasks(chart(tasks)).barHeight), [46, 46, 46, undefined])
  assert.deepEqual(sizesOfTasks('flowchart LR\n  A --> B'), {})
})
