import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heightOf } from '../../scripts/parts/index.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { bodyOf, planOf, slidesOf } from '../stages.ts'

const partsOf = (...lines: string[]) => planOf('# Talk', '', '## One', '', ...lines).slides.slice(1).map(({ parts }) => parts)
function panel(sign: string, ...paragraphs: string[]): string {
  return [`<div class="deck-callout deck-${sign}" role="note" data-part="callout">`, ...paragraphs, '</div>'].join('\n\n')
}

test('each of the five alerts of GitHub has its head and its sign', () => {
  const signs = {
    NOTE: ['Note', 'ring'],
    TIP: ['Tip', 'tick'],
    IMPORTANT: ['Important', 'triangle'],
    WARNING: ['Warning', 'triangle'],
    CAUTION: ['Caution', 'triangle'],
  }
  for (const [name, [head, sign]] of Object.entries(signs))
    assert.equal(bodyOf(`> [!${name}]`, '> Water it weekly.'), panel(sign, head, 'Water it weekly.'))
})

test('in Chinese the heads are Chinese, within a point too', () => {
  assert.equal(bodyOf('> [!warning]', '> 小心。'), panel('triangle', '警告', '小心。'))
  assert.equal(bodyOf('- 一', '', '  > [!tip]', '  > 多喝水。', '- 二'), '- 一\n\n  > [!tip] 提示\n  > 多喝水。\n- 二')
})

test('any other name is a head of its own, and a title stands in its place', () => {
  assert.equal(bodyOf('> [!example]', '> Water it weekly.'), panel('ring', 'Example', 'Water it weekly.'))
  assert.equal(bodyOf('> [!constructor]', '> 小心。'), panel('ring', 'Constructor', '小心。'))
  assert.equal(bodyOf('> [!tip]- In **dry** weather', '> Water it daily.'), panel('tick', 'In **dry** weather', 'Water it daily.'))
})

test('what was well done is called what it says to who listens', () => {
  for (const name of ['success', 'Success', 'SUCCESS'])
    assert.equal(bodyOf(`> [!${name}]`, '> Use both clocks.'), panel('tick', 'Key point', 'Use both clocks.'))
  assert.equal(bodyOf('> [!success]', '> 两种都用。'), panel('tick', '要点', '两种都用。'))
})

test('what stands in it is sliced as it was written', () => {
  assert.equal(
    bodyOf('> [!NOTE]', '> A line', '> and `another`.', '>', '> - a point', '> - another'),
    panel('ring', 'Note', 'A line\nand `another`.', '- a point\n- another'),
  )
  assert.equal(bodyOf('> [!NOTE]', '> **Bold** begins.'), panel('ring', 'Note', '**Bold** begins.'))
})

test('one within another, a list or a quotation is a quotation with a bold line, its title or its name', () => {
  const inner = (body: string): string => body.split('\n').filter(line => line.includes('**')).join('|').trim()
  for (const [lines, head] of [
    [['> [!note] Outer', '> Text.', '>> [!tip] In **dry** weather', '>> Water.'], '> **In dry weather**\\'],
    [['> [!注意]', '> 正文', '>', '> > [!提示]-', '> >', '> > 里层'], '> **提示**'],
    [['- point', '', '  > [!danger]', '  > Deep.'], '> **Danger**\\'],
    [['> Quoted.', '>', '> > [!todo] Next', '> > Water.'], '> > **Next**\\'],
  ] as const)
    assert.equal(inner(bodyOf(...lines)), head)
})

test('a mark that is not at the beginning makes no callout', () => {
  assert.deepEqual(partsOf('> See [!NOTE] for more.').map(([part]) => part.kind === 'block' && part.block.kind), ['quotation'])
})

test('it is as tall as its lines', () => {
  const heights = [1, 2, 3].map(count => heightOf(partsOf('> [!NOTE]', ...Array.from({ length: count }, () => '> Water it.  '))[0][0]))
  assert.deepEqual(heights.map(Math.round), [129, 167, 206])
})

test('one too long goes on over several slides, its head on each of them, and nothing is lost', () => {
  const lines = Array.from({ length: 12 }, (_, index) => [
    '>',
    `> Paragraph ${index} waters the plants of the whole garden until it rains again.`,
  ]).flat()
  const plan = planOf('# Talk', '', '## One', '', '> [!NOTE]', ...lines)
  assert.deepEqual(plan.slides.slice(1).flatMap(({ parts }) => parts).map(part => part.kind === 'block' && part.range), [[0, 6], [6, 12]])
  assert.deepEqual(ledgerOf(plan).counts, { callout: { all: 1, onSlides: 1, inBackup: 0, inHandout: 0, omitted: 0 } })
})

test('a paragraph taller than a slide is cut between its sentences', () => {
  const sentences = Array.from(
    { length: 40 },
    (_, index) => `Sentence ${index} waters the plants of the whole garden until it rains again.`,
  )
  const slides = partsOf('> [!NOTE]', `> ${sentences.join(' ')}`)
  assert.ok(slides.length > 1)
  assert.equal(slides.flat().filter(({ kind }) => kind === 'text').length, 40)
})

test('a callout of the record of a work is headed by what it holds', () => {
  for (const [lang, name, head] of [['en', 'md', 'Metadata'], ['en', 'MD', 'Metadata'], ['zh', 'md', '元数据']]) {
    const slides = slidesOf('---', `lang: ${lang}`, '---', '# Talk', '', '## One', '', `> [!${name}]`, '> **Year**: 2022')
    assert.ok(slides.some(({ raw }) => raw.includes(`\n${head}\n`)), `${lang} ${name}`)
  }
})
