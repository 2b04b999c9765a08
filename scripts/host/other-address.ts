import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import type { HostedSlide } from './slide-texts.ts'
import { policy } from '../../pages/policy.ts'
import { titleOf } from './head.ts'
import { addressOf, pathOf } from './hosted-deck.ts'
import { esc, tag } from './html.ts'

/** The page at an address that a slide has besides its own, its number or an id that it had: it leads there, without a script too. */
export function otherAddress(deck: HostedDeck, slide: HostedSlide, { first }: Assets): string {
  const to = pathOf(deck, slide)
  return [
    '<!DOCTYPE html>',
    tag('html', { lang: deck.lang }),
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag('title', {}, esc(titleOf(deck, slide))),
    '<meta name="robots" content="noindex">',
    tag('link', { rel: 'canonical', href: addressOf(deck, slide) }),
    tag('script', { 'src': deck.base + first, 'data-to': to }, ''),
    `<noscript>${tag('meta', { 'http-equiv': 'refresh', 'content': `0; url=${to}` })}</noscript>`,
    '</head>',
    `<body><p>${tag('a', { href: to }, esc(slide.title || slide.id))}</p></body>`,
    '</html>',
  ].join('\n')
}
