import type { ReadPdf } from './pdf-text.ts'
import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder, root, runVerb } from './run.ts'
import { missingWords, textOfPage, wordsOfMarkdown } from './words.ts'

/** Reviews that nobody wrote for this tool: one of ours, and a Chinese one where it lies beside the project. */
const reviews = [
  { path: join(root, 'tests', 'fixtures', 'reviews', 'two-models.en.md'), row: /20 B/ },
  { path: join(root, '..', 'shared', 'reviews', 'qwen-multimodal-review.zh.md'), row: /27B\+/ },
].filter(({ path }) => existsSync(path))

for (const { path, row } of reviews) {
  describe(`any other review, unchanged: ${basename(path)}`, () => {
    let folder: Awaited<ReturnType<typeof freshFolder>>
    let out: string
    let run: Run
    let source: string
    let handout: ReadPdf
    let text: string
    let diagrams: number
    let tables: string[]

    before(async () => {
      folder = await freshFolder()
      out = join(folder.path, 'talk')
      source = await readFile(path, 'utf8')
      // Without the pictures beside it, as a file that was sent.
      const alone = join(folder.path, basename(path))
      await writeFile(alone, source)
      run = await runVerb('deck', [alone, '--out', out])
      handout = await readPdf(join(out, 'exports', 'handout.pdf'))
      await withDeck({ dist: join(out, 'dist') }, async ({ page, ready }) => {
        await ready('print')
        text = await textOfPage(page)
        diagrams = await page.locator('.mermaid svg').count()
        tables = await page.locator('.slidev-layout table').allInnerTexts()
      })
    })
    after(() => folder.remove())

    test('the command succeeds with all four outputs', () => {
      assert.equal(run.code, 0, run.stderr)
      for (const name of ['slides.md', 'dist/index.html', 'exports/slides.pdf', 'exports/handout.pdf'])
        assert.ok(existsSync(join(out, name)), `${name} is missing`)
    })

    test('no slide or page breaks a rule that is an error', () => {
      assert.doesNotMatch(run.stderr, /^.* error {2}.*$/m)
    })

    test('the ten missing pictures are one warning, with the line of the first and of some others', () => {
      const [, first, others] = run.stderr.match(/:(\d+):\d+ +warning +R15\/missing-asset .*\(and 9 more like it: line ([\d, ]+)/) ?? []
      const pictures = source.split('\n').flatMap((line, index) => line.startsWith('![') ? [index + 1] : [])
      assert.equal(pictures.length, 10)
      assert.deepEqual([first, ...others.split(', ').filter(Boolean)].map(Number), pictures.slice(0, 7))
    })

    test('both pipelines are drawn as diagrams', () => {
      assert.equal(diagrams, 2)
    })

    test('the table of model sizes is a table', () => {
      assert.ok(tables.some(table => row.test(table)))
    })

    test('every word of the file is on a slide or in the handout', () => {
      assert.deepEqual(missingWords(wordsOfMarkdown(source), text + handout.texts.join('')), [])
    })
  })
}
