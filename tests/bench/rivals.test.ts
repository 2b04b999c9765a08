import type { Row } from '../../scripts/bench/rivals/rivals.ts'
import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'
import { asBeamer, asReview, asSlides, plainTalk } from '../../scripts/bench/rivals/plain-talk.ts'
import { measured } from '../../scripts/bench/rivals/process-tree.ts'
import { reportOf } from '../../scripts/bench/rivals/report.ts'
import { tools } from '../../scripts/bench/rivals/tools.ts'
import { splitSlides } from '../../scripts/slides/source-slide.ts'

test('every tool is given the same words, on as many slides', () => {
  const talk = plainTalk(52)
  const slides = asSlides(talk, '---\ntheme: default\n---')
  assert.equal(splitSlides(slides).length, 52)
  const words = (text: string): string[] => text.match(/Step \d+ of \d+|Part \d+|trial \d+|one \d+/g)!
  assert.deepEqual(words(asReview(talk)), words(slides))
  assert.deepEqual(words(asBeamer(talk)), words(slides))
})

function row(tool: string, makes: string, wall: number): Row {
  return { slides: 52, tool, makes, runs: 3, pages: 52, bytes: 2048, cost: { wall, cpu: 2 * wall, memory: 100 } }
}

test('the report holds what is lost as well as what is won', () => {
  const report = reportOf([
    row('reviewdeck', 'site, slides.pdf', 30),
    row('reviewdeck', 'slides.pdf, handout.pdf from the site', 9),
    row('reviewdeck', 'of it from the site to slides.pdf', 5),
    row('Slidev', 'site', 20),
    row('Slidev', 'slides.pdf', 20),
    row('Marp', 'slides.pdf', 3),
  ]).join('\n')
  assert.match(report, /The whole job takes 0\.75 × the time and 0\.75 × the processor time of Slidev .* asked 0\.6 ×/)
  assert.match(report, /measuring included: 0\.25 × the time of `slidev export`, asked 0\.25 ×\. .* 1\.00 × its memory, asked 0\.5 ×/)
  assert.match(report, /Beside Marp, .*: 10\.00 × the time/)
  assert.match(report, /\| Marp \| slides\.pdf \| 52 \| 3\.0 \| 6\.0 \| 100 \| 2 \|/)
})

test('where Slidev makes nothing, that is said in place of a ratio', () => {
  const report = reportOf([{ ...row('reviewdeck', 'site, slides.pdf', 380), slides: 1000 }]).join('\n')
  assert.match(report, /### 1000 slides[\s\S]*Slidev did not come to an end with a deck of this size/)
  assert.doesNotMatch(report, /Infinity|NaN/)
})

test('of long decks more is asked', () => {
  const long = ['reviewdeck', 'Slidev'].map((tool): Row => ({ ...row(tool, 'slides.pdf', 9), slides: 300 }))
  assert.match(reportOf(long).join('\n'), /slides\.pdf, .*: – × the time of `slidev export`, asked 0\.15 ×/)
})

test('the own deck is told by its name, beside Slidev alone', () => {
  const own = (tool: string, wall: number): Row => ({ ...row(tool, 'slides.pdf', wall), slides: 'own' })
  assert.match(reportOf([own('reviewdeck', 20), own('Slidev', 40)]).join('\n'), /### The own deck, in Chinese\n[\s\S]*0\.50 × the time/)
  assert.deepEqual(tools.filter(tool => tool.makes('own')).map(({ name }) => name), ['reviewdeck', 'Slidev'])
})

test('a command is measured with what it starts', { skip: process.platform !== 'linux' }, async () => {
  const child = 'const a = Buffer.alloc(80e6, 1); const end = Date.now() + 900; while (Date.now() < end); a.length'
  const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`
  const cost = await measured(process.execPath, ['-e', parent], '.')
  assert.ok(cost.wall > 0.9 && cost.cpu > 0.1, JSON.stringify(cost))
  assert.ok(cost.memory > 90, JSON.stringify(cost))
})

test('a command that fails says what it said', async () => {
  await assert.rejects(measured(process.execPath, ['-e', 'console.error("no such slide"); process.exit(3)'], '.'), /ended with 3:\nno such slide/)
})
