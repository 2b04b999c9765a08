import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, rulesOf } from '../stages.ts'

/** The title, and each section as `depth title`. */
function sectionsOf(...lines: string[]): string[] {
  const { title, parts } = outlineOf(...lines.flatMap(line => [line, '']))
  const told = (section: typeof parts[0]['section']): string[] => [`${section.depth} ${section.title}`, ...section.children.flatMap(told)]
  return [title, ...parts.flatMap(({ section }) => told(section))]
}

test('the first of several headings of the first level that stands above no other is the title', () => {
  assert.deepEqual(
    sectionsOf('# Kitchen notes', 'Made in spring.', '# Why now', '## Arms', 'Text.', '# What is done', 'Text.'),
    ['Kitchen notes', '1 Why now', '2 Arms', '1 What is done'],
  )
})

for (const [name, ...lines] of [
  ['has sections of its own', '# Arms', '## Old arms', 'Text.', '# Hands', 'Text.', '# Eyes'],
  ['is a chapter by its name', '# Introduction', 'Text.', '# Hands', '## Soft', 'Text.', '# Eyes'],
  ['has a number', '# 1 Arms', 'Text.', '# 2 Hands', '## Soft hands', 'Text.', '# 3 Eyes'],
] as const) {
  test(`one that ${name} is none`, () => assert.equal(sectionsOf(...lines)[1].slice(0, 2), '1 '))
}

test('a first paragraph that is bold is the title, and the headings stand beneath it', () => {
  assert.deepEqual(
    sectionsOf('**社区食堂调研报告**', '二〇二四年三月', '# 概况', 'Text.', '## 人数', 'Text.', '# 建议'),
    ['社区食堂调研报告', '1 概况', '2 人数', '1 建议'],
  )
  assert.deepEqual(sectionsOf('**A report**', '## One', 'Text.', '## Two'), ['A report', '1 One', '1 Two'])
  assert.deepEqual(sectionsOf('**This is a sentence in bold.**', '# One', 'Text.', '# Two')[1], '1 One')
})

test('what the front matter says comes first', () => {
  const lines = ['# Arms', '', 'Text.', '', '# Hands', '', '# Eyes']
  assert.deepEqual(outlineOf('---', 'title: T', '---', '', ...lines).parts.map(({ section }) => section.title), ['Arms', 'Hands', 'Eyes'])
  assert.ok(!rulesOf(outlineOf('---', 'title: T', '---', '', ...lines)).includes('levels-inferred'))
})
