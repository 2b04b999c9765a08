import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sitemapOf, writeAddresses } from '../../scripts/host/addresses.ts'
import { freshFolder } from '../deck/run.ts'
import { twoDecks } from './deck.ts'

const url = 'https://example.org/talks/qwen/'

test('the map of a site has every slide and reading page of both languages once, each with its twin', async () => {
  const map = sitemapOf(await twoDecks({ base: '/talks/qwen/', url }))
  const places = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place.slice(url.length))
  assert.deepEqual(places, ['', 'goals/', 'results/', 'read/', 'en/', 'en/goals/', 'en/results/', 'en/read/'])
  assert.equal(map.match(/<xhtml:link [^>]*hreflang="en"[^>]*\/>/g)!.length, 8)
})

test('without the address of the site there is no map, and nothing names one', async (context) => {
  const folder = await freshFolder()
  context.after(folder.remove)
  await writeAddresses(folder.path, await twoDecks({ base: '/' }))
  assert.equal(existsSync(join(folder.path, 'sitemap.xml')), false)
  assert.doesNotMatch(readFileSync(join(folder.path, 'robots.txt'), 'utf8'), /Sitemap/)
})
