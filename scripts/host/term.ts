import type { HostedDeck, Place } from './hosted-deck.ts'
import type { HostedSlide } from './slide-texts.ts'
import { onAnyPage } from '../site/page-words.ts'

/** A talk of a term: its folder within the site, its decks, the first at its own address, and whether its cover has a picture. */
export interface TermTalk { folder: string, decks: HostedDeck[], isPictured: boolean }

/** What is said of several talks on one page, and where they are. */
export interface Term extends Place { lang: string, title: string, lead: string, talks: TermTalk[] }

/**
 * A term of talks: the last one first, those without a date behind the others.
 * @param place where the site is
 * @param talks in any order
 * @param text what stands about it in `README.md` beside the talks, as Markdown without marks: its first line is the title
 * @param usual the title where nobody gave one
 */
export function termOf(place: Place, talks: TermTalk[], text: string, usual: (lang: string) => string): Term {
  const lang = mostly(talks.map(({ decks }) => decks[0].lang))
  const [title = usual(lang), ...rest] = text.split('\n').map(line => line.replace(/^#+\s*/, '').trim()).filter(Boolean)
  return {
    ...place,
    lang,
    title,
    lead: rest[0] ?? '',
    talks: talks.toSorted((a, b) => b.decks[0].date.localeCompare(a.decks[0].date) || a.decks[0].title.localeCompare(b.decks[0].title)),
  }
}

/** A term as a deck whose slides are its first page and its talks, for what lists the slides of decks. */
export function asDeck({ base, url, lang, title, lead, talks }: Term): HostedDeck {
  const slide = (id: string, title: string, lead: string): HostedSlide =>
    ({ id, earlier: [], title, lead, html: '', beside: '', source: '', isBackup: false })
  return {
    base,
    url,
    lang,
    title,
    author: '',
    date: '',
    isList: true,
    slides: [slide('', title, lead), ...talks.map(({ folder, decks: [deck] }) => slide(folder, deck.title, deck.slides[0].lead))],
  }
}

/** All that the pages of a term say, the titles of all slides among it. */
export function wordsOfTerm({ title, lead, talks }: Term): string {
  const decks = talks.flatMap(({ decks }) => decks)
  return [title, lead, onAnyPage, ...decks.flatMap(deck =>
    [deck.title, deck.author, deck.date, ...deck.slides.map(slide => slide.title)])].join('')
}

function mostly(values: string[]): string {
  const counts = Map.groupBy(values, value => value)
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0][0]
}
