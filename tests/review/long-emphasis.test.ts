import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewOf } from '../stages.ts'

const read = (text: string): string => String(reviewOf(text).file)

test('a long run of emphasis is cut where its clauses end', () => {
  const clause = 'the dams that were built in all of those years hold back the sand of rivers'
  assert.equal(read(`_${clause}, ${clause}, ${clause}_`), `_${clause}_, _${clause}_, _${clause}_`)
  assert.equal(read(`So **${clause}. ${clause}: ${clause}.**`), `So **${clause}**. **${clause}**: **${clause}.**`)
  const han = '大坝拦住了河流输沙的四成，'.repeat(5)
  const half = '大坝拦住了河流输沙的四成，大坝拦住了河流输沙的四成，大坝拦住了河流输沙的四成，大坝拦住了河流输沙的四成，大坝拦住了河流输沙的四成'
  assert.equal(read(`**${han}${han}${han}完**`), `**${half}**，**${half}**，**${half}**，**完**`)
})

test('short emphasis, and what has no clauses, stays whole', () => {
  for (const text of ['_Short, and sweet._', `**${'word '.repeat(60)}end**`, `**${'a, '.repeat(30)}b`, '*a, `b`, c*'])
    assert.equal(read(text), text)
})
