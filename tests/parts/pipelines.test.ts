import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

/** A flow in one row of boxes, and the caption beneath it. */
function flowOf(name: string, caption: string): string[] {
  const fence = ['```mermaid', 'flowchart LR', `a([in]) --> b["${name} mixer"] --> c([out])`, '```']
  return ['', `**${name}**:`, '', ...fence, '', ...(caption ? [caption, ''] : [])]
}

test('two flows in lanes have no captions among them, which stand on the slide that each has besides', () => {
  for (const captions of [['Figure: One.', 'Figure: Two.'], ['Figure: One.', ''], ['', 'Figure: Two.']]) {
    const flows = ['A', 'B'].flatMap((name, index) => flowOf(name, captions[index]))
    const [, lanes, ...each] = slidesOf('# T', '', '## One', '<!-- deck: layout=lanes -->', ...flows)
    assert.match(lanes.raw, /<Lanes>/)
    assert.doesNotMatch(lanes.raw, /<Caption/)
    assert.deepEqual(each.map(({ raw }) => /<Caption/.test(raw)), captions.map(caption => caption !== ''))
  }
})
