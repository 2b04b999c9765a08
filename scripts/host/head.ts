import type { HostedDeck } from './hosted-deck.ts'
import type { HostedSlide } from './slide-texts.ts'
import { addressOf, twinOfSlide } from './hosted-deck.ts'
import { esc, jsonBlock, tag } from './html.ts'

/** The title of a slide's page: its own and the deck's. */
export function titleOf(deck: HostedDeck, slide: HostedSlide): string {
  return slide.title && slide.title !== deck.title && slide !== deck.slides[0] ? `${slide.title} · ${deck.title}` : deck.title
}

/** What a slide's page says of itself to those who do not see it: title, description, address, languages, picture, data. */
export function headOf(deck: HostedDeck, slide: HostedSlide, picture?: string): string {
  const address = addressOf(deck, slide)
  const lead = slide.lead || deck.title
  const twin = twinOfSlide(deck, slide)
  const og: Record<string, string | undefined> = {
    'og:type': 'article',
    'og:title': slide.title || deck.title,
    'og:description': lead,
    'og:url': deck.url && address,
    'og:site_name': deck.title,
    'og:locale': deck.lang.replace('-', '_'),
    'og:image': deck.url && picture && new URL(picture, deck.url).href,
    'og:image:width': deck.url && picture && '960',
    'og:image:height': deck.url && picture && '540',
    'og:image:alt': deck.url && picture && slide.title,
  }
  return [
    tag('title', {}, esc(titleOf(deck, slide))),
    tag('meta', { name: 'description', content: lead }),
    ...deck.author ? [tag('meta', { name: 'author', content: deck.author })] : [],
    // Search engines take whole addresses alone.
    ...deck.url ? [tag('link', { rel: 'canonical', href: address })] : [],
    ...deck.url && twin
      ? [
          tag('link', { rel: 'alternate', hreflang: deck.lang, href: address }),
          tag('link', { rel: 'alternate', hreflang: deck.twin!.lang, href: addressOf(deck.twin!, twin) }),
        ]
      : [],
    ...Object.entries(og).filter(([, content]) => content).map(([property, content]) => tag('meta', { property, content })),
    tag('meta', { name: 'twitter:card', content: picture && deck.url ? 'summary_large_image' : 'summary' }),
    tag('script', { type: 'application/ld+json' }, jsonBlock(dataOf(deck, slide, address))),
  ].join('\n')
}

/** A deck is a presentation, and a slide a part of it. */
function dataOf(deck: HostedDeck, slide: HostedSlide, address: string): object {
  const whole = {
    '@type': 'PresentationDigitalDocument',
    'name': deck.title,
    'url': addressOf(deck, deck.slides[0]),
    'inLanguage': deck.lang,
    ...deck.author ? { author: { '@type': 'Person', 'name': deck.author } } : {},
    ...deck.date ? { datePublished: deck.date } : {},
  }
  const isFirst = slide === deck.slides[0]
  return {
    '@context': 'https://schema.org',
    ...isFirst
      ? { ...whole, ...slide.lead ? { description: slide.lead } : {} }
      : {
          '@type': 'LearningResource',
          'name': slide.title,
          'url': address,
          'inLanguage': deck.lang,
          'position': deck.slides.indexOf(slide) + 1,
          ...slide.lead ? { description: slide.lead } : {},
          'isPartOf': whole,
        },
  }
}
