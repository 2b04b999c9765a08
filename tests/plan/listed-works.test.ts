import type { Work } from '../../scripts/parts/part.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'

/** What the list of sources says of works with these fields, in parts; undefined where it says it in one. */
function worksOf(...fields: string[]): (Work | undefined)[] {
  const bibliography = fields.map((own, index) => `@article{work${index}, ${own}}`).join('\n')
  const cites = fields.map((_, index) => `@work${index}`).join('; ')
  const file = new VFile({ path: 'review.md', value: `# Talk\n\n## One\n\n- So it is [${cites}]` })
  const { slides } = planFromOutline(outlineFromReview(reviewFromMarkdown(file, [bibliography]), blockReader))
  const parts = slides.flatMap(slide => slide.layout === 'references' ? slide.parts : [])
  return parts.flatMap(part => part.kind === 'entries' ? part.entries.map(({ work }) => work) : [])
}

test('a work is known by its title, and beneath it by its author, year and place', () => {
  assert.deepEqual(worksOf('author={Frost, Ann}, title={Stems}, journal={Plants}, year={2019}, doi={10.1000/x}'), [
    { label: 'Frost19', title: 'Stems', about: 'Ann Frost, 2019. Plants.', link: { text: 'doi', url: 'https://doi.org/10.1000/x' } },
  ])
})

test('three authors are named all, more by the first of them', () => {
  const aboutOf = (author: string): string | undefined => worksOf(`author={${author}}, title={Stems}, year={2019}`)[0]?.about
  assert.equal(aboutOf('Frost, Ann and Lark, Bo'), 'Ann Frost & Bo Lark, 2019.')
  assert.equal(aboutOf('Frost, Ann and Lark, Bo and Reed, Al'), 'Ann Frost, Bo Lark & Al Reed, 2019.')
  assert.equal(aboutOf('Frost, Ann and Lark, Bo and Reed, Al and Wren, Di'), 'Ann Frost et al., 2019.')
  assert.equal(aboutOf('Frost, Ann and others'), 'Ann Frost et al., 2019.')
  assert.equal(aboutOf('张三 and 李四 and 王五'), '张三、李四、王五，2019.')
  assert.equal(aboutOf('张三 and 李四 and 王五 and 赵六'), '张三等，2019.')
})

test('a work without a year says so', () => {
  assert.equal(worksOf('author={Frost, Ann}, title={Stems}')[0]?.about, 'Ann Frost, n.d.')
  assert.equal(worksOf('author={张三}, title={茎}')[0]?.about, '张三，无日期。')
})

test('it is read where its number, its archive or its host says', () => {
  const linkOf = (fields: string): string | undefined =>
    worksOf(`author={Frost, Ann}, title={Stems}, year={2019}, ${fields}`)[0]?.link?.text
  assert.equal(linkOf('doi={10.1000/x}'), 'doi')
  assert.equal(linkOf('eprint={2501.00001}'), 'arXiv:2501.00001')
  assert.equal(linkOf('url={https://www.example.org/stems.pdf}'), 'example.org')
  assert.equal(linkOf('note={none}'), undefined)
})

test('a work without title or author is listed as it is', () => {
  assert.deepEqual(worksOf('author={Frost, Ann}, year={2019}', 'title={Stems}, year={2019}'), [undefined, undefined])
})
