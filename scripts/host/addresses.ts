import type { HostedDeck } from './hosted-deck.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf, twinOfSlide } from './hosted-deck.ts'
import { esc, tag } from './html.ts'
import { readingAddress } from './reading/place.ts'

/**
 * What machines read of a site: `robots.txt`, and `sitemap.xml` where the whole address is known. Hosts that drop names with an
 * underscore are told not to.
 * @param site the folder of the site
 * @param decks the first is at its root, the twin within it
 */
export async function writeAddresses(site: string, decks: HostedDeck[]): Promise<void> {
  const [{ url }] = decks
  await writeFile(join(site, '.nojekyll'), '')
  await writeFile(join(site, 'robots.txt'), `User-agent: *\nAllow: /\n${url ? `Sitemap: ${url}sitemap.xml\n` : ''}`)
  if (url)
    await writeFile(join(site, 'sitemap.xml'), sitemapOf(decks))
}

/** All slides of some decks and their reading pages, each with its twin. */
export function sitemapOf(decks: HostedDeck[]): string {
  const entries = decks.flatMap(deck => [
    ...deck.slides.map((slide) => {
      const twin = twinOfSlide(deck, slide)
      return entryOf(deck, addressOf(deck, slide), twin && addressOf(deck.twin!, twin))
    }),
    ...deck.isList ? [] : [entryOf(deck, readingAddress(deck), deck.twin && readingAddress(deck.twin))],
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" `
    + `xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
}

function entryOf({ lang, twin }: HostedDeck, address: string, other: string | undefined): string {
  const others = other === undefined
    ? []
    : [[lang, address], [twin!.lang, other]].map(([hreflang, href]) =>
        tag('xhtml:link', { rel: 'alternate', hreflang, href }).replace(/>$/, '/>'))
  return `<url>${[tag('loc', {}, esc(address)), ...others].join('')}</url>`
}
