import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import type { Term, TermTalk } from './term.ts'
import { policy } from '../../pages/policy.ts'
import { wordsIn } from '../site/page-words.ts'
import { addressOf } from './hosted-deck.ts'
import { esc, tag } from './html.ts'

/** The page of a term: each talk with its cover, people and day, and the ways into its languages. It needs no script. */
export function termPage(term: Term, { style, first }: Assets): string {
  const words = wordsIn(term.lang)
  const address = term.url ?? term.base
  return [
    '<!DOCTYPE html>',
    tag('html', { lang: term.lang }),
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
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
    '</head>',
    '<body class="page-text">',
    '<main>',
    tag('h1', {}, esc(term.title)),
    ...term.lead ? [tag('p', { class: 'page-hint' }, esc(term.lead))] : [],
    `<ul class="page-talks">${term.talks.map(talkOf).join('')}</ul>`,
    ...term.url ? [tag('p', { class: 'page-feed' }, tag('a', { href: `${term.base}feed.xml` }, esc(words.feed)))] : [],
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')
}

function talkOf({ decks: [deck, ...twins], isPictured }: TermTalk): string {
  const people = [deck.author, deck.date].filter(Boolean).join(' · ')
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
    ...twins.map(twinOf),
    '</li>',
  ].join('')
}

function twinOf(deck: HostedDeck): string {
  const { base, lang, title } = deck
  return tag('a', { class: 'page-twin', href: base, hreflang: lang, lang, title }, esc(wordsIn(lang).otherLanguage))
}

/** The talks as Atom, for readers that follow a term; those without a whole date have no entry. Undefined without an address. */
export function feedOf(term: Term): string | undefined {
  if (!term.url)
    return undefined
  const dated = term.talks.map(({ decks: [deck] }) => ({ deck, at: `${deck.date.slice(0, 10)}T00:00:00Z` }))
    .filter(({ at }) => /^\d{4}-\d\d-\d\dT/.test(at))
  const entries = dated.map(({ deck, at }) => {
    const address = addressOf(deck, deck.slides[0])
    return [
      '<entry>',
      tag('title', {}, esc(deck.title)),
      tag('id', {}, esc(address)),
      tag('link', { href: address }).replace(/>$/, '/>'),
      tag('updated', {}, at),
      ...deck.author ? [tag('author', {}, tag('name', {}, esc(deck.author)))] : [],
      ...deck.slides[0].lead ? [tag('summary', {}, esc(deck.slides[0].lead))] : [],
      '</entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('feed', { 'xmlns': 'http://www.w3.org/2005/Atom', 'xml:lang': term.lang }),
    tag('title', {}, esc(term.title)),
    tag('id', {}, esc(term.url)),
    tag('link', { href: term.url }).replace(/>$/, '/>'),
    tag('link', { rel: 'self', href: `${term.url}feed.xml` }).replace(/>$/, '/>'),
    tag('updated', {}, dated[0]?.at ?? '1970-01-01T00:00:00Z'),
    tag('author', {}, tag('name', {}, esc(term.title))),
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
