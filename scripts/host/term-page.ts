import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import type { Term, TermTalk } from './term.ts'
import { wordsIn } from '../site/page-words.ts'
import { documentOf, esc, tag } from './html.ts'
import { readingPath } from './reading/place.ts'

/** The page of a term: each talk with its cover, people and day, and the ways into its languages. It needs no script. */
export function termPage(term: Term, { style, first }: Assets): string {
  const words = wordsIn(term.lang)
  const address = term.url ?? term.base
  return documentOf({ lang: term.lang }, [
    tag('title', {}, esc(term.title)),
    tag('meta', { name: 'description', content: term.lead || term.talks.map(({ decks: [deck] }) => deck.title).join(' · ') }),
    tag('link', { rel: 'canonical', href: address }),
    tag('meta', { property: 'og:title', content: term.title }),
    tag('meta', { property: 'og:type', content: 'website' }),
    ...term.url
      ? [
          tag('meta', { property: 'og:url', content: address }),
          tag('link', { rel: 'alternate', type: 'application/atom+xml', href: `${term.base}feed.xml` }),
        ]
      : [],
    tag('link', { rel: 'icon', href: `${term.base}favicon.svg` }),
    tag('link', { rel: 'stylesheet', href: term.base + style }),
    tag('script', { src: term.base + first }, ''),
  ], [
    '<body class="page-text">',
    '<main>',
    tag('h1', {}, esc(term.title)),
    ...term.lead ? [tag('p', { class: 'page-hint' }, esc(term.lead))] : [],
    `<ul class="page-talks">${term.talks.map(talkOf).join('')}</ul>`,
    ...term.url ? [tag('p', { class: 'page-feed' }, tag('a', { href: `${term.base}feed.xml` }, esc(words.feed)))] : [],
    '</main>',
    '</body>',
  ])
}

function talkOf({ decks: [deck, ...twins], isPictured }: TermTalk): string {
  const people = [deck.author, deck.date].filter(Boolean).join(' · ')
  const { read, colon } = wordsIn(deck.lang)
  const [cover] = deck.slides
  const picture = `${deck.base}${encodeURIComponent(cover.id)}/slide.jpg`
  return [
    tag('li', { lang: deck.lang }),
    // The heading says the same to those who do not see it.
    tag('a', { 'class': 'page-cover', 'href': deck.base, 'tabindex': '-1', 'aria-hidden': 'true' }, isPictured
      ? tag('img', { src: picture, alt: '', width: '1280', height: '720', loading: 'lazy' })
      : ''),
    tag('h2', {}, tag('a', { href: deck.base }, esc(deck.title))),
    ...people ? [tag('p', {}, esc(people))] : [],
    '<p class="page-talk-links">',
    tag('a', { 'href': readingPath(deck), 'aria-label': read + colon + deck.title }, esc(read)),
    ...twins.map(twinOf),
    '</p>',
    '</li>',
  ].join('')
}

function twinOf(deck: HostedDeck): string {
  const { base, lang, title } = deck
  return tag('a', { class: 'page-twin', href: base, hreflang: lang, lang, title }, esc(wordsIn(lang).otherLanguage))
}
