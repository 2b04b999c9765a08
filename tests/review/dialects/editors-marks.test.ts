import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('what editors add stays, what they take out goes', () => {
  assert.deepEqual(linesRead('A {++new ++}word.'), ['A new word.'])
  assert.deepEqual(linesRead('A word{-- too many--}.'), ['A word.'])
  assert.deepEqual(linesRead('In {~~thirty~>thirty-six~~} orchards.'), ['In thirty-six orchards.'])
})

test('what they say of the text goes, what they mark is marked', () => {
  assert.deepEqual(linesRead('A claim. {>>Is it so? JP<<} Another.'), ['A claim. Another.'])
  assert.deepEqual(linesRead('It is {==twice as many==}{>>check<<} here.'), ['It is <mark>twice as many</mark> here.'])
})

test('marks beside each other, and those that pandoc makes of Word, are read too', () => {
  assert.deepEqual(linesRead('{++An added one.++} {--A removed one.--} {>>why?<<}'), ['An added one.'])
  assert.deepEqual(linesRead('A [bad]{.deletion author="B"}[good]{.insertion author="B"} word.'), ['A good word.'])
  assert.deepEqual(
    linesRead('Said [Is it?]{.comment-start id="0" author="A"}here[]{.comment-end id="0"}.'),
    ['Said here.'],
  )
})

test('it is said once', () => {
  assert.deepEqual(reading('A {--b--}c.', '', 'D {>>e<<}f.').messages, [['other-mark', 1]])
})

test('braces elsewhere stay', () => {
  assertUnchanged('`{--x--}` is code.', 'A set {a, b} and {-1}.', '$\\{--x--\\}$')
})
