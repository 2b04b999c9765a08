import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distance, nearest } from '../../scripts/diagnostics/nearest.ts'

test('a slip of the pen finds the word that was meant', () => {
  assert.equal(nearest('titel', ['title', 'date']), 'title')
  assert.equal(nearest('Duration', ['title', 'duration']), 'duration')
})

test('another word finds none', () => {
  assert.equal(nearest('theme', ['title', 'date', 'duration']), undefined)
  assert.equal(nearest('tags', ['date', 'lang']), undefined)
})

test('two letters changed places are one slip', () => {
  assert.equal(distance('titel', 'title'), 1)
  assert.equal(distance('', 'abc'), 3)
})
