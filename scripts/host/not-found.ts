import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import { wordsIn } from '../site/page-words.ts'
import { pathOf } from './hosted-deck.ts'
import { documentOf, esc, tag } from './html.ts'

/**
 * The page for an address that nothing is at. It says what was near, and lists all slides, which a search narrows; without its
 * script the list alone helps. A host shows it wherever it likes, so that every address on it is one from the root.
 */
export function notFoundPage(decks: HostedDeck[], { style, first, notFound }: Assets): string {
  const [deck] = decks
  const words = wordsIn(deck.lang)
  return documentOf({ lang: deck.lang }, [
    tag('title', {}, esc(`${words.notFound} · ${deck.title}`)),
    '<meta name="robots" content="noindex">',
    tag('link', { rel: 'icon', href: `${deck.base}favicon.svg` }),
    tag('link', { rel: 'stylesheet', href: deck.base + style }),
    tag('script', { src: deck.base + first }, ''),
    tag('script', { src: deck.base + notFound, defer: '' }, ''),
  ], [
    '<body class="page-text">',
    '<main>',
    ...decks.map((one, index) => sectionOf(one, index === 0 ? 'h1' : 'h2')),
    '</main>',
    '</body>',
  ])
}

function sectionOf(deck: HostedDeck, heading: 'h1' | 'h2'): string {
  const words = wordsIn(deck.lang)
  const row = (slide: HostedDeck['slides'][number]): string =>
    `<li>${tag('a', { 'href': pathOf(deck, slide), 'data-id': [slide.id, ...slide.earlier].join(' ') }, esc(slide.title || slide.id))}</li>`
  return [
    tag('section', { 'lang': deck.lang, 'data-base': deck.base }),
    tag(heading, {}, esc(words.notFound)),
    tag('p', { class: 'page-hint' }, esc(words.notFoundHint)),
    `<div class="page-near" hidden><p>${esc(words.didYouMean)}</p><ul></ul></div>`,
    `<p class="page-search" hidden><label>${esc(words.search)} <input type="search" autocomplete="off"></label></p>`,
    tag(heading === 'h1' ? 'h2' : 'h3', {}, `${esc(words.slides)} <small>${esc(deck.title)}</small>`),
    `<p class="page-nothing" role="status" data-says="${esc(words.nothing)}"></p>`,
    `<ol class="page-slides">${deck.slides.map(row).join('')}</ol>`,
    '</section>',
  ].join('\n')
}
