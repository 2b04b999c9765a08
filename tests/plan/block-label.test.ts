import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'
import { kindsOf } from './chapter.ts'

const listing = ['```sh', ...Array.from({ length: 15 }, (_, index) => `open ${index}`), '```', '']
const points = ['- A gate is opened at noon and shut at night.', '- A gate that is stuck is opened by hand.', '']

/** What stands on the slides of a section: title, kicker, kinds of parts, and the words that are left above the last thing. */
function told(...lines: string[]): unknown[] {
  return planOf('# Weirs', '', '## Gates', '', ...lines).slides.slice(1).map((slide) => {
    const { title, kicker, share, parts: [part] } = slide
    const above = part.kind === 'block' ? part.block.label?.text : undefined
    return [[wordsOf(title), share].filter(Boolean).join(' '), kicker, kindsOf(slide), above]
  })
}

test('bold words above what a later slide of a section shows are its title, wherever their colon stands', () => {
  for (const [lead, title] of [
    ['**Opening hours**:', 'Opening hours'],
    ['**Opening hours:**', 'Opening hours'],
    ['**自动行为**：', '自动行为'],
    ['**请求体**（JSON）：', '请求体（JSON）'],
  ]) {
    assert.deepEqual(told(...listing, lead, '', ...points), [
      ['Gates', undefined, ['code'], undefined],
      [title, '1 Gates', ['points'], undefined],
    ], lead)
  }
})

test('bold words that go on in others, only lead on or are a letter or two, and those on the first slide keep their place', () => {
  for (const lead of ['**Opening hours** of the week for all that come:', '**其中包括**：', '**For example**:', '**TS:**'])
    assert.deepEqual(told(...listing, lead, '', ...points).map(slide => (slide as string[])[0]), ['Gates 1/2', 'Gates 2/2'], lead)
  assert.deepEqual(told('**Opening hours**:', '', ...points).map(slide => (slide as string[])[0]), ['Gates'])
})

test('a remark on it does not keep a thing from its name, further listings do; a listing that goes on keeps the heading', () => {
  const remark = ['> [!NOTE]', '> A gate that is stuck is opened by hand.', '']
  const few = ['```sh', 'open 1', 'lock 1', '```', '']
  assert.deepEqual(told(...listing, '**Response**:', '', ...few, ...remark).at(-1), ['Response', '1 Gates', ['code', 'callout'], undefined])
  assert.equal((told(...listing, '**Response**:', '', ...few, ...few).at(-1) as string[])[0], 'Gates 2/2')
  const long = ['```sh', ...Array.from({ length: 40 }, (_, index) => `open ${index}`), '```', '']
  assert.ok(told(...listing, '**Response**:', '', ...long).every(slide => (slide as string[])[0].startsWith('Gates')))
})

test('what is left of many slides, the others of which have names, is called by what one of its points says', () => {
  const said = 'is opened by its keeper every day of the week, and by nobody else but him.'
  const long = (name: string): string[] => [...Array.from({ length: 5 }, (_, index) => `- ${name} ${index} ${said}`), '']
  const others = ['**Ablation**:', ...long('A lock'), '**Costs**:', ...long('A key')]
  const table = ['| gate | days |', '|---|---|', ...Array.from({ length: 8 }, (_, index) => `| gate ${index} | ${index * 3} |`), '']
  const claims = ['Oak gates last twice as long as gates of iron.', 'Most gates of oak are the fastest of all.', '橡木闸门最好，用得最久。']
  for (const claim of claims) {
    const left = [`- ${claim}`, '- Gates of iron rust in the rain and are painted.', '- A gate of the third kind has not been seen.', '']
    const slides = told('**Data**:', ...long('A gate'), '**Main results**:', '', ...table, ...left, ...others)
    const titles = slides.map(slide => (slide as string[])[0])
    assert.ok(titles.includes(claim.slice(0, -1)), titles.join('; '))
    assert.ok(titles.includes('Main results') && titles.includes('Ablation'), titles.join('; '))
  }
})
