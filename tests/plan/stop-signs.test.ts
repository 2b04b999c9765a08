import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

const flow = ['## Gates', '', '```mermaid', 'flowchart LR', '  a["sea"] --> b["gate"] --> c["lake"]', '```', '']
const scores = ['## Scores', '', '<!-- deck: chart=bars -->', '', '| Gate | Loss |', '|---|---|', '| north | 3 |', '| south | 5 |', '']

/** What is named for seven questions, slide by slide. */
function signsWith(last: string): (string[] | undefined)[] {
  const asked = Array.from({ length: 6 }, (_, at) => at % 2 === 0
    ? 'Would [another gate](#gates) keep more of the water in the lake?'
    : 'Do the [losses of the south](#scores) come from the gate or from the tide?')
  const questions = [...asked, last].map((question, index) => `${index + 1}. ${question}`)
  const { slides } = planOf('# Water', '', ...flow, ...scores, '## Questions', '', ...questions)
  return slides.flatMap(({ parts }) => parts.flatMap(part => part.kind === 'steps' ? [part.signs] : []))
}

test('questions that lead to slides are told what stands there', () => {
  assert.deepEqual(signsWith('Is [the gate](#gates) worth its losses?'), [['flow', 'bars', 'flow'], ['bars', 'flow', 'bars', 'flow']])
})

test('where one leads nowhere none on its slide has a drawing', () => {
  assert.deepEqual(signsWith('Is the gate worth its losses?'), [['flow', 'bars', 'flow'], undefined])
})
