import type { Assets } from '../assets.ts'
import type { HostedDeck } from '../hosted-deck.ts'
import type { Chapter, Reading } from './sections.ts'
import type { Works } from './works.ts'
import { wordsIn } from '../../site/page-words.ts'
import { downloadLinks } from '../downloads.ts'
import { firstTag } from '../first-tag.ts'
import { documentOf, esc, tag } from '../html.ts'
import { chapterOf, numbered } from './chapter.ts'
import { headOfReading } from './head.ts'
import { readingPath } from './place.ts'
import { chaptersOf } from './sections.ts'
import { worksIn } from './works.ts'

/**
 * A deck as an article: what its slides show, in reading order, each with the way to it; where their texts are published, with
 * those. It needs no script.
 */
export function readingPage(given: HostedDeck, { stills, texts, looks }: Reading, assets: Assets): string {
  const { deck, works } = withWorks(given)
  const chapters = chaptersOf(deck)
  return documentOf({ lang: deck.lang }, [
    headOfReading(deck),
    tag('link', { rel: 'icon', href: `${deck.base}favicon.svg` }),
    tag('link', { rel: 'stylesheet', href: deck.base + assets.style }),
    ...looks ? [`<style>${looks}</style>`] : [],
    firstTag(deck, assets),
  ], [
    '<body class="page-text page-read">',
    topOf(deck),
    '<div class="read-columns">',
    contentsOf(deck, chapters),
    '<main>',
    titleOf(deck),
    ...chapters.map(chapter => chapterOf(deck, chapter, { stills, texts, works })),
    '</main>',
    '</div>',
    '</body>',
  ])
}

/** The deck with its lists of works as they can be led to. */
function withWorks(deck: HostedDeck): { deck: HostedDeck, works: Works } {
  let works: Works = new Map()
  const slides = deck.slides.map((slide) => {
    if (slide.layout !== 'references')
      return slide
    const found = worksIn(slide.beside, works)
    works = found.works
    return { ...slide, beside: found.html }
  })
  return { deck: { ...deck, slides }, works }
}

function topOf(deck: HostedDeck): string {
  const words = wordsIn(deck.lang)
  const links = [
    tag('a', { href: deck.base }, esc(words.slideshow)),
    ...downloadLinks(deck),
    ...deck.twin
      ? [tag('a', { href: readingPath(deck.twin), hreflang: deck.twin.lang, lang: deck.twin.lang },
          esc(wordsIn(deck.twin.lang).otherLanguage))]
      : [],
  ]
  return `<header class="read-top">${tag('a', { href: deck.base }, esc(deck.title))}<nav>${links.join('')}</nav></header>`
}

function titleOf(deck: HostedDeck): string {
  const [cover] = deck.slides
  const people = [deck.author, deck.date].filter(Boolean).join(' · ')
  return [
    tag('header', { class: 'read-title', id: cover.id }),
    tag('h1', {}, esc(deck.title)),
    ...cover.lead ? [tag('p', { class: 'read-lead' }, esc(cover.lead))] : [],
    ...people ? [tag('p', { class: 'page-hint' }, esc(people))] : [],
    '</header>',
  ].join('\n')
}

function contentsOf(deck: HostedDeck, chapters: Chapter[]): string {
  const { contents } = wordsIn(deck.lang)
  const rows = chapters.flatMap(({ title, divider, slides }) => {
    const first = divider ?? slides[0]
    return title
      ? [`<li>${tag('a', { href: `#${encodeURIComponent(first.id)}` }, numbered(divider ?? {}, esc(title)))}</li>`]
      : slides.map(({ id, title }) => `<li>${tag('a', { href: `#${encodeURIComponent(id)}` }, esc(title))}</li>`)
  })
  // A slide's link to the table of contents leads here.
  const id = deck.slides.find(({ layout }) => layout === 'agenda')?.id
  return `${tag('nav', { 'class': 'read-contents', id, 'aria-label': contents })}<p>${esc(contents)}</p><ol>${rows.join('')}</ol></nav>`
}
