import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { bringDownloads, downloadLinks, downloadsInHead, offered } from '../../scripts/host/downloads.ts'
import { freshFolder } from '../deck/run.ts'
import { twoDecks } from './deck.ts'

const made = ['slides.pdf', 'handout.pdf', 'handout-3-up.pdf', 'slides.html', 'slides.pptx']

test('a site offers slides, and what brings private texts only where these are published', () => {
  assert.deepEqual(offered(made), ['slides.pdf', 'slides.html'])
  assert.deepEqual(offered(made, true), made)
})

test('what is offered lies at the root of the site, and its links say what it is and how large', async (context) => {
  const { path, remove } = await freshFolder()
  context.after(remove)
  const site = await freshFolder()
  context.after(site.remove)
  for (const name of made)
    await writeFile(join(path, name), 'x'.repeat(name === 'handout.pdf' ? 22_500 : 1_250_000))
  const downloads = await bringDownloads(path, ['slides.pdf', 'handout.pdf', 'slides.html'], site.path)
  assert.deepEqual((await readdir(site.path)).sort(), ['handout.pdf', 'slides.html', 'slides.pdf'])
  const [deck, twin] = await twoDecks({ base: '/x/' })
  assert.deepEqual(downloadLinks({ ...twin, downloads }).map(link => />(.*)</.exec(link)![1]), [
    'Slides PDF (1.3 MB)',
    'Handout PDF (23 kB)',
    'One file, works offline (1.3 MB)',
  ])
  assert.match(downloadLinks({ ...deck, downloads })[0], /href="\/x\/slides\.pdf" download="">幻灯片 PDF/)
  assert.deepEqual(downloadLinks(deck), [])
})

test('the head of each page names what can be taken away, with what it is', async () => {
  const [deck] = await twoDecks({ base: '/x/' })
  const [pdf] = downloadsInHead({ ...deck, downloads: [{ name: 'slides.pdf', bytes: 1_200_000 }] })
  assert.match(pdf, /^<link rel="alternate" type="application\/pdf" href="\/x\/slides\.pdf" title="幻灯片 PDF \(1\.2 MB\)" class="deck-download"/)
})
