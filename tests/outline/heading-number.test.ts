import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitNumber } from '../../scripts/outline/heading-number.ts'

const cases: [heading: string, number: string, title: string, depth?: number][] = [
  ['1.2.1 Goal', '1.2.1', 'Goal', 3],
  ['2. Method', '2', 'Method', 1],
  ['11.1.1Background', '11.1.1', 'Background', 3],
  ['2.1凸优化', '2.1', '凸优化', 2],
  ['2.3epoll 原理', '2.3', 'epoll 原理', 2],
  ['3.5mm 接口', '', '3.5mm 接口'],
  ['A.1 Proofs', 'A.1', 'Proofs', 2],
  ['第三章 展望', '3', '展望', 1],
  ['第12章：展望', '12', '展望', 1],
  ['第一部分：展望', '1', '展望', 1],
  ['第二篇 展望', '2', '展望', 1],
  ['2.X 定位', '', '定位', 2],
  ['Section 3: Results', '3', 'Results', 1],
  ['Section I - Introduction', '1', 'Introduction', 1],
  ['PART IV: Results', '4', 'Results', 1],
  ['Chapter II. Methods', '2', 'Methods', 1],
  ['Part I of the story', '', 'Part I of the story'],
  ['Section headings', '', 'Section headings'],
  ['第二节 数据', '', '数据', 2],
  ['二、方法', '2', '方法', 1],
  ['十、方法', '10', '方法', 1],
  ['二十三、方法', '23', '方法', 1],
  ['IV. RESULTS', '4', 'RESULTS', 1],
  ['§ 2 — Intuition', '2', 'Intuition', 1],
  ['§3.1 方法', '3.1', '方法', 2],
  ['§ 4: Results', '4', 'Results', 1],
  ['XI. Outlook', '11', 'Outlook', 1],
  ['10.1 - Read with a pen', '10.1', 'Read with a pen', 2],
  ['3 – Results', '3', 'Results', 1],
  ['5 - 7 days', '', '5 - 7 days'],
  ['I think so', '', 'I think so'],
  ['C. First kind', '', 'C. First kind'],
  ['Chapter 4: Results', '4', 'Results', 1],
  ['（1）本地执行', '', '本地执行'],
  ['3）启发式', '', '启发式'],
  ['3D scenes', '', '3D scenes'],
  ['🎯 1. 执行摘要', '1', '执行摘要', 1],
  ['📊 2.1 Goal', '2.1', 'Goal', 2],
  ['🔍 第三章 方法', '3', '方法', 1],
  ['4️⃣ Results', '4', 'Results', 1],
  ['🚀 Launch', '', '🚀 Launch'],
  ['2.1.0 - 2024-05-01', '', '2.1.0 - 2024-05-01'],
  ['3 – 5 days', '', '3 – 5 days'],
  ['3 - Results', '3', 'Results', 1],
  ['2.5D maps', '', '2.5D maps'],
  ['A survey of rules', '', 'A survey of rules'],
]
for (const [heading, number, title, depth] of cases) {
  test(`${heading}: number \`${number}\`, title \`${title}\``, () => {
    const read = splitNumber(heading)
    assert.deepEqual([read.number, read.title, read.depth], [number, title, depth])
  })
}
