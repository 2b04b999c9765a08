import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { planOf } from '../stages.ts'
import { subjects } from './chapter.ts'

const flow = (name: string): string[] => [`**${name}**:`, '', '```mermaid', 'flowchart LR', '  A[one] --> B[two] --> C[three]', '```', '']

/** What the handout says behind each slide of two flows, with these paragraphs behind both. */
function behind(first: string, second: string, ...paragraphs: string[]): string[][] {
  const lanes = ['<!-- deck: layout=lanes title="Both" -->', '', ...flow(first), '<!-- deck: title="Alone" -->', '', ...flow(second)]
  const { slides } = planOf(...subjects, '# Talk', '', '## Build', '', ...lanes, ...paragraphs.flatMap(text => [text, '']))
  return slides.filter(({ evidence }) => evidence.length === 1)
    .map(({ handout }) => handout.flatMap(block => 'nodes' in block ? [toString(block.nodes[0])] : []))
}

test('of paragraphs behind two flows each stands with the one whose subject it names', () => {
  assert.deepEqual(behind('Alpha', 'Beta', 'Alpha is frozen.', 'Beta is trained.'), [['Alpha is frozen.'], ['Beta is trained.']])
  assert.deepEqual(behind('Alpha', 'Beta', 'Both grow.', 'In Alpha a part is frozen.'), [['In Alpha a part is frozen.'], ['Both grow.']])
  assert.deepEqual(behind('Alpha', 'Beta', 'Alpha builds on Beta.'), [[], ['Alpha builds on Beta.']])
})
