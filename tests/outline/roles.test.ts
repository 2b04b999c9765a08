import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKnownChapter, roleOf } from '../../scripts/outline/roles.ts'

test('what is left to do at home, and where to read on, is no chapter', () => {
  for (const title of ['作业', '课后作业', '习题', 'Homework', 'Assignment', 'Exercises', '修订记录', '变更历史', 'Revision history'])
    assert.equal(roleOf(title), 'appendix', title)
  for (const title of ['Sources', 'Sources cited', '信息来源', '来源'])
    assert.equal(roleOf(title), 'references', title)
  for (const title of ['What to read next', 'Related documents', 'Related links', 'See also', '延伸阅读'])
    assert.equal(roleOf(title), 'references', title)
  for (const title of ['作业调度', 'Homework in schools', 'What to read', '相关工作', 'Sources of error', '水的来源'])
    assert.equal(roleOf(title), 'chapter', title)
})

test('chapters are known in traditional characters, too', () => {
  assert.deepEqual(['結論', '參考文獻', '緒論', '附錄 A', '致謝'].map(roleOf), ['conclusion', 'references', 'introduction', 'appendix', 'appendix'])
})

test('a chapter whose name joins two is known by one of them', () => {
  for (const title of ['数据与方法', '方法和数据', 'Data and methods', 'Results & discussion', '結果與討論'])
    assert.ok(isKnownChapter(title), title)
  for (const title of ['数据与代码', 'Salt and pepper', 'What results and methods of our last three years have to say'])
    assert.ok(!isKnownChapter(title), title)
})

test('a summary for those who decide is an abstract', () => {
  assert.deepEqual(['执行摘要', 'Executive Summary', '摘要'].map(roleOf), ['abstract', 'abstract', 'abstract'])
})
