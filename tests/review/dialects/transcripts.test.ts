import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('who speaks stands in bold before the words, and no time', () => {
  const turns = ['**Ann**: One gate is down.', '**Ben**: It is the battery.', '**Ann**: When does it come?', '**Ben**: On Friday.']
  const read = turns.flatMap(turn => [turn, '']).slice(0, -1)
  const words = read.filter(Boolean).map(line => /^\*\*(\w+)\*\*: (.*)$/.exec(line)!.slice(1))
  const forms = [
    (who: string, said: string) => [`[00:01:02] ${who}: ${said}`],
    (who: string, said: string) => [`${who} (01:02): ${said}`],
    (who: string, said: string) => [`${who} 01:02`, said],
  ]
  for (const form of forms)
    assert.deepEqual(linesRead('# Notes', '', ...words.flatMap(([who, said]) => [...form(who, said), ''])), ['# Notes', '', ...read])
})

test('of an interview the questions are the headings', () => {
  assert.deepEqual(
    linesRead(
      '[00:12] 林一：欢迎。一座石桥能用多少年？',
      '',
      '[00:31] 周望舒：三百年。',
      '',
      '[01:45] 林一：最常见的病害是什么？',
      '',
      '[01:52] 周望舒：基础被水淘空。',
      '',
      '[03:20] 林一：能不能用水泥？',
      '',
      '[03:26] 周望舒：不能。',
    ),
    ['**林一**: 欢迎。', '', '## 一座石桥能用多少年？', '', '三百年。', '', '## 最常见的病害是什么？', '', '基础被水淘空。', '', '## 能不能用水泥？', '', '不能。'],
  )
})

test('a few times, a single voice and a timetable stay', () => {
  assertUnchanged(
    '# A\n\n[00:12] Ann: one.\n\n[00:31] Ben: two.',
    '# A\n\n[00:12] Ann: one.\n\n[00:31] Ann: two.\n\n[00:40] Ann: three.\n\n[00:50] Ann: four.',
    '# A\n\n- 09:00 Opening\n- 09:30 Talk\n- 10:00 Tea\n- 10:30 Talk',
  )
})
