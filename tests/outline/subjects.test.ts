import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjectOf } from '../../scripts/outline/subjects.ts'
import { outlineOf } from '../stages.ts'

test('the subjects are the two names that most headings and bold labels hold', () => {
  const {
    subjects,
  } = outlineOf(
    '# T',
    '## Qwen-Image goals',
    '**Qwen2.5-VL**: a',
    '## Qwen-Image data',
    '**Qwen2.5-VL**: b',
    '## Qwen-Image',
    '## Qwen2.5-VL',
  )
  assert.deepEqual(subjects, [{ name: 'Qwen-Image', id: 'a' }, { name: 'Qwen2.5-VL', id: 'b' }])
})

test('a name that stands twice is no subject', () => {
  assert.deepEqual(outlineOf('## Alpha', '## Beta', '## Alpha', '## Beta', 'Alpha Beta').subjects, [])
})

test('a name within another one is not a second subject', () => {
  const titles = ['Qwen', 'Qwen', 'Qwen', 'Qwen-Image', 'Qwen-Image', 'Qwen-Image']
  assert.deepEqual(outlineOf(...titles.map(title => `## ${title}`)).subjects, [])
})

test('subjects of the front matter come before any guess', () => {
  const {
    subjects,
  } = outlineOf('---', 'subjects: [{ name: X }, { name: Y }]', '---', '## Alpha', '## Beta', '## Alpha', '## Beta', '## Alpha', '## Beta')
  assert.deepEqual(subjects.map(({ name }) => name), ['X', 'Y'])
})

test('a text that names both subjects belongs to neither', () => {
  const { subjects } = outlineOf('---', 'subjects: [{ name: X }, { name: Y }]', '---', 'text')
  assert.deepEqual(['X 的目标', 'Y', 'X and Y', 'neither'].map(text => subjectOf(text, subjects)), ['a', 'b', undefined, undefined])
})
