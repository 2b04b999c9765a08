import type { SourceSlide } from '../../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readReview } from '../../../scripts/files/read-review.ts'
import { outlineFromReview } from '../../../scripts/outline/from-review.ts'
import { blockReader } from '../../../scripts/parts/index.ts'
import { planFromOutline } from '../../../scripts/plan/from-outline.ts'
import { slidesFromPlan } from '../../../scripts/slides/from-plan.ts'

const works = `
@article{frost2025, author = {Frost, Ann and Lark, Ben and Moss, Cy and Reed, Dee and others}, title = {Cold <i>Salix</i> Stems},
  journal = {Wood}, year = {2025}, volume = {3}, number = {2}, pages = {1--9}, doi = {10.1000/frost}}
@article{he2024, author = {何春 and 夏雨 and 秋实 and 冬雪}, title = {冷杉综述}, journal = {林学}, year = {2024}, volume = {4}, pages = {1-20}}
@inproceedings{lark2016, author = {Lark, Ben and Moss, Cy}, title = {Warm Roots}, booktitle = {Trees}, year = {2016}, pages = {3--4}}
`
const text = [
  '# Wood',
  '',
  '## Cold',
  '',
  'Stems freeze [@frost2025, Table 9; @he2024]. Then @lark2016 warmed them.',
  '',
  '- It holds [@lark2016]',
]

interface Talk { slides: SourceSlide[], said: string[] }

async function talkOf(style: string, lang = 'en', files: Record<string, string> = {}): Promise<Talk> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-style-'))
  const review = ['---', 'title: T', `lang: ${lang}`, `csl: ${style}`, '---', ...text].join('\n')
  await Promise.all(Object.entries({ 'review.md': review, 'references.bib': works, ...files })
    .map(([name, content]) => writeFile(join(folder, name), content)))
  const read = await readReview(join(folder, 'review.md'))
  const said = read.file.messages.filter(({ ruleId }) => ruleId === 'citation-style').map(({ line, reason }) => `${line}: ${reason}`)
  return { slides: slidesFromPlan(planFromOutline(outlineFromReview(read, blockReader)), new Map()), said }
}

const withoutLinks = (text: string): string => text.replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\([^)]*\)/g, '$1')
/** The works as they are listed, without the slides that cite them. */
function entriesOf({ slides }: { slides: SourceSlide[] }): string[] {
  return slides.at(-1)!.raw.split('\n').filter(line => line.startsWith('- ')).map(line => withoutLinks(line.replace(/ <Cited [^>]*>$/, '')))
}
const notesOf = ({ slides }: { slides: SourceSlide[] }): string => slides.map(({ raw }) => raw.match(/\*\*\*([\s\S]*?)-->/)?.[1] ?? '').join('')
const footOf = ({ slides }: { slides: SourceSlide[] }): string | undefined => slides.map(({ raw }) => /^source: (.*)$/m.exec(raw)?.[1]).find(Boolean)

test('in GB/T 7714 the marks are raised numbers in the order of the text, and works in Chinese are listed in Chinese', async () => {
  const talk = await talkOf('GB/T 7714-2015', 'zh-CN')
  assert.match(notesOf(talk), /freeze <sup>\\\[1, 表9,2\\\]<\/sup>\. Then Lark和Moss<sup>\\\[3\\\]<\/sup> warmed/)
  assert.deepEqual(entriesOf(talk), [
    '- \\[1\\] FROST A, LARK B, MOSS C, et al. Cold <i>Salix</i> Stems\\[J/OL\\]. Wood, 2025, 3(2): 1-9. DOI:10.1000/frost.',
    '- \\[2\\] 何春, 夏雨, 秋实, 等. 冷杉综述\\[J\\]. 林学, 2024, 4: 1-20.',
    '- \\[3\\] LARK B, MOSS C. Warm Roots\\[C\\]//Trees. 2016: 3-4.',
  ])
})

test('in APA marks, footers and entries have names and years, in the order of the names', async () => {
  const talk = await talkOf('apa')
  assert.match(notesOf(talk), /freeze \(Frost et al\., 2025, Table 9; 何春 et al\., 2024\)\. Then Lark and Moss \(2016\) warmed/)
  assert.match(footOf(talk)!, /Frost et al\., 2025 Table 9; Lark & Moss, 2016; 何春 et al\., 2024/)
  assert.deepEqual(entriesOf(talk).map(entry => entry.slice(0, 34)), [
    '- Frost, A., Lark, B., Moss, C., R',
    '- Lark, B., &#38; Moss, C. (2016).',
    '- 何春, 夏雨, 秋实, &#38; 冬雪. (2024). 冷杉',
  ])
  assert.match(entriesOf(talk)[0], /Reed, D\., et al\. \(2025\)\. Cold <i>Salix<\/i> Stems\. <i>Wood<\/i>, <i>3<\/i>\(2\), 1–9/)
})

test('in a style of numbers a footer says whom they mean', async () => {
  assert.equal(footOf(await talkOf('ieee')), '"[1] Frost 2025 Table 9; [2] 何春 2024; [3] Lark 2016"')
})

test('a style of notes changes the list alone', async () => {
  const talk = await talkOf('chicago-note-bibliography')
  assert.match(notesOf(talk), /freeze \[Frost25, Table 9; 何春24\]/)
  assert.match(entriesOf(talk)[0], /^- Frost, Ann, Ben Lark, .*“Cold <i>Salix<\/i> Stems\.”/)
})

const own = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>House</title><id>house</id><category citation-format="author"/></info>
<citation><layout prefix="{" suffix="}" delimiter=" + "><names variable="author"><name form="short"/></names></layout></citation>
<bibliography><layout><text variable="title" font-style="italic"/></layout></bibliography></style>`

test('a style is read from a file beside the review', async () => {
  const talk = await talkOf('house.csl', 'en', { 'house.csl': own })
  assert.match(notesOf(talk), /Frost, Lark, Moss, Reed, et al\., Table 9 \+ 何春.* Then Lark and Moss warmed/)
  assert.deepEqual([entriesOf(talk)[2], talk.said], ['- <i>Warm Roots</i>', []])
})

for (const style of ['ieee.csl', 'https://www.zotero.org/styles/ieee', 'styles/IEEE.csl']) {
  test(`the public style is meant by \`${style}\` where no such file is there`, async () => {
    const talk = await talkOf(style)
    assert.match(entriesOf(talk)[0], /^- \\\[1\\\] A\. Frost/)
    assert.deepEqual(talk.said, [])
  })
}

for (const [style, near] of [['ieeee', 'ieee'], ['apa-7', 'apa'], ['gb7714-numeric', 'gb-t-7714-2015-numeric']]) {
  test(`an unknown style such as \`${style}\` is a message with its line, and the citations stay as they are`, async () => {
    const { slides, said } = await talkOf(style)
    assert.equal(said.length, 1)
    assert.match(said[0], new RegExp(`^4: There is no citation style \`${style}\`, expected .*\`${near}\``))
    assert.match(notesOf({ slides }), /\[Frost25, Table 9; 何春24\]/)
  })
}

for (const broken of ['no style', '<style xmlns="http://purl.org/net/xbiblio/csl"><citation>', '']) {
  test(`a file that holds no style is a message: ${JSON.stringify(broken)}`, async () => {
    const { slides, said } = await talkOf('house.csl', 'en', { 'house.csl': broken })
    assert.match(said.join(), /`house\.csl` cannot be read/)
    assert.equal(slides.length > 0, true)
  })
}

test('a style outside of the root of the review is not read', async () => {
  assert.match((await talkOf('../../../etc/house.csl')).said.join(), /lies outside of/)
})

test('without a style nothing changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-style-'))
  await writeFile(join(folder, 'review.md'), text.join('\n'))
  await writeFile(join(folder, 'references.bib'), works)
  const read = await readReview(join(folder, 'review.md'))
  assert.equal(read.references.get('frost2025')?.label, 'Frost25')
})
