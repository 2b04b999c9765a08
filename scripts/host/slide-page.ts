import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import type { HostedSlide } from './slide-texts.ts'
import type { Sheet } from './styles-for.ts'
import { wordsIn } from '../site/page-words.ts'
import { contentsPath } from './contents/place.ts'
import { downloadLinks, downloadsInHead } from './downloads.ts'
import { firstTag } from './first-tag.ts'
import { headOf } from './head.ts'
import { pageOf, pathOf } from './hosted-deck.ts'
import { documentOf, esc, tag } from './html.ts'
import { readingPath } from './reading/place.ts'
import { stylesFor } from './styles-for.ts'

const fonts = /@font-face\{[^}]*\}/g

/** A slide as a browser showed it: its HTML, the style sheets that reach it, and what root and body had. */
export interface Shown {
  id: string
  html: string
  styles: string[]
  root: string
  body: string
  /** Where its pictures stand on it, in px; nothing where it has none. */
  figure?: { x: number, y: number, width: number, height: number }
}

/** What of Slidev's own page loads it: the module that begins, those that it will ask for, its style sheets, and the names of drawings. */
export interface Loader { module: string, preloads: string[], styles: string[], drawings?: string }

/** What Slidev's page loads, by addresses. */
export function loaderIn(page: string): Loader {
  const links = (rel: string): string[] =>
    [...page.matchAll(/<link [^>]*>/g)].flatMap(([link]) => link.includes(`rel="${rel}"`) ? /href="([^"]+)"/.exec(link)?.[1] ?? [] : [])
  return {
    module: /<script type="module"[^>]*src="([^"]+)"/.exec(page)?.[1] ?? '',
    preloads: links('modulepreload'),
    styles: links('stylesheet'),
    drawings: /<meta name="reviewdeck-drawings" content="([^"]*)"/.exec(page)?.[1],
  }
}

/** A slide as a browser showed it, with the style sheets that reach it. */
export interface ShownWith extends Shown { sheets: Sheet[] }

/**
 * The page of a slide: it shows the slide as it was shown when it was looked at, leads to its neighbours, and needs no script.
 * Where scripts run, `first` loads Slidev once it is seen, which then takes its place.
 * @param deck what is said of the deck
 * @param slide which of its slides it is
 * @param shown how it looks; its words alone where no browser was there to look
 * @param loader what loads Slidev
 * @param assets what stands on all pages
 */
export function slidePage(deck: HostedDeck, slide: HostedSlide, shown: ShownWith | undefined, loader: Loader, assets: Assets): string {
  // What is seen first waits for no style sheet; they come with Slidev.
  const [early, late] = shown ? [[], [...new Set([...shown.styles, ...loader.styles])]] : [loader.styles, []]
  const body = [
    tag('body', { style: shown?.body || undefined }),
    '<div id="app"></div>',
    `<div id="page" data-slide="${esc(slide.id)}">`,
    ...shown
      ? ['<main>', stillOf(deck, shown), besideOf(deck, slide), '</main>']
      : [`<main class="page-words">${wordsOf(deck, slide, slide.html)}</main>`],
    linksOf(deck, slide),
    '</div>',
    '<div id="mermaid-rendering-container"></div>',
    '</body>',
  ]
  const css = shown ? needed(shown, body, assets) : ''
  return documentOf({ lang: deck.lang, style: shown?.root || undefined }, [
    headOf(deck, slide, shown && `${encodeURIComponent(slide.id)}/slide.jpg`),
    ...loader.drawings ? [tag('meta', { name: 'reviewdeck-drawings', content: loader.drawings })] : [],
    tag('meta', { name: 'reviewdeck-read', content: readingPath(deck) }),
    ...downloadsInHead(deck),
    tag('link', { rel: 'icon', href: `${deck.base}favicon.svg` }),
    ...early.map(href => tag('link', { rel: 'stylesheet', crossorigin: '', href })),
    ...shown ? [`<style>${css.replace(fonts, '')}</style>`] : [],
    // The style sheets are put before this: the same fonts, told of later, are not asked for again.
    `<style class="page-still">${css.match(fonts)?.join('') ?? ''}${assets.still}</style>`,
    firstTag(deck, assets, {
      'data-module': loader.module,
      'data-preloads': loader.preloads.join(' '),
      'data-still': shown && '',
      'data-styles': late.join(' '),
    }),
  ], body)
}

/** What a page needs of the style sheets of its slide, as text of a style. */
function needed({ sheets }: ShownWith, body: string[], { still }: Assets): string {
  return stylesFor(sheets, body.join('') + still).replaceAll('</', '<\\/')
}

/** The slide in a box of its own size, which the page scales; links to other slides lead to their pages. It is a part of the main one. */
function stillOf({ base, slides }: HostedDeck, { html }: Shown): string {
  const ids = new Set(slides.map(({ id }) => encodeURI(id)))
  const within = html.replace(/(<a\b[^>]*\shref=")([^"#?]*)(?=")/g, (whole, head: string, href: string) =>
    href.startsWith(base) && ids.has(href.slice(base.length)) ? `${head}${href}/` : whole)
  return `<div class="page-box"><div class="page-slide slidev-slide-content">${within.replace(' role="main"', '')}</div></div>`
}

/** The way to the same place of the article; from the cover to what can be taken away, too. */
function waysOf(deck: HostedDeck, slide: HostedSlide): string {
  const href = `${readingPath(deck)}#${encodeURIComponent(slide.id)}`
  const reading = tag('a', { class: 'page-to-read', href }, esc(wordsIn(deck.lang).read))
  return [reading, ...slide === deck.slides[0] ? downloadLinks(deck) : []].join('')
}

/** What the slide says in letters to be read on a phone that is held upright, and how it is shown whole there. */
function besideOf(deck: HostedDeck, slide: HostedSlide): string {
  const words = wordsIn(deck.lang)
  const source = slide.source ? `<p class="page-source">${esc(words.source + words.colon + slide.source)}</p>` : ''
  return [
    '<article class="page-words">',
    wordsOf(deck, slide, slide.beside) + source,
    `<p class="page-ways"><button type="button" class="page-show">${esc(words.show)}</button>${waysOf(deck, slide)}</p>`,
    '</article>',
  ].join('\n')
}

function wordsOf(deck: HostedDeck, slide: HostedSlide, html: string): string {
  const linked = html.replace(/(<a href=")#([^"]*)(?=")/g, (whole, head: string, id: string) => {
    const to = deck.slides.find(one => encodeURI(one.id) === id || one.id === id)
    return to ? head + pathOf(deck, to) : whole
  })
  return `<h1>${esc(slide.title)}</h1>\n${linked}`
}

function linksOf(deck: HostedDeck, slide: HostedSlide): string {
  const at = deck.slides.indexOf(slide)
  const words = wordsIn(deck.lang)
  const link = (to: HostedSlide | undefined, rel: string, name: string): string => to
    ? tag('a', { rel, 'href': pathOf(deck, to), 'aria-label': name + words.colon + to.title }, esc(to.title))
    : '<span></span>'
  return [
    tag('nav', { 'class': 'page-links', 'id': 'page-links', 'aria-label': words.slides }),
    link(deck.slides[at - 1], 'prev', words.previous),
    '<span class="page-middle">',
    tag('a', { href: `${contentsPath(deck)}#${encodeURIComponent(slide.id)}` }, `${words.contents} <small>${pageOf(deck, slide)}</small>`),
    waysOf(deck, slide),
    '</span>',
    link(deck.slides[at + 1], 'next', words.next),
    '</nav>',
  ].join('\n')
}
