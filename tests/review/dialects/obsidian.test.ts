import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

test('boxes with signs of their own are points, and what is cancelled is struck out', () => {
  const lines = ['- [>] Deferred.', '- [/] Half done.', '- [-] Cancelled', '  - [?] Open', '- [ ] Due', '- [x] Done', '- [a](b.md) link']
  const { text, messages } = reading(...lines)
  assert.equal(text, '- Deferred.\n- Half done.\n- ~~Cancelled~~\n  - Open\n- [ ] Due\n- [x] Done\n- [a](b.md) link')
  assert.deepEqual(messages, [['other-mark', 1]])
})

test('of a task the day when it is due stays; how urgent it is, when it was written down and when it was done goes', () => {
  for (const [task, read] of [
    ['- [ ] Read ⏫ 📅 2024-03-01', '- [ ] Read 📅 2024-03-01'],
    ['- [x] Write 🔁 every week ✅ 2024-02-01', '- [x] Write'],
    ['- [x] 午睡有没有用 ✅ 2024-11-05', '- [x] 午睡有没有用'],
    ['- [ ] Ask ➕ 2024-01-02 📅 2024-03-01', '- [ ] Ask 📅 2024-03-01'],
    ['- [x] Met on 2024-02-01', '- [x] Met on 2024-02-01'],
  ])
    assert.deepEqual(linesRead(task), [read])
})

test('what was to be unfolded is a point with its text beneath, or a line', () => {
  assert.deepEqual(
    linesRead('- ▶ One', '  - two', '', '## ▸ Three', '', '▶ Four', '', '    five', '', 'Text.'),
    ['- One', '  - two', '', '## Three', '', '- Four', '', '    five', '', 'Text.'],
  )
  assert.deepEqual(linesRead('▶ 甲', '▶ 乙'), ['- 甲', '- 乙'])
  assert.deepEqual(linesRead('▶ **Alone**', '', 'Text.'), ['**Alone**', '', 'Text.'])
})

test('fields are labels, on a line and within one', () => {
  assert.deepEqual(
    linesRead('year:: 2023', '- status:: read', '', 'It is [rating:: 4] and (mood:: fine).'),
    ['**year:** 2023', '- **status:** read', '', 'It is rating: 4 and (mood: fine).'],
  )
  for (const line of ['f :: Int -> Int', 'std::vector', 'Example::', '`key:: value`'])
    assert.deepEqual(linesRead(line), [line])
})

test('queries and commands of templates are left out, once told', () => {
  const query = ['```dataview', 'LIST FROM #a', '```', '', '- one', '  ```tasks', '  not done', '  ```', '']
  const { text, messages } = reading('# Notes', '', ...query, 'The year is `= this.year` here, made <% tp.date.now() %>.')
  assert.deepEqual(text.split('\n').map(line => line.trim()).filter(Boolean), ['# Notes', '- one', 'The year is here, made.'])
  assert.deepEqual(messages, [['other-mark', 3]])
})

test('listings and code that only look so stay', () => {
  for (const lines of [['Set `= 3` or `x = 1`.'], ['````md', '```dataview', 'LIST', '```', '````'], ['```js', 'x', '```']])
    assert.equal(reading(...lines).text, lines.join('\n'))
})

test('a sentence that only sends to another page is left out, once told, and one that says something stays', () => {
  const { text, messages } = reading('All are dry. See [[Rain]].', '', '全都是干的。见 [[雨]]。', '', 'All are dry (see also [[Rain]]).')
  assert.deepEqual(text.split('\n').filter(Boolean), ['All are dry.', '全都是干的。', 'All are dry.'])
  assert.deepEqual(messages, [['other-mark', 1]])
  for (const [line, read] of [
    ['See [[Rain]].', 'See Rain.'],
    ['All are dry. See [[Rain]] for the others.', 'All are dry. See Rain for the others.'],
    ['- see [[Rain]]', '- see Rain'],
    ['The plan is ![[gates.excalidraw.md]] here.', 'The plan is gates here.'],
    ['![[gates.excalidraw|400]]', ''],
  ])
    assert.equal(reading(line).text, read)
})

test('embeds on lines below one another keep their lines', () => {
  assert.deepEqual(linesRead('![[一篇笔记]]', '![[另一篇#节]]'), ['一篇笔记\\', '另一篇 › 节'])
  assert.deepEqual(linesRead('![[a.pdf#page=3]]', '![[b.mp4]]', '', '![[c]] and ![[d]]'), ['a.pdf › p. 3\\', 'b.mp4', '', 'c and d'])
  assert.deepEqual(linesRead('![[a.png|居中|300]]', '![[b.png]]'), ['![](<a.png>)', '![](<b.png>)'])
})
