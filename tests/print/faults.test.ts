import type { Page } from 'playwright'
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import { describeError } from '../../scripts/diagnostics/error.ts'
import { printPdf } from '../../scripts/print/pdf.ts'
import { lookAtSlides, printDeck } from '../../scripts/print/print-deck.ts'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { notes, temporaryFolder, writeDeck } from './built-deck.ts'

test('a browser that dies while it prints is named, and an earlier PDF stays as it was', async (context) => {
  const folder = await temporaryFolder(context)
  const [dist, exports] = [join(folder, 'dist'), join(folder, 'exports')]
  await Promise.all([mkdir(dist), mkdir(exports)])
  await writeDeck(dist, { one: '<h1>One</h1>' })
  await writeFile(join(exports, 'slides.pdf'), 'earlier')
  const built = { dist, base: '/', notes, slides: ['one'], backups: [] }
  await assert.rejects(withDeck(built, async (deck) => {
    const seen = await lookAtSlides(deck, built)
    const devtools = await deck.page.context().newCDPSession(deck.page)
    const print = deck.page.pdf.bind(deck.page)
    deck.page.pdf = (options) => {
      devtools.send('Browser.crash').catch(() => {})
      return print(options)
    }
    await printDeck(deck, built, seen, exports)
  }), { code: 'E_BROWSER_DIED' })
  assert.deepEqual(await readdir(exports), ['slides.pdf'])
  assert.equal(await readFile(join(exports, 'slides.pdf'), 'utf8'), 'earlier')
})

const skip = !existsSync('/dev/full')
test('a disk that is full while a PDF is written is named, and an earlier PDF stays as it was', { skip }, async (context) => {
  const folder = await temporaryFolder(context)
  const file = join(folder, 'slides.pdf')
  await writeFile(file, 'earlier')
  // What is written there finds no room.
  await symlink('/dev/full', `${file}.${process.pid}.tmp`)
  const pdf = await PDFDocument.create()
  pdf.addPage()
  const page = {
    pdf: () => pdf.save(),
    url: () => 'http://127.0.0.1:1/print',
    evaluate: async () => [],
  } as unknown as Page
  await assert.rejects(printPdf(page, file, { title: 'a', author: 'b', lang: 'en' }), (error) => {
    assert.match(describeError(error), /^E_DISK_FULL: .*no space left.*\n {2}Make room/)
    return true
  })
  assert.deepEqual(await readdir(folder), ['slides.pdf'])
  assert.equal(await readFile(file, 'utf8'), 'earlier')
})
