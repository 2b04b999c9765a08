import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The title of the slide of a section with these lines. */
function titleOf(...lines: string[]): string {
  return wordsOf(planOf('# Talk', '', '## Gates', '', ...lines).slides.at(-1)!.title)
}
const table = ['', '| Gate | Days |', '| --- | --- |', '| north | 71 |', '| south | 12 |', '']

test('what was found is a title though it leads to what shows it with a colon', () => {
  assert.equal(titleOf('夜间水位分析发现两个片区可能有暗漏：', ...table), '夜间水位分析发现两个片区可能有暗漏')
  for (const said of ['The records show that keepers leave the gates open at night', 'We found that rain opens more gates than keepers do'])
    assert.equal(titleOf(`${said}:`, ...table), said)
})

test('that some things were found, which follow, is none', () => {
  for (const lead of ['夜间水位分析发现了以下两类问题：', '夜间水位分析发现三个问题：', 'In the records of the gates we found that:'])
    assert.equal(titleOf(lead, ...table), 'Gates', lead)
})

test('a sentence is a title without what it says at its end of where more is to be seen', () => {
  const picture = ['', '![Gates of the weir](gates.png)', '']
  const said = 'Most gates are found open in one night'
  for (const pointer of ['[the results](#results) for their number', 'Table 2 for the numbers', '[below](#results) for a longer list'])
    assert.equal(titleOf(`${said}; see ${pointer}.`, ...picture), said, pointer)
})

test('what was measured, in whatever unit, is a title before what was done for it', () => {
  for (const [deed, found] of [
    ['我们在三个食堂称量了两周的剩饭。', '平均每人每餐剩 68 克，其中米饭占一半'],
    ['本文在两条沟里观测了一年的流量。', '有草的沟里每场雨少流走 3.1 吨泥沙'],
    ['本文梳理了近十年的闸门研究。', '结果表明，铁闸门比木闸门更省人力'],
    ['我们统计了三个小区的用水。', '每户每月用水 12 立方米，比去年少得多'],
  ])
    assert.equal(titleOf(`${deed}${found}。`, ...table), found.replace('结果表明，', ''))
})
