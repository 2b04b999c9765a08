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
