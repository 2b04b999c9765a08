import type { Term } from './term.ts'
import { addressOf } from './hosted-deck.ts'
import { esc, tag } from './html.ts'

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
