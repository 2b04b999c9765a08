import type { Assets } from '../assets.ts'
import type { HostedDeck } from '../hosted-deck.ts'
import type { Chapter } from '../reading/sections.ts'
import type { HostedSlide } from '../slide-texts.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordsIn } from '../../site/page-words.ts'
import { downloadLinks } from '../downloads.ts'
import { firstTag } from '../first-tag.ts'
import { pageOf, pathOf } from '../hosted-deck.ts'
import { documentOf, esc, tag } from '../html.ts'
import { readingPath } from '../reading/place.ts'
import { chaptersOf } from '../reading/sections.ts'
import { contentsPath, contentsPlace } from './place.ts'

/** The file of a slide's small picture, in the slide's folder. */
export const smallPicture = 'small.jpg'

/** Writes a deck's page of contents into its site; `pictured` are the ids of the slides that have a picture. */
export async function writeContents(dist: string, deck: HostedDeck, assets: Assets, pictured: Set<string>): Promise<void> {
  const folder = join(dist, contentsPlace(deck))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), contentsPage(deck, assets, pictured))
}

/**
 * The contents of a deck: its chapters, each with the small pictures of its slides, which a browser loads where they come to be seen.
 * Its script opens the chapter that one comes from, and searches; it needs none.
 */
export function contentsPage(deck: HostedDeck, assets: Assets, pictured: Set<string>): string {
  const words = wordsIn(deck.lang)
  return documentOf({ lang: deck.lang }, [
    tag('title', {}, esc(`${words.contents} · ${deck.title}`)),
    tag('meta', { name: 'description', content: `${words.contents}${words.colon}${deck.title}` }),
    '<meta name="robots" content="noindex">',
    tag('link', { rel: 'icon', href: `${deck.base}favicon.svg` }),
    tag('link', { rel: 'stylesheet', href: deck.base + assets.style }),
    firstTag(deck, assets),
    tag('script', { src: deck.base + assets.contents, defer: '' }, ''),
  ], [
    '<body class="page-text page-contents">',
    `<header>${tag('h1', {}, esc(words.contents))}${tag('a', { class: 'contents-close', href: deck.base }, esc(words.back))}</header>`,
    '<main>',
    `<p class="page-search" hidden>${fieldOf(words.search)}</p>`,
    `<p class="page-nothing" role="status" data-says="${esc(words.nothing)}"></p>`,
    ...[leading(deck), ...chaptersOf(deck)].flatMap(chapter => chapterOf(deck, chapter, pictured)),
    '</main>',
    footOf(deck),
    '</body>',
  ])
}

/** What leads into the talk and is in no chapter. */
function leading(deck: HostedDeck): Chapter {
  const told = new Set(chaptersOf(deck).flatMap(({ divider, slides }) => [divider, ...slides]))
  return { title: deck.title, slides: deck.slides.filter(slide => !told.has(slide)) }
}

function fieldOf(name: string): string {
  return tag('input', { 'type': 'search', 'autocomplete': 'off', 'placeholder': name, 'aria-label': name })
}

/** A chapter that can be opened; nothing where no slide is in it. */
function chapterOf(deck: HostedDeck, { title, divider, slides }: Chapter, pictured: Set<string>): string[] {
  const all = [...divider ? [divider] : [], ...slides]
  const [first] = all
  if (!first)
    return []
  const [page] = pageOf(deck, first).split(' ')
  const head = `<span>${esc(divider?.section ?? '')}</span><b>${esc(title || first.title)}</b><small>${page}</small>`
  const rows = all.map(slide => slideOf(deck, slide, pictured.has(slide.id)))
  return [`<details><summary>${head}</summary><ul>${rows.join('')}</ul></details>`]
}

function slideOf(deck: HostedDeck, slide: HostedSlide, isPictured: boolean): string {
  const src = `${deck.base}${encodeURIComponent(slide.id)}/${smallPicture}`
  const picture = isPictured ? tag('img', { src, alt: '', width: '320', height: '180', loading: 'lazy' }) : ''
  const name = `<span>${esc(slide.title || slide.id)}</span>`
  return tag('li', { id: slide.id }, tag('a', { href: pathOf(deck, slide) }, picture + name))
}

function footOf(deck: HostedDeck): string {
  const { twin } = deck
  return `<footer>${[
    tag('a', { href: readingPath(deck) }, esc(wordsIn(deck.lang).read)),
    ...downloadLinks(deck),
    ...twin ? [tag('a', { href: contentsPath(twin), hreflang: twin.lang, lang: twin.lang }, esc(wordsIn(twin.lang).otherLanguage))] : [],
  ].join('')}</footer>`
}
