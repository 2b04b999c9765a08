import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

const words = 'how many hours it takes, and who pays for them when the tool that made it changes its prices in all that is being made '

/** What stands on the last slide of a list of three long points, the last of which begins so, without its notes. */
function lastOf(label: string, sign = '-'): string {
  const points = [`${sign} **Whole**: ${words.repeat(2)}`, `${sign} Parts: ${words.repeat(2)}`, `${sign} ${label} ${words.repeat(2)}`]
  const { raw } = slidesOf('# Talk', '', '## Open', '', ...points).at(-1)!
  return raw.replace(/<!--[\s\S]*?-->/g, '').replace(/^---[\s\S]*?\n---\n/, '').trim()
}

test('a point alone on its slide does not say its label beneath the title that it is', () => {
  for (const label of ['Costs:', '**Costs**:', '**Costs:**'])
    assert.match(lastOf(label, '1.'), /^# Costs\n+<Rows size="\d+">\n+how many hours/, label)
  assert.match(lastOf('费用：'), /^# 费用\n+<Rows/)
})

test('a label with more than words behind it, and a task, stay as they are', () => {
  assert.doesNotMatch(lastOf('[ ] Costs:'), /<Rows/)
})
