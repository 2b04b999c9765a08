import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

const han = '闸门能拦水，也能放水，是河上最古老的设施。暴雨时它自己打开。平时由看守打开，一天要走三趟。三座城市已经用上。'
const latin = 'Gates hold water back. In storms they open by themselves. A keeper opens them on other days. Three towns have them.'

for (const [name, lines] of [
  ['in Chinese', ['## 1.1 概览', '', `> ${han}`, '', '## 二', '', '文字。']],
  ['of several paragraphs', ['# Gates', '', '## Summary', `> ${latin}`, '>', '> And more.', '', '---', '', '## Two']],
  ['at the end of a text', ['## TL;DR', '', `> ${latin}`]],
] as const) {
  test(`a section that is a quotation ${name} is what its author says`, () => {
    assert.ok(linesRead(...lines).every(line => !line.startsWith('>')), name)
  })
}

test('what somebody says, what is short, and what stands among other things stays a quotation', () => {
  assertUnchanged(
    `## One\n\n> “${latin}”\n\n## Two`,
    `## One\n\n> ${latin}\n> — Ada\n\n## Two`,
    `## One\n\n> ${latin} (Wu, 2020)\n\n## Two`,
    '## One\n\n> Gates hold water back.\n\n## Two',
    `## One\n\n> ${latin}\n\nThey say.\n\n## Two`,
    `## 原文\n\n> ${han}\n\n## 二`,
    `## One\n\n> - ${latin}\n\n## Two`,
  )
})
