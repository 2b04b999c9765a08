import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewOf, rulesOf } from '../stages.ts'

const withFrontMatter = (...lines: string[]) => reviewOf('---', ...lines, '---', '', 'Some English text.')

test('known keys pass as text', () => {
  assert.deepEqual(withFrontMatter('title: 综述', 'author: " 张三 "', 'lang: zh-CN').meta, { lang: 'zh-CN', title: '综述', author: '张三' })
})

test('an unknown key is a warning and does not pass', () => {
  const review = withFrontMatter('theme: evil', 'title: A')
  assert.deepEqual(rulesOf(review), ['unknown-key'])
  assert.equal('theme' in review.meta, false)
})

test('a value of the wrong type is an error and does not pass', () => {
  const review = withFrontMatter('title: [a, b]')
  assert.deepEqual(rulesOf(review), ['front-matter'])
  assert.equal(review.meta.title, undefined)
})

test('dates and numbers stay as they were written', () => {
  const { meta } = withFrontMatter('date: 2026-01-02', 'title: 010')
  assert.deepEqual([meta.date, meta.title], ['2026-01-02', '010'])
})

test('a duration is minutes', () => {
  assert.equal(withFrontMatter('duration: 40分钟').meta.minutes, 40)
})

test('what is no duration is an error', () => {
  for (const duration of ['long', '[25]', '0']) {
    const review = withFrontMatter(`duration: ${duration}`)
    assert.deepEqual([rulesOf(review), review.meta.minutes], [['front-matter'], undefined], duration)
  }
})

test('aliases are refused', () => {
  assert.deepEqual(rulesOf(withFrontMatter('title: &a x', 'author: *a')), ['front-matter'])
})

test('what is no YAML is one error', () => {
  assert.deepEqual(rulesOf(withFrontMatter('title: "never closed')), ['front-matter'])
})

test('a language is a language tag', () => {
  const review = withFrontMatter('lang: "zh\\" onload=x"')
  assert.deepEqual(rulesOf(review), ['front-matter'])
  assert.equal(review.meta.lang, 'en')
})

test('the language is guessed from the text', () => {
  assert.equal(reviewOf('这是一篇关于 transformers 的综述。').meta.lang, 'zh-CN')
  assert.equal(reviewOf('A review of models that are named 模型 now and then in many words.').meta.lang, 'en')
})

test('subjects have a name and known keys', () => {
  const { meta } = withFrontMatter('subjects:', '  - { name: A, role: draws, since: 2025-08-04 }', '  - { name: B }')
  assert.deepEqual(meta.subjects, [{ name: 'A', role: 'draws', since: '2025-08-04' }, { name: 'B' }])
})

test('three subjects, or one with a foreign key, are an error', () => {
  for (const subjects of ['[{ name: A }, { name: B }, { name: C }]', '[{ name: A, onclick: x }]', 'A']) {
    const review = withFrontMatter(`subjects: ${subjects}`)
    assert.deepEqual([rulesOf(review), review.meta.subjects], [['front-matter'], undefined], subjects)
  }
})

test('a name of the language is no key', () => {
  assert.deepEqual(rulesOf(withFrontMatter('constructor: x', 'toString: y')), ['unknown-key', 'unknown-key'])
})
