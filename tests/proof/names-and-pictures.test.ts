import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owedBy } from '../../scripts/proof/owed.ts'

test('the name of a block owes nothing, on a line of its own either', () => {
  for (const [line, owed] of [['^0cf11d', []], ['The gate. ^b-1', ['The gate.']], ['一道闸门 ^b1', ['一道闸门']]] as const)
    assert.deepEqual(owedBy(line).map(({ text }) => text.trim()), owed)
})

test('the words of a picture in a tag owe nothing where they look like links', () => {
  for (const tag of ['<img src="x.gif" title="E[Q(s)](y)">', '<img alt="[a](b)" src=x.gif>', `<img src='x.gif?[a](b)' title='[c](d)' />`]) {
    const owed = owedBy(`One ${tag} two`).filter(({ kind }) => kind === 'sentence')
    assert.deepEqual(owed.map(({ text }) => text.trim()), ['One', 'two'], tag)
  }
})
