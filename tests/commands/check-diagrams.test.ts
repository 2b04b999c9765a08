import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDiagrams } from '../../scripts/commands/check-diagrams.ts'
import { outlineOf } from '../stages.ts'

const good = ['```mermaid', 'flowchart LR', '  A --> B', '```', '']
const bad = ['```mermaid', 'flowchart LR', '  A --> B', '  B --> ]', '  C --> D', '```', '']

test('a diagram that Mermaid reads is fine', async () => {
  const outline = outlineOf('# T', '', '## One', '', ...good)
  await checkDiagrams(outline)
  assert.deepEqual(outline.file.messages, [])
})

test('a fault is told at its own line of the review', async () => {
  const outline = outlineOf('# T', '', ...good, '## One', '', '### Sub', '', ...bad)
  await checkDiagrams(outline)
  assert.deepEqual(outline.file.messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal]), [['diagram-syntax', 15, false]])
})

test('a diagram of no known kind is told too', async () => {
  const outline = outlineOf('# T', '', '## One', '', '```mermaid', 'nonsense', '```')
  await checkDiagrams(outline)
  assert.deepEqual(outline.file.messages.map(({ ruleId }) => ruleId), ['diagram-syntax'])
})

test('a broken diagram becomes a listing of its source', async () => {
  const outline = outlineOf('# T', '', '## One', '', ...good, 'text', '', ...bad)
  await checkDiagrams(outline)
  assert.deepEqual(outline.parts[0].section.blocks.map(({ kind }) => kind), ['diagram', 'prose', 'code'])
})

test('arrows are no Mermaid and are not parsed', async () => {
  const outline = outlineOf('# T', '', '## One', '', '```', 'A → ]](( → B', '```')
  await checkDiagrams(outline)
  assert.deepEqual(outline.file.messages, [])
})

test('a picture of a node is told at its line, and the diagram stays', async () => {
  const outline = outlineOf(
    '# T',
    '',
    '## One',
    '',
    '```mermaid',
    'flowchart LR',
    '  A --> B',
    '  B@{ !!str img: "http://a.test/b.png", label: "b" }',
    '```',
  )
  await checkDiagrams(outline)
  assert.deepEqual(outline.file.messages.map(({ ruleId, line }) => [ruleId, line]), [['diagram-picture', 8]])
  assert.match(outline.file.messages[0].reason, /the node is drawn without it\. To show the picture, .*beneath the diagram/)
  assert.deepEqual(outline.parts[0].section.blocks.map(({ kind }) => kind), ['diagram'])
})

for (const box of ['box rgb(200,220,255) Client', 'box Purple Alice and John', 'box transparent']) {
  test(`what only a browser can tell is no fault: ${box}`, async () => {
    const outline = outlineOf(
      '# T',
      '',
      '## One',
      '',
      '```mermaid',
      'sequenceDiagram',
      `  ${box}`,
      '  participant A',
      '  end',
      '  A->>B: hello',
      '```',
    )
    await checkDiagrams(outline)
    assert.deepEqual(outline.file.messages, [])
    assert.deepEqual(outline.parts[0].section.blocks.map(({ kind }) => kind), ['diagram'])
  })
}
