import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { firstTag } from '../../scripts/host/first-tag.ts'
import { keptOf } from '../../scripts/host/offline/write.ts'
import { freshFolder } from '../deck/run.ts'
import { twoDecks } from './deck.ts'

const files = [
  ...['app.html', 'index.html', 'goals/index.html', 'goals/slide.jpg', 'read/index.html', 'assets/index-Ab12_x-9.js'],
  ...['assets/mermaid/mermaid.js', 'figures/a b.png', 'licences/inter.txt', 'slides.pdf', '404.html', 'sitemap.xml'],
  ...['en/app.html', 'en/read/index.html', 'en/goals/index.html'],
]

test('of a site is kept what shows its slides, each language by its own page, not what is for machines', async (context) => {
  const { path, remove } = await freshFolder()
  context.after(remove)
  for (const name of files) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), name)
  }
  const { files: kept, decks } = await keptOf(path, '/x/', ['read', 'en/read'])
  assert.deepEqual(kept.map(({ url }) => url), [
    '/x/app.html', '/x/assets/index-Ab12_x-9.js', '/x/assets/mermaid/mermaid.js', '/x/en/app.html', '/x/en/read/index.html',
    '/x/figures/a%20b.png', '/x/read/index.html',
  ])
  assert.deepEqual(kept.filter(({ revision }) => revision === null).map(({ url }) => url), ['/x/assets/index-Ab12_x-9.js'])
  assert.deepEqual(decks, ['/x/en/', '/x/'])
})

test('both languages have one worker, at the root of the site; a site that is not to be kept names none', async () => {
  const assets = { style: '', still: '', first: 'first.js', keep: 'keep.js', notFound: '' }
  const [deck, twin] = await twoDecks({ base: '/x/', isKept: true })
  assert.match(firstTag(deck, assets), /data-keep="\/x\/keep\.js" data-worker="\/x\/worker\.js"/)
  assert.match(firstTag({ ...twin, isKept: true, isWithin: true }, assets), /data-worker="\/x\/worker\.js"/)
  assert.doesNotMatch(firstTag({ ...deck, isKept: false }, assets), /worker/)
})
