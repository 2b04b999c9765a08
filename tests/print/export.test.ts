import type { TestContext } from 'node:test'
import type { PDFHexString } from 'pdf-lib'
import type { BuiltDeck } from '../../scripts/site/built-deck.ts'
import type { Slides } from './built-deck.ts'
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { replaceFiles } from '../../scripts/files/replace-files.ts'
import { exportDeck } from '../../scripts/print/export.ts'
import { countPages } from '../../scripts/print/pdf.ts'
import { notes, temporaryFolder, writeDeck } from './built-deck.ts'

const two: Slides = { one: '<h1>标题一</h1><p>words</p>', two: '<h1>Title two</h1><p>words</p>' }

/** A job over a stand-in deck, with earlier PDFs in the output folder. */
async function job(context: TestContext, slides: Slides, options = {}): Promise<{ built: BuiltDeck, outDir: string }> {
  const folder = await temporaryFolder(context)
  const [dist, outDir] = [join(folder, 'dist'), join(folder, 'out')]
  await mkdir(dist)
  await mkdir(outDir)
  await writeDeck(dist, slides, options)
  for (const name of ['slides.pdf', 'handout.pdf'])
    await writeFile(join(outDir, name), 'earlier')
  return { built: { dist, base: '/', notes, slides: Object.keys(slides), backups: [] }, outDir }
}

async function assertUntouched({ outDir }: { outDir: string }): Promise<void> {
  assert.deepEqual((await readdir(outDir)).toSorted(), ['handout.pdf', 'slides.pdf'])
  for (const name of ['slides.pdf', 'handout.pdf'])
    assert.equal(await readFile(join(outDir, name), 'utf8'), 'earlier')
}

test('both PDFs are tagged, outlined, named, in their language, and have a page a slide', async (context) => {
  const work = await job(context, two)
  const { measured, ...result } = await exportDeck(work.built, work)
  assert.deepEqual(measured.slides.map(({ id }) => id), ['one', 'two'])
  assert.deepEqual(result, {
    files: [join(work.outDir, 'slides.pdf'), join(work.outDir, 'handout.pdf')],
    pages: { slides: 2, handout: 2 },
    problems: [],
  })
  const bytes = await readFile(join(work.outDir, 'slides.pdf'))
  assert.equal(await countPages(bytes), 2)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  assert.deepEqual(pdf.getPage(0).getSize(), { width: 960, height: 540 })
  assert.equal(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString(), 'true')
  assert.ok(pdf.catalog.has(PDFName.of('StructTreeRoot')))
  assert.equal((pdf.catalog.lookup(PDFName.of('Lang')) as PDFHexString).decodeText(), 'zh-CN')
  const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  assert.equal((outline.lookup(PDFName.of('First'), PDFDict).lookup(PDFName.of('Title')) as PDFHexString).decodeText(), '标题一')
  assert.deepEqual([pdf.getTitle(), pdf.getAuthor(), pdf.getCreator()], ['生成与理解', '报告人', 'reviewdeck'])
  const handout = await PDFDocument.load(await readFile(join(work.outDir, 'handout.pdf')), { updateMetadata: false })
  assert.equal(handout.getTitle(), '生成与理解（讲义）')
  assert.deepEqual((await readdir(work.outDir)).toSorted(), ['handout.pdf', 'slides.pdf'])
})

test('a deck with bad slides names each of them and leaves the earlier PDFs alone', async (context) => {
  const work = await job(context, { ...two, three: '' }, { problems: [{ id: 'two', kind: 'mermaid', message: 'Parse error on line 2' }] })
  await assert.rejects(exportDeck(work.built, work), (error: Error & { code: string, hint: string }) => {
    assert.equal(error.code, 'E_SLIDES')
    assert.match(error.hint, /^two: Parse error on line 2\nthree: nothing is to be seen/)
    return true
  })
  await assertUntouched(work)
})

test('a slide that threw is reported once, and printing goes on where that is asked for', async (context) => {
  const work = await job(context, { ...two, three: '' }, { problems: [{ id: 'three', kind: 'throw', message: 'x is not defined' }] })
  const { problems, pages } = await exportDeck(work.built, { ...work, keepGoing: true })
  assert.deepEqual(problems, [{ id: 'three', kind: 'throw', message: 'x is not defined' }])
  assert.equal(pages.slides, 3)
})

test('a page too many is an error, and the earlier PDFs stay', async (context) => {
  const work = await job(context, { ...two, extra: '<h1>a slide nobody planned</h1>' })
  await assert.rejects(exportDeck({ ...work.built, slides: ['one', 'two'] }, work), { code: 'E_PAGE_COUNT' })
  await assertUntouched(work)
})

test('a deck that asks another host is printed without the answer', async (context) => {
  const work = await job(context, { one: '<h1>one</h1><script>fetch("http://example.invalid/x").catch(() => {})</script>' })
  assert.deepEqual((await exportDeck(work.built, work)).pages, { slides: 1, handout: 1 })
})

test('where the second file cannot be replaced, the first comes back', async (context) => {
  const work = await job(context, two)
  const from = join(work.outDir, 'fresh')
  await mkdir(from)
  await writeFile(join(from, 'slides.pdf'), 'new') // and no handout.pdf, which cannot be moved then
  await assert.rejects(replaceFiles(from, work.outDir, ['slides.pdf', 'handout.pdf']), { code: 'E_WRITE' })
  assert.equal(await readFile(join(work.outDir, 'slides.pdf'), 'utf8'), 'earlier')
  assert.equal(await readFile(join(work.outDir, 'handout.pdf'), 'utf8'), 'earlier')
})
