import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { outlineOf, planOf, rulesOf } from '../stages.ts'

const flow = ['```mermaid', 'flowchart LR', 'a([in]) --> b["mix (fast)"] --> c([out])', '```']

test('routes stand before their flow, each in its comment, beneath a heading too', () => {
  const {
    parts,
  } = outlineOf('# T', '', '## One', '<!-- deck: route="A: in → mix → out" -->', '<!-- deck: route="B: in -> out" -->', ...flow)
  const [block] = parts[0].section.blocks
  assert.deepEqual(block.directives.routes?.map(({ name, stops }) => [name, stops]), [['A', ['in', 'mix', 'out']], ['B', ['in', 'out']]])
})

test('a stop that the flow does not have is a message at the route\'s line', () => {
  const { file } = outlineOf('# T', '', '## One', '', '<!-- deck: route="A: in → nowhere" -->', '', ...flow)
  assert.deepEqual(
    file.messages.map(({ ruleId, line, reason }) => [ruleId, line, /`nowhere`, expected `in`/.test(reason)]),
    [['unknown-route', 5, true]],
  )
})

test('a route without a flow, or without a name, is a message', () => {
  assert.deepEqual(rulesOf(outlineOf('# T', '', '## One', '', '<!-- deck: route="A: in → out" -->', '', '- x')), ['unknown-route'])
  assert.deepEqual(rulesOf(outlineOf('# T', '', '## One', '', '<!-- deck: route="in → out" -->', '', ...flow)), ['unknown-route'])
})

test('a list about the boxes of a flow joins it, any other list does not', () => {
  const partsOf = (...list: string[]) =>
    planOf('# T', '', '## One', '', ...flow, '', ...list).slides[1].parts.map(part =>
      part.kind === 'pipelines' ? [part.kind, part.captions?.[0] !== undefined] : [part.kind])
  assert.deepEqual(partsOf('- **mix**: `[L, 3584]`', '- **out**：words'), [['pipelines', true]])
  assert.deepEqual(partsOf('- **mix**: a', '- **else**: b'), [['pipelines', false], ['block']])
})

test('lanes are a slide besides those of their flows', () => {
  const { slides } = planOf('# T', '', '## One', '<!-- deck: layout=lanes -->', ...flow, '', '```', 'x → y', '```')
  assert.deepEqual(
    slides.slice(1).map(({ parts: [part] }) => part.kind === 'pipelines' && [part.diagrams.length, part.lanes]),
    [[2, true], [1, undefined], [1, undefined]],
  )
})

test('each of two flows in lanes is titled and spoken of on its own slide, the lanes under the section\'s title', () => {
  const {
    slides,
  } = planOf(
    '# T',
    '',
    '## One',
    '<!-- note: both -->',
    '',
    'Both are flows.',
    '',
    '<!-- deck: layout=lanes title="First" -->',
    '<!-- note: one -->',
    '',
    ...flow,
    '',
    '<!-- deck: title="Second" -->',
    '<!-- note: two -->',
    '',
    '```',
    'x → y',
    '```',
  )
  assert.deepEqual(
    slides.slice(1).map(({ title, spoken }) => [wordsOf(title), ...spoken]),
    [['One', 'both'], ['First', 'one'], ['Second', 'two']],
  )
})
