import type { Term } from './term.ts'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../files/paths.ts'
import { writeAddresses } from './addresses.ts'
import { writeAssets } from './assets.ts'
import { feedOf } from './feed.ts'
import { notFoundPage } from './not-found.ts'
import { termPage } from './term-page.ts'
import { asDeck } from './term.ts'

/**
 * Makes one site of several talks, whose own sites lie in its folders already: the page that leads to them, one for what is not
 * there, what machines read.
 * @param site the folder of the site
 * @param term the talks, and what is said of them
 * @param fonts the rules of the fonts that its pages are set in
 */
export async function finishTerm(site: string, term: Term, fonts: string): Promise<void> {
  const assets = await writeAssets(site, fonts)
  const list = asDeck(term)
  const decks = term.talks.flatMap(({ decks }) => decks)
  await writeFile(join(site, 'index.html'), termPage(term, assets))
  await writeFile(join(site, '404.html'), notFoundPage([list, ...decks], assets))
  // The talks have their own addresses.
  await writeAddresses(site, [{ ...list, slides: list.slides.slice(0, 1) }, ...decks])
  await cp(join(projectRoot, 'public', 'favicon.svg'), join(site, 'favicon.svg'))
  const feed = feedOf(term)
  if (feed)
    await writeFile(join(site, 'feed.xml'), feed)
}
