import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjectOf } from '../../scripts/outline/subjects.ts'
import { outlineOf } from '../stages.ts'

const named = ['## Qwen-Image goals', '**Qwen2.5-VL**: a', '## Qwen-Image data', '**Qwen2.5-VL**: b']
const both = [{ name: 'Qwen-Image', id: 'a' }, { name: 'Qwen2.5-VL', id: 'b' }]

test('the subjects are the two names that most headings and bold labels hold, where something sets them side by side', () => {
  assert.deepEqual(outlineOf('# T', ...named, '## Qwen-Image', '## Qwen2.5-VL').subjects, both)
  assert.deepEqual(outlineOf('# Qwen-Image vs. Qwen2.5-VL', ...named).subjects, both)
  assert.deepEqual(outlineOf('# Qwen-Image与Qwen2.5-VL', ...named).subjects, both)
  assert.deepEqual(
    outlineOf('# T', ...named, '**Qwen-Image**, **Qwen2.5-VL**', '', '| | Qwen-Image | Qwen2.5-VL |', '|-|-|-|', '| a | b | c |').subjects,
    both,
  )
})

test('names that are only frequent are no subjects', () => {
  assert.deepEqual(
    outlineOf(
      '# T',
      '## Why the API is slow',
      'The **API** answers.',
      '## What the API returns',
      '**Context** **Context** **Context**',
    ).subjects,
    [],
  )
  assert.deepEqual(outlineOf('# T', '## Summary', '**Click** **Click** **Click**', '## Summary', '## Summary').subjects, [])
})

test('a name that stands twice is no subject', () => {
  assert.deepEqual(outlineOf('## Alpha', '## Beta', '## Alpha', '## Beta', 'Alpha Beta').subjects, [])
})

test('three names that are set side by side, all at once or by twos, make no pair', () => {
  const thrice = ['## Alpha', '## Beta', '## Gamma', '### Alpha', '### Beta', '### Gamma', '**Alpha**, **Beta**, **Gamma**', '']
  assert.deepEqual(outlineOf('# T', ...thrice, '## Beta vs Alpha', '## Gamma vs Beta').subjects, [])
  assert.deepEqual(outlineOf('# T', ...thrice, '| | Alpha | Beta | Gamma |', '|-|-|-|-|', '| a | b | c | d |').subjects, [])
  assert.deepEqual(outlineOf('# Alpha、Beta 与 Gamma', ...thrice).subjects, [])
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
