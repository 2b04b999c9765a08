import type { ReadPdf } from './pdf-text.ts'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { splitSlides } from '../../scripts/slides/source-slide.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder, root, runVerb } from './run.ts'

const run = promisify(execFile)

for (const [review, base] of [['review.md', '/'], ['review.en.md', '/en/']]) {
  describe(`the presentation of ${review}, opened by LibreOffice (libreoffice-impress of Debian)`, () => {
    let remove: () => Promise<void>
    let files: JSZip
    let slides: string[]
    let opened: ReadPdf
    before(async () => {
      const folder = await freshFolder()
      remove = folder.remove
      const args = [join(root, review), '--out', folder.path]
      for (const [verb, ...more] of [['build'], ['export', '--pptx', '--base', base]]) {
        const { code, stderr } = await runVerb(verb, [...args, ...more])
        assert.equal(code, 0, stderr)
      }
      const file = join(folder.path, 'exports', 'slides.pptx')
      slides = splitSlides(await readFile(join(folder.path, 'slides.md'), 'utf8')).map(({ raw }) => raw)
      files = await JSZip.loadAsync(await readFile(file))
      const profile = `-env:UserInstallation=file://${folder.path}/profile`
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder.path, file])
      opened = await readPdf(join(folder.path, 'slides.pdf'))
    })
    after(() => remove())

    test('shows the slides of the talk, and hides those behind its end', () => {
      assert.equal(files.file(/^ppt\/slides\/slide\d+\.xml$/).length, slides.length)
      assert.equal(opened.pages, slides.filter(raw => !/^backup: true$/m.test(raw)).length)
    })

    test('has a title as text on every slide', async () => {
      for (const file of files.file(/^ppt\/slides\/slide\d+\.xml$/))
        assert.match(await file.async('string'), /<p:ph[^>]*type="title"[\s\S]*?<a:t>/, file.name)
    })

    test('has words for each picture', async () => {
      for (const file of files.file(/^ppt\/slides\/slide\d+\.xml$/))
        assert.doesNotMatch(await file.async('string'), /<p:cNvPr [^>]*descr=""/, file.name)
    })

    test('has notes for each slide that has some', () => {
      const noted = slides.filter(raw => /^<!--\n/m.test(raw)).length
      assert.ok(noted > slides.length / 2)
      assert.ok(files.file(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).length >= noted)
    })
  })
}
