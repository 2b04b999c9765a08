import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { anyComment, kindsIn, leadingComment } from '../../scripts/plan/share-titles/code-names.ts'
import { planOf } from '../stages.ts'
import { titlesIn, words } from './chapter.ts'

function listing(comment: string, definition: string): string[] {
  return ['```python', comment, definition, ...Array.from({ length: 14 }, (_, line) => `    x${line} = ${line}`), '```', '']
}

test('the second and later listings of a section are titled by the comments that they begin with', () => {
  const found = titlesIn(...listing('# one', 'x = 1'), ...listing('# Build the index', 'x = 1'), ...listing('# 读入数据', 'x = 1'))
  assert.deepEqual(found, ['Long', 'Build the index', '读入数据'])
})

test('or by the one kind of thing that they define, and never by the names of functions', () => {
  const found = titlesIn(...listing('', 'def read(path):'), ...listing('', 'class Index:'), ...listing('', 'def search(query):'))
  assert.deepEqual(found, ['Long 1/2', 'Index', 'Long 2/2'])
})

test('a listing over many slides is titled by its comments, and never by a line of code', () => {
  const body = (line: string): string[] => Array.from({ length: 90 }, (_, index) => `    ${line.replace('n', String(index))}`)
  for (const line of ['state.update(loss, n)', 'scores = queries @ documents.T / n', 'total <- sum(gates, n)']) {
    const found = titlesIn('```python', 'def run():', ...body(line), '```')
    assert.ok(found.length > 3 && found.every(title => title.startsWith('Long')), found.join('; '))
  }
  const lines = body('x = n').flatMap((one, index) => index % 18 === 17 ? [one, `    # Count gate ${index}`] : [one])
  const commented = titlesIn('```python', ...lines, '```')
  assert.ok(commented.some(title => title.startsWith('Count gate')), commented.join('; '))
})

test('a sentence before a listing says more than its names', () => {
  const found = titlesIn(
    ...listing('', 'def read(path):'),
    'We sort all words of a page by their length:',
    '',
    ...listing('', 'def sort(page):'),
  )
  assert.deepEqual(found, ['Long', 'We sort all words of a page by their length'])
})

test('what leads on is left out of a title', () => {
  const found = titlesIn('$$a = b$$', '', words(60), '', '由两边同时取对数得到新的等式，即', '', `$$${'\\frac{a}{b} + '.repeat(3)} c$$`)
  assert.ok(found.includes('由两边同时取对数得到新的等式'), found.join('; '))
})

test('the shares of a table with names keep one title: what lies between two names is told by neither', () => {
  const rows = Array.from({ length: 24 }, (_, row) => `| Town ${'abcdefghijklmnopqrstuvwxyz'[row]}x | ${row} |`)
  const found = titlesIn('| Town | Count |', '|---|---|', ...rows)
  assert.deepEqual(found, found.map((_, index) => `Long ${index + 1}/${found.length}`))
})

test('the parts of a table have one title and count, whatever numbers its rows and calls it', () => {
  const parts = (head: string, row: (index: number) => string, ...caption: string[]): string[] =>
    titlesIn(head, '|---|---|', ...Array.from({ length: 24 }, (_, index) => `| ${row(index)} | ${index} |`), '', ...caption)
  for (const found of [
    parts('| Year | Count |', index => String(1990 + index)),
    parts('| Code | Count |', index => `C${index + 10}`, 'Table: Towns with their codes'),
    parts('| 编号 | 人口 |', index => `C${index + 10}`, '表 2：二十四座城市'),
  ]) {
    assert.ok(found.length > 1)
    assert.deepEqual(found.map(title => title.split(' ')[0]), found.map(() => 'Long'))
    assert.equal(new Set(found).size, found.length)
  }
})

test('the points of a list that is parted are titles with their numbers, the last one above what else stands there', () => {
  const long = Array.from({ length: 12 }, (_, index) => `   - thing ${index}`)
  for (const [first, second, third] of [['Wash it', 'Boil it', 'Serve'], ['看烘焙日期', '看产地', '看处理法'], ['Write `a.md`:', 'Run:', 'Look']]) {
    const found = titlesIn(`1. ${first}`, ...long, `2. ${second}`, ...long, `3. ${third}`, '', '> [!TIP]', `> ${words(30)}.`)
    const name = (text: string): string => text.replace(/[`:]/g, '')
    assert.deepEqual(
      found.map(title => title.replace(/ \d\/\d$/, '')).filter((title, index, all) => all.indexOf(title) === index),
      [`1. ${name(first)}`, `2. ${name(second)}`, `3. ${name(third)}`],
    )
  }
})

test('the names that several points begin with are no title above them, where they are read again', () => {
  const found = titlesIn(...Array.from({ length: 4 }, (_, index) => `1. **Name ${index}**: ${words(36)}.`))
  assert.deepEqual(found, ['Long 1/2', 'Long 2/2'])
})

test('points without names keep the title of their section while they are few', () => {
  assert.deepEqual(titlesIn(...Array.from({ length: 2 }, () => `- ${words(60)}`)), ['Long 1/2', 'Long 2/2'])
})

test('a title that the author chose stays', () => {
  const found = planOf(
    '# T',
    '',
    '## Long', '', '<!-- deck: title="Mine" -->', '',
    ...listing('', 'def read(path):'),
    ...listing('', 'def sort(page):'),
  )
  assert.deepEqual(found.slides.slice(1).map(({ title, share }) => `${wordsOf(title)} ${share}`), ['Mine 1/2', 'Mine 2/2'])
})

test('the heading is the kicker of a slide with a title of its own', () => {
  const { slides } = planOf('# T', '', '## Long', '', ...listing('', 'class Page:'), ...listing('# Sort the pages', 'x = 1'))
  assert.equal(slides[2].kicker, '1 Long')
})

test('of many shares of one listing the fourth and later stand behind the end, whatever they are called', () => {
  const lines = Array.from({ length: 90 }, (_, line) => line % 15 === 0 ? `class Step${line}:` : `    x = ${line}`)
  const { slides } = planOf('# T', '', '## Long', '', '```python', ...lines, '```')
  const shares = slides.filter(({ part }) => part)
  assert.ok(shares.length > 3)
  assert.deepEqual(shares.map(({ backup }) => Boolean(backup)), shares.map((_, index) => index >= 3))
})

test('of a table before all chapters all shares but the first stand behind the end, too', () => {
  const row = (index: number): string => `| Gate ${index} | ${words(20)} | ${words(20)} |`
  const table = ['| Gate | Use | Cost |', '|---|---|---|', ...Array.from({ length: 18 }, (_, index) => row(index))]
  const { slides } = planOf('# T', '', ...table, '', '## One', '', 'Text.')
  const shares = slides.filter(({ part }) => part)
  assert.ok(shares.length > 4)
  assert.deepEqual(shares.map(({ backup }) => Boolean(backup)), shares.map((_, index) => index > 0))
})

test('comments are known by the signs of many languages, and code that is put aside is none', () => {
  assert.equal(leadingComment(['// Open the file.']), 'Open the file')
  assert.equal(leadingComment(['def f():', '    """Reads a page."""']), 'Reads a page')
  assert.equal(leadingComment(['-- 建立索引']), '建立索引')
  assert.equal(leadingComment(['# x = f(1)']), undefined)
  assert.equal(leadingComment(['#include <vector>']), undefined)
  assert.equal(anyComment(['x = 1', '# Then the second']), 'Then the second')
})

test('the kinds of things in a listing are known in many languages', () => {
  assert.deepEqual(kindsIn(['public class Reader {', '  public void read() {']), ['Reader'])
  assert.deepEqual(kindsIn(['pub struct Page {']), ['Page'])
  assert.deepEqual(kindsIn(['const sum = (a, b) => a + b', 'def read(path):', 'if (x) {']), [])
})

test('what stands behind the end by itself has a title of its own', () => {
  const { slides } = planOf(
    '# T',
    '',
    '## Long',
    '',
    '- one',
    '- two',
    '',
    '```python',
    '# Load the tools',
    'import numpy as np',
    'import os',
    '```',
  )
  assert.deepEqual(
    slides.filter(({ backup }) => backup).map(({ title, kicker }) => [wordsOf(title), kicker]),
    [['Load the tools', '1 Long']],
  )
})

test('a slide behind the first is called by the words within its picture\'s sign, not by the sign', () => {
  for (const [sign, title] of [
    ['![three gates](gates.png "The gates of the weir")', 'The gates of the weir'],
    ['![three gates of a weir](gates.png)', 'three gates of a weir'],
    ['![三座闸门](gates.png "图 5 三座闸门。")', '三座闸门'],
  ]) {
    const { slides } = planOf('# T', '', '## Weirs', '', '- one', '- two', '- three', '', 'Words between.', '', sign)
    assert.ok(slides.slice(2).some(slide => wordsOf(slide.title) === title), sign)
  }
})

const quoted = '> A gate is a door that keeps the water of the river out of the fields for a whole summer, '
  + 'and lets it back in autumn when all of the meadows are at rest again.'
const row = ['| a | b |', '|---|---|', ...Array.from({ length: 7 }, (_, index) => `| ${index} | 2 |`), '']

test('a picture is titled by the first sentence of a long caption, also with a remark beneath it', () => {
  const picture = `![x](p.png)\n\n*Figure 1: Water in the well by hour. Every dot is the mean of three years.*\n`
  assert.deepEqual(titlesIn(...row, '![x](p.png)', '', ...row, '![A well in rain](q.png)', '').slice(1).at(-1), 'A well in rain')
  assert.deepEqual(titlesIn(...row, picture).slice(1), ['Water in the well by hour'])
  assert.ok(titlesIn(...row, '![A well in rain](q.png)', '', '[Figure Source](https://example.org/well)', '').includes('A well in rain'))
  const remark = ['> [!NOTE]', '> Rain counts twice.', '']
  assert.ok(titlesIn(...row, '![Water in the well](p.png)', '', ...remark).includes('Water in the well'))
  assert.ok(titlesIn(...row, '![井里的水位](p.png)', '', ...remark).includes('井里的水位'))
})

test('a quotation is titled by the one who says it', () => {
  const said = 'The line falls from the first hour on, and nobody who keeps the well knows why it does so at all.'
  assert.deepEqual(titlesIn(...row, `> ${said}`, '>', '> — the keeper of the well').slice(1), ['The keeper of the well'])
  assert.deepEqual(titlesIn(...row, `> "${said}" -- Ada Winter`).slice(1), ['Ada Winter'])
  assert.deepEqual(titlesIn(...row, '> 水位一直在下降，谁也不知道为什么，连那些守了一辈子井的老人们都只是摇摇头，什么话也不说。', '> ——守井的老人').slice(1), ['守井的老人'])
  for (const unnamed of ['a happy reader', 'One of the guests', '一位老人'])
    assert.deepEqual(titlesIn(...row, `> ${said}`, '>', `> — ${unnamed}`).slice(1), ['Long 2/2'], unnamed)
  assert.deepEqual(titlesIn(...row, `> ${said} It has been so for a long time, they say. It is dry - as always.`).slice(1), ['Long 2/2'])
})

test('a callout that is the title is called by its kind, one that only says its kind is no title', () => {
  const slideOf = (...callout: string[]): SlidePlan =>
    planOf('# T', '', '## Weirs', '', quoted, '', ...callout).slides.at(-1)!
  const named = slideOf('> [!TIP] Open it by hand', '> The lever is two metres long.')
  const [part] = named.parts
  const head = part.kind === 'block' && part.block.kind === 'callout' && part.block.title
  assert.deepEqual([wordsOf(named.title), head], ['Open it by hand', undefined])
  for (const callout of ['> [!DANGER] Danger', '> [!DANGER] 危险'])
    assert.equal(wordsOf(slideOf(callout, '> The lever is two metres long.').title), 'Weirs')
})

test('a slide where one point ends and another begins is titled by neither', () => {
  const sentences = (count: number, of: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => of(index)).join(' ')
  for (const long of [
    sentences(13, index => `第${index}次巡检时水位很高，闸门没有打开，看守写下了时间，并把照片传到了共享盘里。`),
    sentences(12, index => `Visit ${index} found the gate closed, the water high and the keeper asleep in his hut by the river.`),
    sentences(13, index => `Nobody answered on day ${index}, and the letters lay in the box beside the door as before.`),
  ]) {
    const { slides } = planOf('# Talk', '', '## Gates', '', '- The gates from east to west:', `- ${long}`, '- 西闸正常。')
    const last = slides.at(-1)!
    assert.ok(last.parts.length > 1 && last.parts[0].kind === 'text', long.slice(0, 20))
    assert.equal(wordsOf(last.title), 'Gates')
  }
})

test('a point alone that is the title is not said beneath it once more: what stands within it is shown', () => {
  for (const [name, expected] of [['Gates', 'Gates'], ['闸门：', '闸门'], ['**Locks**:', 'Locks']] as const) {
    const inner = Array.from({ length: 6 }, (_, index) => `  - ${words(14)} ${index}.`)
    const list = ['- Rates', ...inner, `- ${name}`, ...inner, `- ${words(12)}.`]
    const { slides } = planOf('# T', '', '## Long', '', ...list, '', '## Other', '', 'Text.')
    const shown = slides.find(({ title }) => wordsOf(title) === expected)
    const [part] = shown?.parts ?? []
    assert.ok(part?.kind === 'block' && part.block.kind === 'points', slides.map(({ title }) => wordsOf(title)).join('; '))
    assert.equal(part.block.items.length, 6)
  }
})

test('a line that speaks to who reads is no name of what stands beneath it', () => {
  for (const line of ['This gives us:', 'To test many gates:', '接下来如此往复：']) {
    const found = titlesIn(...listing('', 'def read(path):'), line, '', ...listing('', 'def search(query):'))
    assert.ok(!found.includes(line.slice(0, -1)), found.join('; '))
  }
  assert.ok(titlesIn(...listing('', 'def read(path):'), 'Many gates:', '', ...listing('', 'def search(query):')).includes('Many gates'))
})
