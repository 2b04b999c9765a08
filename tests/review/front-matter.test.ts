import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewOf, rulesOf } from '../stages.ts'

const withFrontMatter = (...lines: string[]) => reviewOf('---', ...lines, '---', '', 'Some English text.')

test('known keys pass as text', () => {
  assert.deepEqual(withFrontMatter('title: 综述', 'author: " 张三 "', 'lang: zh-CN').meta, { lang: 'zh-CN', title: '综述', author: '张三' })
})

test('a title that a tool joined for the name of a file is read as its words', () => {
  for (const [joined, title] of [
    ['A-Regret-Bound-of-Gradient-Methods', 'A Regret Bound of Gradient Methods'],
    ['3D-Loops-from-Still-Water', '3D Loops from Still Water'],
    ['Where-the-Lake\'s-Water-Goes-(2024)', 'Where the Lake\'s Water Goes (2024)'],
  ])
    assert.equal(withFrontMatter(`title: "${joined}"`).meta.title, title)
  for (const title of ['State-of-the-Art', 'A state-of-the-art-and-more review', 'Vision-Language'])
    assert.equal(withFrontMatter(`title: ${title}`).meta.title, title)
})

test('a key of another tool is left alone and does not pass', () => {
  const review = withFrontMatter('theme: evil', 'output:', '  html_document: default', 'title: A')
  assert.deepEqual(rulesOf(review), [])
  assert.equal('theme' in review.meta, false)
})

test('a key that lacks two letters, or that another tool has, is no slip', () => {
  for (const key of ['robots', 'roofed', 'dates-by', 'css', 'labels', 'long'])
    assert.deepEqual(rulesOf(reviewOf('---', `${key}: x`, '---', '# T')), [], key)
})

test('a misspelt key is a warning with the right spelling', () => {
  const { file } = withFrontMatter('titel: A', 'durations: 25')
  assert.deepEqual(
    file.messages.map(({ reason }) => reason),
    ['Front matter has `titel`, expected `title`', 'Front matter has `durations`, expected `duration`'],
  )
})

test('a value of another type says what it can, or is a warning', () => {
  assert.equal(withFrontMatter('title: [a, b]').meta.title, 'a, b')
  assert.equal(withFrontMatter('title: { plain: A, short: B }').meta.title, 'A')
  const review = withFrontMatter('title: { other: A }')
  assert.deepEqual([rulesOf(review), review.meta.title], [['front-matter'], undefined])
})

test('authors are a text, a list, or objects with their places', () => {
  const people = (...lines: string[]) => {
    const { author, affiliation } = withFrontMatter(...lines).meta
    return [author, affiliation]
  }
  assert.deepEqual(people('author: Ann Author'), ['Ann Author', undefined])
  assert.deepEqual(people('author: [Ann Author, Bo Writer]'), ['Ann Author, Bo Writer', undefined])
  assert.deepEqual(people('author: ["**Ann** Author*", "Bo Writer<sup>2</sup>†"]'), ['Ann Author, Bo Writer', undefined])
  assert.deepEqual(
    people(
      'author:',
      '  - name: Ann Author',
      '    affiliation: 1',
      '    orcid: 0000-0001',
      '  - name: Bo Writer',
      '    affiliations:',
      '      - name: A University',
    ),
    ['Ann Author, Bo Writer', 'A University'],
  )
  assert.deepEqual(
    people('authors:', '  - name: { given: Ann, family: Author }', '  - { given: Bo, family: Writer, affiliation: An Institute }'),
    ['Ann Author, Bo Writer', 'An Institute'],
  )
  assert.deepEqual(people('author: [Ann Author]', 'affiliations:', '  - { index: 1, name: A University }'), ['Ann Author', 'A University'])
})

test('a list of bibliographies is a list', () => {
  assert.deepEqual(withFrontMatter('bibliography: [a.bib, b.bib]').meta.bibliography, ['a.bib', 'b.bib'])
  assert.deepEqual(withFrontMatter('bibliography: a.bib').meta.bibliography, ['a.bib'])
})

test('of broken front matter each line is read by itself', () => {
  const { meta, file } = withFrontMatter('title: One: a study', 'author: Ann')
  assert.deepEqual([meta.title, meta.author], ['One: a study', 'Ann'])
  assert.deepEqual(file.messages.map(({ line }) => line), [2])
})

test('a date that a tool would fill in is none', () => {
  assert.equal(withFrontMatter('date: last-modified').meta.date, undefined)
})

test('the hour that a tool writes behind a date is left out', () => {
  for (const date of ['2026-01-02 00:00:00', '2026-01-02T08:30:00+08:00', '2026-01-02 8:30'])
    assert.equal(withFrontMatter(`date: ${date}`).meta.date, '2026-01-02')
})

test('dates and numbers stay as they were written', () => {
  const { meta } = withFrontMatter('date: 2026-01-02', 'title: 010')
  assert.deepEqual([meta.date, meta.title], ['2026-01-02', '010'])
})

test('a duration is minutes', () => {
  assert.equal(withFrontMatter('duration: 40分钟').meta.minutes, 40)
})

test('what is no duration is a warning', () => {
  for (const duration of ['long', '[25]', '0']) {
    const review = withFrontMatter(`duration: ${duration}`)
    assert.deepEqual([rulesOf(review), review.meta.minutes], [['front-matter'], undefined], duration)
  }
})

test('aliases are not followed', () => {
  assert.deepEqual(rulesOf(withFrontMatter('title: &a x', 'author: *a')), ['front-matter'])
})

test('what is no YAML is one warning', () => {
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

test('three subjects, or one with a foreign key, are a warning', () => {
  for (const subjects of ['[{ name: A }, { name: B }, { name: C }]', '[{ name: A, onclick: x }]', 'A']) {
    const review = withFrontMatter(`subjects: ${subjects}`)
    assert.deepEqual([rulesOf(review), review.meta.subjects], [['front-matter'], undefined], subjects)
  }
})

test('a name of the language is no key', () => {
  assert.deepEqual(rulesOf(withFrontMatter('constructor: x', 'toString: y')), [])
})

test('control characters that YAML spells are signs to be seen', () => {
  const { meta } = withFrontMatter('title: "A \\e[31m red\\a title"', 'author: ["B\\x00", { name: "C\\x1b" }]')
  assert.deepEqual([meta.title, meta.author], ['A ␛[31m red␇ title', 'B␀, C␛'])
})

test('notes and raised marks behind an author\'s name are left out', () => {
  const { meta } = withFrontMatter('author:', '  - Ann Author^[Some University]', '  - Bo Writer[^1]', '  - name: Cy Clerk^2,*^')
  assert.equal(meta.author, 'Ann Author, Bo Writer, Cy Clerk')
})
