import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf } from '../stages.ts'

function byLine(...lines: string[]): (string | undefined)[] {
  const { meta } = outlineOf('# A Survey of Rules', '', ...lines, '', '## One', '', 'Text.')
  return [meta.author, meta.affiliation, meta.date]
}

test('names beneath the title are the authors, marks left out', () => {
  assert.deepEqual(byLine('Ann Author1,2, Bo van Writer∗ and C. D. Scribe'), [
    'Ann Author, Bo van Writer, C. D. Scribe',
    undefined,
    undefined,
  ])
  assert.deepEqual(byLine('王小明，李雷，欧阳修'), ['王小明，李雷，欧阳修', undefined, undefined])
  assert.deepEqual(byLine('作者：王小明'), ['王小明', undefined, undefined])
})

test('institutions and a date stand with them', () => {
  assert.deepEqual(
    byLine('Ann Author, Bo Writer', '', '1 Department of Rules, Some University', '', 'May 2026'),
    ['Ann Author, Bo Writer', 'Department of Rules, Some University', 'May 2026'],
  )
  assert.deepEqual(byLine('王某某，李某某', '', '(某大学 计算机学院，某市 100000)'), ['王某某，李某某', '某大学 计算机学院，某市 100000', undefined])
})

test('who compiled it, and the day on the same line, are read as well', () => {
  assert.deepEqual(byLine('编制：王小明 2025.5.6'), ['王小明', undefined, '2025.5.6'])
  assert.deepEqual(byLine('作者：王小明  日期：2025-05-06'), ['王小明', undefined, '2025-05-06'])
  assert.deepEqual(byLine('> Ann Author, Bo Writer, 2025', '> arXiv:2501.01234'), ['Ann Author, Bo Writer', undefined, undefined])
})

test('a sentence is no author', () => {
  assert.deepEqual(byLine('Delta Rules are old and good.'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('摘要'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('本文综述任务卸载'), [undefined, undefined, undefined])
})

test('the front matter comes first', () => {
  const { meta } = outlineOf('---', 'author: Cy Clerk', '---', '', '# T', '', 'Ann Author, Bo Writer', '', '## One', '', 'Text.')
  assert.equal(meta.author, 'Cy Clerk')
})
