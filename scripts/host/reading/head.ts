import type { HostedDeck } from '../hosted-deck.ts'
import { wordsIn } from '../../site/page-words.ts'
import { addressOf } from '../hosted-deck.ts'
import { esc, jsonBlock, tag } from '../html.ts'
import { readingAddress } from './place.ts'

/** What a reading page says of itself to those who do not see it. */
export function headOfReading(deck: HostedDeck): string {
  const title = `${deck.title} · ${wordsIn(deck.lang).read}`
  const lead = deck.slides[0].lead || deck.title
  const address = readingAddress(deck)
  return [
    tag('title', {}, esc(title)),
    tag('meta', { name: 'description', content: lead }),
    ...deck.author ? [tag('meta', { name: 'author', content: deck.author })] : [],
    // Search engines take whole addresses alone.
    ...deck.url ? [tag('link', { rel: 'canonical', href: address })] : [],
    ...deck.url && deck.twin
      ? [deck, deck.twin].map(one => tag('link', { rel: 'alternate', hreflang: one.lang, href: readingAddress(one) }))
      : [],
    tag('meta', { property: 'og:type', content: 'article' }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: lead }),
    ...deck.url ? [tag('meta', { property: 'og:url', content: address })] : [],
    tag('script', { type: 'application/ld+json' }, jsonBlock({
      '@context': 'https://schema.org',
      '@type': 'Article',
      'headline': deck.title,
      'url': address,
      'inLanguage': deck.lang,
      'description': lead,
      ...deck.author ? { author: { '@type': 'Person', 'name': deck.author } } : {},
      ...deck.date ? { datePublished: deck.date } : {},
      'isBasedOn': addressOf(deck, deck.slides[0]),
    })),
  ].join('\n')
}
