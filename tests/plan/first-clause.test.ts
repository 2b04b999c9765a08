import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

const rest = 'a keeper who comes at noon has three hours to oil them, and one who comes at night can walk home on what is left of the bank'

/** What a slide of one paragraph shows, without its blanks. */
function shown(paragraph: string): string[] {
  const { raw } = slidesOf('# Talk', '', '## Gates', '', `${paragraph} The lake has three gates of oak.`).at(-1)!
  return raw.slice(raw.indexOf('\n# ') + 1).split('\n').filter(line => line !== '' && !/^<(?!mark)/.test(line))
}

test('of a sentence too long for a title what it says before its colon is the title, and the rest a row', () => {
  for (const clause of ['The rule of noon is useful for gates', 'Most gates were lost to the ice', 'Iron needs more care than oak']) {
    const [title, row] = shown(`${clause}: ${rest}.`)
    assert.deepEqual([title, row], [`# ${clause}`, `A${rest.slice(1)}.`])
  }
})

test('what only announces the rest, and a sentence that fits a title, are not parted', () => {
  for (const clause of ['The result of all this is clear', 'There are two ways to see that', 'Of such gates']) {
    const lines = shown(`${clause}: ${rest}.`)
    assert.ok(lines.some(line => line.startsWith(`${clause}: a keeper`)), lines.join('|'))
  }
  assert.equal(shown('Most gates were lost to the ice: it froze.')[0], '# Most gates were lost to the ice: it froze')
})
