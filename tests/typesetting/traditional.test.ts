import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allInScript, inScript, isTraditional, readsTraditional } from '../../scripts/typesetting/traditional.ts'
import { planOf } from '../stages.ts'

test('words of the deck are in the script that the tag of its language names', () => {
  assert.deepEqual(['zh-TW', 'zh-Hant', 'zh-HK'].map(lang => inScript('目录，备用', lang)), ['目錄，備用', '目錄，備用', '目錄，備用'])
  assert.deepEqual(['zh-CN', 'zh', 'en', 'zh-Hans'].map(lang => inScript('目录，备用', lang)), Array.from({ length: 4 }, () => '目录，备用'))
  assert.deepEqual(allInScript({ a: '讲义', of: (n: number) => `第${n}页`, keys: ['图', '信息'] }, 'zh-TW').of(3), '第3頁')
  assert.ok(!isTraditional('zh-CN'))
})

test('the script of a review without a tag is told by its characters', () => {
  for (const [text, is] of [['分散式系統的時鐘，讀書會紀錄', true], ['分布式系统的时钟，读书会记录', false], ['山水石木', false]] as const)
    assert.equal(readsTraditional(text), is)
})

/** The titles of a talk with these chapters. */
function titlesOf(...chapters: string[]): string {
  const review = ['# 讀書會', '', ...chapters.flatMap(title => [`## ${title}`, '', `${title}是題目。`, ''])]
  return planOf(...review).slides.map(({ title }) => 'text' in title ? title.text : '').join()
}

test('the agenda of a review in traditional characters is headed in them', () => {
  assert.match(titlesOf('時鐘', '網路', '協定', '結論'), /目錄/)
  assert.match(titlesOf('时钟', '网络', '协议', '结论'), /目录/)
})
