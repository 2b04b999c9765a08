import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import type { HostedSlide } from './slide-texts.ts'
import { titleOf } from './head.ts'
import { addressOf, pathOf } from './hosted-deck.ts'
import { documentOf, esc, tag } from './html.ts'

/** The page at an address that a slide has besides its own, its number or an id that it had: it leads there, without a script too. */
export function otherAddress(deck: HostedDeck, slide: HostedSlide, { first }: Assets): string {
  const to = pathOf(deck, slide)
  return documentOf({ lang: deck.lang }, [
    tag('title', {}, esc(titleOf(deck, slide))),
    '<meta name="robots" content="noindex">',
    tag('link', { rel: 'canonical', href: addressOf(deck, slide) }),
    tag('script', { 'src': deck.base + first, 'data-to': to }, ''),
    `<noscript>${tag('meta', { 'http-equiv': 'refresh', 'content': `0; url=${to}` })}</noscript>`,
  ], [
    `<body><p>${tag('a', { href: to }, esc(slide.title || slide.id))}</p></body>`,
  ])
}
