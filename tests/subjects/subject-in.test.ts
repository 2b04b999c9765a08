import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjectIn } from '../../scripts/subjects/subject-in.ts'

test('a text that names both subjects belongs to neither', () => {
  assert.deepEqual(
    ['the Heron', 'heron', 'Tern', 'Heron and Tern', 'gull'].map(text => subjectIn(text, ['Heron', 'Tern'])),
    ['a', 'a', 'b', undefined, undefined],
  )
})

test('a name within the other one counts only where it stands by itself', () => {
  assert.deepEqual(
    ['Heron-Image', 'Heron', 'Heron and Heron-Image'].map(text => subjectIn(text, ['Heron', 'Heron-Image'])),
    ['b', 'a', undefined],
  )
})

test('a role counts where no name stands', () => {
  assert.deepEqual(
    ['Drawing', 'Reading', 'Tern, drawing', 'Drawing and reading'].map(text => subjectIn(text, ['Heron', 'Tern'], ['drawing', 'reading'])),
    ['a', 'b', 'b', undefined],
  )
})

test('a subject without a role leaves the other one its own', () => {
  assert.equal(subjectIn('reading', ['Heron', 'Tern'], [undefined, 'reading']), 'b')
})
