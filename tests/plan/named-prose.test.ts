import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { textsOf } from '../../scripts/parts/index.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { planOf } from '../stages.ts'

const more = '上游的雨水要过几个小时才到达水文站，被土壤留住的部分永远不会流下来，这一点在每一年的记录里都看得出来。'
const further = 'Rain that falls on the upper fields takes hours to reach the gauge, and what the soil holds back never comes down at all.'

interface Shown { title: string, share?: string, texts: string[] }

function slidesOf(...lines: string[]): Shown[] {
  return planOf('# 洪水', '', '## 对比', '', ...lines).slides.slice(1).map(({ title, share, parts }) =>
    ({ title: wordsOf(title).trim(), share, texts: parts.flatMap(textsOf).map(text => wordsOf(text).trim()) }))
}

describe('paragraphs beneath a name within a list', () => {
  const lines = [
    '- **渠道:**',
    `  - 水文站的报告来得太晚。${more}${more}`,
    `  - 小水库一天之内就满了。${more}${more}`,
    '- **策略:**',
    `  - 土壤留住了一半的雨水。${more}${more}${more}`,
    `  - 预报在夜里错过了洪峰。${more}${more}${more}`,
  ]

  test('are shown by their first sentences, on one slide that bears the name', () => {
    assert.deepEqual(slidesOf(...lines), [
      { title: '渠道', share: undefined, texts: ['水文站的报告来得太晚。', '小水库一天之内就满了。'] },
      { title: '策略', share: undefined, texts: ['土壤留住了一半的雨水。', '预报在夜里错过了洪峰。'] },
    ])
  })

  test('are told whole in the handout', () => {
    const plan = planOf('# 洪水', '', '## 对比', '', ...lines)
    assert.deepEqual(plan.slides.slice(1).map(({ handout }) => handout.filter(told => 'nodes' in told).length), [1, 1])
    assert.deepEqual(ledgerOf(plan).blocks.filter(({ slides }) => slides.length === 0), [])
  })

  test('are shown by the sentences that say most where there is one alone, and so in English', () => {
    const one = (name: string, said: string): string[] => [`- **${name}:**`, `  - ${said}`]
    const dams = '小水库一天之内就满了，下游的闸门要提前两个小时打开，才来得及放走第一个洪峰，而第二个洪峰只能靠滩地来留住。'
    const han = slidesOf(...one('效应', `风险更高。${dams}${more}因此预报必须提前。${more}`), ...one('关系', `${dams}${more}两者要一起看。${more}`))
    assert.deepEqual(han.map(({ title, share, texts: { length } }) => [title, share, length > 1 && length <= 4]), [
      ['效应', undefined, true],
      ['关系', undefined, true],
    ])
    const twice = `${further} Small dams fill within a day, and then the gates below have to open two hours before the peak. ${further}`
    const latin = slidesOf(...one('Gauges', `Gauges report late. ${twice}`), ...one('Dams', `Dams fill. ${twice}`))
    assert.deepEqual(latin.map(({ title, share }) => [title, share]), [['Gauges', undefined], ['Dams', undefined]])
  })

  test('stay points where a slide holds them', () => {
    const [slide] = slidesOf('- **渠道:**', '  - 水文站', '  - 水库', '- **策略:**', '  - 预报', '  - 疏散')
    assert.equal(slide.title, '对比')
  })
})
