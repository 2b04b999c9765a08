import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { planOf } from '../stages.ts'

const section = (name: string, code: string, ...prose: string[]): string[] => [`### ${name}`, '', ...prose, '', '```bash', code, '```', '']

/** Title and how many listings stand in rows, a line a slide. */
function slidesOf(...lines: string[]): [string, number][] {
  return planOf('# 手册', '', '## 子库', '', ...lines).slides.filter(({ layout }) => layout === 'default').map(({ title, parts }) =>
    [wordsOf(title), parts.flatMap(part => part.kind === 'listings' ? part.listings : []).length])
}

describe('neighbouring sections of a few lines of code', () => {
  test('share a slide that bears the name of what they stand in', () => {
    assert.deepEqual(slidesOf(...section('注销', 'tool drop a'), ...section('删除', 'rm -rf a'), ...section('提交', 'tool commit')), [['子库', 3]])
    assert.deepEqual(slidesOf(...section('Start', 'tool up'), ...section('Stop', 'tool down')), [['子库', 2]])
  })

  test('bear the name of what they stand in where others stand beside them, too', () => {
    const long = ['### 说明', '', ...Array.from({ length: 5 }, (_, index) => `- 第${index}条说明了一件和命令没有关系的事情，而且说得很长很长很长。`), '']
    assert.deepEqual(slidesOf(...section('注销', 'tool drop a'), ...section('删除', 'rm -rf a'), ...long)[0], ['子库', 2])
  })

  test('say their sentence where it says more than the name, and lose none', () => {
    const plan = planOf('# 手册', '', '## 子库', '', ...section('注销', 'tool drop a', '先关掉所有的窗口。'), ...section('删除', 'rm -rf a', '使用以下命令：'))
    const [part] = plan.slides.at(-1)!.parts
    assert.deepEqual(part.kind === 'listings' && part.listings.map(({ says }) => says && wordsOf(says.text)), ['先关掉所有的窗口。', undefined])
    assert.deepEqual(ledgerOf(plan).blocks.filter(({ slides, handout }) => slides.length + handout.length === 0), [])
  })

  test('have slides of their own where they are longer, wider or say more', () => {
    const lines = Array.from({ length: 6 }, (_, index) => `tool ${index}`).join('\n')
    assert.deepEqual(slidesOf(...section('一', lines), ...section('二', lines)), [['一', 0], ['二', 0]])
    const wide = `tool ${'x'.repeat(90)}`
    assert.deepEqual(slidesOf(...section('一', wide), ...section('二', wide)), [['一', 0], ['二', 0]])
    const told = '这条命令先读配置，再读环境变量，然后把两者合在一起，最后写到一个新的文件里，原来的文件不会被改动，出错的时候会给出行号。'
    assert.equal(slidesOf(...section('一', 'tool a', told, '', told), ...section('二', 'tool b', told, '', told)).length, 2)
  })
})
