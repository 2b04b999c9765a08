import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'
import { catalogue } from '../guests.ts'

/** How many works each slide of sources has, where so many are cited whose titles take these letters. */
function worksOf(count: number, letters: number): number[] {
  const title = 'Clocks of the town '.repeat(9).slice(0, letters).trim()
  const works = Array.from({ length: count }, (_, index) =>
    `@article{ann${index}, author = {Ann, Bo}, title = {${title} ${index}}, journal = {Clocks}, year = {2020}}`)
  const cited = works.map((_, index) => `[@ann${index}]`).join(' ')
  const file = new VFile({ path: 'review.md', value: `# Talk\n\n## One\n\nIt is so ${cited}.` })
  const review = reviewFromMarkdown(file, [works.join('\n')])
  const { slides } = planFromOutline(outlineFromReview(review, { ...blockReader, explorers: catalogue }))
  return slides.filter(({ layout }) => layout === 'references')
    .flatMap(({ parts: [part] }) => part.kind === 'entries' ? part.entries.length : [])
}

test('works that fit on one slide are on one', () => {
  assert.deepEqual(worksOf(8, 30), [8])
  assert.deepEqual(worksOf(10, 45), [10])
})

test('of works on several slides each has its ticks on a line of their own, and a title that ends before the edge', () => {
  const [short, long] = [30, 50].map(letters => Math.max(...worksOf(40, letters)))
  assert.ok(short <= 12 && long < short, `${short} short ones, ${long} long ones`)
  assert.equal(worksOf(40, 30).reduce((sum, count) => sum + count, 0), 40)
})

test('the slides of sources are called as the front matter calls them', () => {
  const titleOf = (...lines: string[]): string | undefined => {
    const file = new VFile({ path: 'review.md', value: ['---', ...lines, '---', '# Talk', '', '## One', '', 'So [@ann].'].join('\n') })
    const review = reviewFromMarkdown(file, ['@article{ann, author = {Ann, Bo}, title = {Clocks}, year = {2020}}'])
    const { slides } = planFromOutline(outlineFromReview(review, { ...blockReader, explorers: catalogue }))
    const last = slides.find(({ layout }) => layout === 'references')
    return last && wordsOf(last.title)
  }
  assert.equal(titleOf('reference-section-title: Works cited'), 'Works cited')
  assert.equal(titleOf('lang: zh', 'reference-section-title: "引用文献"'), '引用文献')
  assert.equal(titleOf('lang: de', 'reference-section-title: Literatur'), 'Literatur')
  assert.equal(titleOf('lang: en'), 'References')
})
