import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOfFormula } from '../../../scripts/review/maths/words.ts'

for (const [tex, words] of [
  ['O(n \\log n)', 'O(n log n)'],
  ['\\frac{a}{b+1}', 'a/(b + 1)'],
  ['\\mathcal{A} \\subseteq \\mathbb{R}^{n \\times d}', 'A ⊆ R^(n×d)'],
  ['x_1^2 + x_{ij}', 'x₁² + x_ij'],
  ['\\operatorname{softmax}(QK^\\top/\\sqrt{d_k})V', 'softmax(QK⊤/√(d_k))V'],
  ['\\hat{y} = \\sum_{i=1}^{n} w_i x_i', 'y = ∑_(i=1)^n w_ix_i'],
  ['10\\,\\%\\text{ of USD}', '10 % of USD'],
  ['\\lVert x \\rVert_2', '∥x∥₂'],
  ['\\E[x] + \\Ind\\{x\\}', 'E[x] + Ind{x}'],
] as const) {
  test(`the formula ${tex} in words is ${words}`, () => assert.equal(wordsOfFormula(tex), words))
}
