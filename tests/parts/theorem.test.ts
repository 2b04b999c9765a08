import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { bodyOf, outlineOf, planOf } from '../stages.ts'

/** The head and the statement of the first block of a chapter with these lines; undefined where it is none. */
function statementIn(...lines: string[]): [string, string] | undefined {
  const [block] = outlineOf('# Talk', '', '## One', '', ...lines).parts[0].section.blocks
  return block.kind === 'theorem' ? [wordsOf(block.head), wordsOf(block.statement)] : undefined
}

test('a paragraph that begins with a bold name of its kind is a statement', () => {
  assert.deepEqual(statementIn('**Theorem 2 (bound).** The loss is small.'), ['Theorem 2 (bound).', 'The loss is small.'])
  assert.deepEqual(statementIn('**Lemma**: The loss is small.'), ['Lemma', 'The loss is small.'])
  assert.deepEqual(statementIn('**定理 5.2（五色定理）** 平面图的色数不超过五。'), ['定理 5.2（五色定理）', '平面图的色数不超过五。'])
  assert.deepEqual(statementIn('**定义1** 设 $x$ 为数。')?.[0], '定义1')
})

test('a name behind the number is part of its head', () => {
  assert.deepEqual(
    statementIn('**Definition 3.1** (Markov chain). A sequence that forgets.'),
    ['Definition 3.1 (Markov chain)', 'A sequence that forgets.'],
  )
  assert.deepEqual(statementIn('**定理 2**（中值定理）。设函数连续。'), ['定理 2（中值定理）', '设函数连续。'])
  assert.deepEqual(statementIn('**Lemma** (as Zorn says) it holds.'), ['Lemma', '(as Zorn says) it holds.'])
})

test('a bold lead of another kind, or with more in it, is none', () => {
  assert.equal(statementIn('**Theorems of old** are many.'), undefined)
  assert.equal(statementIn('**Results.** The loss is small.'), undefined)
  assert.equal(statementIn('**定义与背景** 先说背景。'), undefined)
  assert.equal(statementIn('**Theorem 2.**'), undefined)
})

test('a statement is shown whole beneath its head', () => {
  assert.equal(
    bodyOf('**Theorem 2.** It is so. And so.'),
    '<div class="deck-theorem" role="note" data-part="theorem">\n\n**Theorem 2.**\n\nIt is so. And so.\n\n</div>',
  )
})

test('its proof is told in the handout of its slide, up to its sign, and no more', () => {
  const proof = ['**Proof.** First this.', '', 'Then that. $\\square$', '', 'Another matter.']
  const plan = planOf('# Talk', '', '## One', '', '**Theorem 2.** It is so.', '', ...proof)
  const [slide] = plan.slides.slice(1)
  assert.deepEqual(slide.parts.map(({ kind }) => kind), ['block'])
  assert.equal(slide.handout.length, 3)
  assert.deepEqual(ledgerOf(plan).blocks.filter(({ slides, handout }) => slides.length + handout.length === 0), [])
})

test('a short proof stands beneath what it proves as well', () => {
  const shown = (...lines: string[]): string[][] => {
    const [, ...slides] = planOf('# Talk', '', '## One', '', ...lines).slides
    return slides.map(({ parts }) => parts.map(part => part.kind === 'text' ? wordsOf(part.text) : part.kind))
  }
  assert.deepEqual(shown('**Lemma 1.** It is so.', '', '**Proof.** By the first part. ∎'), [['block', 'Proof. By the first part. ∎']])
  assert.deepEqual(shown('**引理 1** 甲成立。', '', '**证明** 由乙即得。'), [['block', '证明 由乙即得。']])
  const two = ['**Theorem 2.** For all $a$,', '$$a \\le b$$', '', '*Proof.* Add them. ∎', '', '**Lemma.** So.', '', '**Proof** Again. ∎']
  assert.deepEqual(shown(...two), [['stated', 'Proof. Add them. ∎'], ['block', 'Proof Again. ∎']])
  assert.deepEqual(shown('**Lemma 1.** It is so.', '', `**Proof.** ${'By the first part. '.repeat(20)}∎`), [['block']])
})

test('a proof is no title of what follows it', () => {
  const lines = ['**定理 1** 甲成立。', '', '**证明** 因此它的每一个数都小于十。', '', '**定理 2** 乙成立。', '', '**证明** 由此可见每一个数都大于一。']
  const titles = planOf('# Talk', '', '## One', '', ...lines).slides.slice(1).map(({ title }) => wordsOf(title))
  assert.deepEqual([...new Set(titles)], ['One'])
})

test('a statement longer than a slide goes on, cut between its sentences', () => {
  const long = Array.from({ length: 30 }, (_, index) => `Sentence ${index} says something of the numbers that are meant here.`).join(' ')
  const slides = planOf('# Talk', '', '## One', '', `**Theorem 2.** ${long}`).slides.slice(1)
  assert.ok(slides.length > 1)
  const texts = slides.flatMap(({ parts }) => parts.map(part => part.kind === 'text' ? wordsOf(part.text) : ''))
  assert.match(texts.join(' '), /Sentence 0 .*Sentence 29 /)
})

test('the frame of a statement holds the formulas that finish its sentence, and nothing behind them', () => {
  for (const said of ['**Theorem 2.** For all $a$,', '**定理 1** 设 $a$ 为数，则', '**Lemma (bound)** It holds that']) {
    const body = bodyOf(said, '$$a \\le b$$', '', '$$c = d$$', '', 'And more.')
    assert.match(body, /<div class="deck-theorem"[^>]*>\n(?:(?!<\/div>)[\s\S])*a \\le b(?:(?!<\/div>)[\s\S])*c = d\n\$\$\n\n<\/div>/)
    assert.equal(body.match(/<\/div>/g)?.length, 1)
  }
  assert.match(bodyOf('**Theorem 2.** All is well.', '', '$$a \\le b$$'), /<\/div>[\s\S]*a \\le b/)
})

test('a formula that finishes the sentence of a statement stands with it, and the proof behind both is told', () => {
  const formula = ['$$', 'a \\le b', '$$', '']
  const [slide, ...others] = planOf('# Talk', '', '## One', '', '**定理 1** 设 $a$ 为数，则', '', ...formula, '**证明** 显然。').slides.slice(1)
  assert.deepEqual([slide.parts.length, slide.handout.length, others.length], [2, 1, 0])
  const apart = planOf('# Talk', '', '## One', '', '**定理 1** 甲成立。', '', ...formula, '**证明** 显然。').slides.slice(1)
  assert.equal(apart.flatMap(({ handout }) => handout).length, 1)
})
