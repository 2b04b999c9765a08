import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roleOf } from '../../scripts/outline/roles.ts'

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
