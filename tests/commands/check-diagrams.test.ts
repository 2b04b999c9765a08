import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDiagrams } from '../../scripts/commands/check-diagrams.ts'
import { outlineOf } from '../stages.ts'

const good = ['```mermaid', 'flowchart LR', '  A --> B', '```', '']
const bad = ['```mermaid', 'flowchart LR', '  A --> B', '  B --> ]', '  C --> D', '```', '']

test('a diagram that Mermaid reads is fine', async () => {
  const outline = outlineOf('# T', '', '## One', '', ...good)
  await checkDiagrams(outline, false)
  assert.deepEqual(outline.file.messages, [])
})

test('a fault is told at its own line of the review', async () => {
  const outline = outlineOf('# T', '', ...good, '## One', '', '### Sub', '', ...bad)
  await checkDiagrams(outline, false)
  assert.deepEqual(outline.file.messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal]), [['diagram-syntax', 15, true]])
})

test('a diagram of no known kind is told too', async () => {
  const outline = outlineOf('# T', '', '## One', '', '```mermaid', 'nonsense', '```')
  await checkDiagrams(outline, false)
  assert.deepEqual(outline.file.messages.map(({ ruleId }) => ruleId), ['diagram-syntax'])
})

test('a broken diagram stays a diagram unless we keep going, then it becomes code', async () => {
  const kinds = async (keepGoing: boolean): Promise<string[]> => {
    const outline = outlineOf('# T', '', '## One', '', ...good, 'text', '', ...bad)
    await checkDiagrams(outline, keepGoing)
    return outline.parts[0].section.blocks.map(({ kind }) => kind)
  }
  assert.deepEqual(await kinds(false), ['diagram', 'prose', 'diagram'])
  assert.deepEqual(await kinds(true), ['diagram', 'prose', 'code'])
})

test('arrows are no Mermaid and are not parsed', async () => {
  const outline = outlineOf('# T', '', '## One', '', '```', 'A → ]](( → B', '```')
  await checkDiagrams(outline, false)
  assert.deepEqual(outline.file.messages, [])
})
