import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressBreaks, phraseBreak, wordEnds } from '../../../components/deck/phrase.ts'

/** The two lines that a title is cut into; one where it cannot be. */
function linesOf(title: string, lang: string): string[] {
  const at = phraseBreak(title, lang)
  return at === 0 ? [title] : [title.slice(0, at).trimEnd(), title.slice(at)]
}

const titles: [string, string, string[]][] = [
  ['a colon', 'Kitchen Robots: Market Notes', ['Kitchen Robots:', 'Market Notes']],
  ['a bracket', 'Residual Networks (ResNet) and Others', ['Residual Networks', '(ResNet) and Others']],
  ['a hyphen', 'Well-Tempered Ovens', ['Well-Tempered', 'Ovens']],
  ['a comma in Chinese', '河流与堤坝，一个世纪的观测', ['河流与堤坝，', '一个世纪的观测']],
  ['a comma between digits', '河流第1站为4，第2站为8', ['河流第1站为4，', '第2站为8']],
  ['a comma between numbers', '每秒一帧步进4，0.5帧步进8', ['每秒一帧步进4，', '0.5帧步进8']],
  ['brackets in Chinese', '河流观测（水位计）的历史', ['河流观测', '（水位计）的历史']],
]

for (const [what, title, lines] of titles) {
  test(`a title with ${what} is cut between words, and no sign begins a line or is left at its end`, () => {
    assert.deepEqual(linesOf(title, /\p{Script=Han}/u.test(title) ? 'zh' : 'en'), lines)
  })
}

test('a word is not cut', () => {
  assert.deepEqual(linesOf('Thermoelectricity', 'en'), ['Thermoelectricity'])
})

test('lines of a few words end behind words, and none between a character and the letter that it keeps beside', () => {
  const wordsOf = (text: string): string[] => [0, ...wordEnds(text, 'zh')].map((at, index, all) => text.slice(at, all[index + 1]))
  assert.deepEqual(wordsOf('语言侧都源自Qwen2.5').slice(-2), ['都', '源自Qwen2.5'])
  assert.deepEqual(wordsOf('训练数据未见公开'), ['训练', '数据', '未', '见', '公开'])
  assert.deepEqual(wordsOf('an LLM'), ['an ', 'LLM'])
})

test('an address goes on behind its signs, and words that are none do not', () => {
  const partsOf = (text: string): string[] => [0, ...addressBreaks(text)].map((at, index, all) => text.slice(at, all[index + 1]))
  assert.deepEqual(partsOf('https://github.com/ann1991/files_of-words'), ['https://github.', 'com/', 'ann1991/', 'files_', 'of-', 'words'])
  assert.deepEqual(partsOf('www.example.org/?q=a&b=c'), ['www.', 'example.', 'org/?', 'q=', 'a&', 'b=', 'c'])
  assert.deepEqual(partsOf('https://例子.org/路径/'), ['https://例子.', 'org/', '路径/'])
  assert.deepEqual(partsOf('pandoc-citeproc and/or others'), ['pandoc-citeproc and/or others'])
})
