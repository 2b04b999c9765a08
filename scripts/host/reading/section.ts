import type { HostedDeck } from '../hosted-deck.ts'
import type { Shown } from '../slide-page.ts'
import type { HostedSlide } from '../slide-texts.ts'
import type { Works } from './works.ts'
import { wordsIn } from '../../site/page-words.ts'
import { pathOf } from '../hosted-deck.ts'
import { esc, tag } from '../html.ts'
import { figureOf } from './figure.ts'
import { asArticle, besides } from './words.ts'

/** What an article tells of a slide: how it looks, its whole text where that is published, and how deep its head is. */
export interface Told { shown?: Shown, text?: string, name: string, level: number, works: Works }

/** A slide as a section of an article: its head, its picture, what it says, and the way to it. */
export function sectionOf(deck: HostedDeck, slide: HostedSlide, { shown, text, name, level, works }: Told): string {
  const words = wordsIn(deck.lang)
  const said = asArticle(text ? besides(slide.beside, text) : slide.beside, level, works)
  const source = slide.source && !text ? tag('p', { class: 'page-source' }, esc(words.source + words.colon + slide.source)) : ''
  return [
    tag('section', { class: 'read-section', id: slide.id }),
    '<div>',
    ...name ? [tag(`h${level}`, {}, (slide.section ? `<small>${esc(slide.section)}</small> ` : '') + esc(name))] : [],
    ...shown?.figure ? [figureOf(deck, slide, shown)] : [],
    shown?.figure ? folded(said, words.asTable) : said,
    ...text ? [asArticle(text, level, works)] : [],
    source,
    '</div>',
    asideOf(deck, slide, shown),
    '</section>',
  ].filter(Boolean).join('\n')
}

/** The way to the slide, by its picture where there is one. */
function asideOf(deck: HostedDeck, slide: HostedSlide, shown: Shown | undefined): string {
  const words = wordsIn(deck.lang)
  const at = deck.slides.indexOf(slide) + 1
  const path = pathOf(deck, slide)
  const picture = shown
    ? tag('img', { src: `${deck.base}${encodeURIComponent(slide.id)}/slide.jpg`, alt: '', width: '960', height: '540', loading: 'lazy' })
    : ''
  const name = `<span>${esc(`${words.slide}${at}${words.slideEnd}`)}</span>`
  return `<p class="read-slide">${tag('a', { href: path }, picture + name)}</p>`
}

/** The numbers that a chart shows, for whoever wants to read them. */
function folded(html: string, name: string): string {
  return html.replace(/<section class="read-wide"[\s\S]*?<\/table><\/section>/g, table =>
    `<details class="read-table"><summary>${esc(name)}</summary>${table}</details>`)
}
