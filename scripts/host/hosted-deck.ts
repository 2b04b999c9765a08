import type { DeckTexts, HostedSlide } from './slide-texts.ts'
import { pageLabel } from '../../components/deck/page-label.ts'
import { textsOfDeck } from './slide-texts.ts'

/** The path that a talk is hosted under, its whole address where somebody said it, and whether it is kept for when there is no network. */
export interface Place { base: string, url?: string, isKept?: boolean }

/** A file that a site offers to be taken away, by its name at the site's root. */
export interface Download { name: string, bytes: number }

/** A built deck with all that its pages say of it to those who do not run it: browsers before their scripts, and machines that search. */
export interface HostedDeck extends DeckTexts, Place {
  /** The same talk in another language, on the same site. */
  twin?: HostedDeck
  /** What can be taken away from its site. */
  downloads?: Download[]
  /** Whether its slides only name talks. */
  isList?: true
}

/** A deck as its pages tell of it, from the text of its `slides.md`. */
export async function hostedDeck(text: string, { base, url, isKept }: Place): Promise<HostedDeck> {
  return { base, url, isKept, ...await textsOfDeck(text) }
}

/** Two decks of one site, each with the other as its twin; one alone has none. */
export function asTwins([first, second]: HostedDeck[]): HostedDeck[] {
  if (!second)
    return [first]
  return [{ ...first, twin: second }, { ...second, twin: first }]
}

/** All that the pages of a deck tell of its twin, as text: while it is the same, they need not be made anew. */
export function besideOf({ twin }: HostedDeck): string {
  return twin
    ? JSON.stringify([twin.base, twin.url, twin.lang, twin.title, twin.author, twin.date, twin.slides.map(({ id, title }) => [id, title])])
    : ''
}

/** The path of a slide's page: the first one's is that of the deck. */
export function pathOf({ base, slides }: HostedDeck, { id }: HostedSlide): string {
  return id === slides[0].id ? base : `${base}${encodeURIComponent(id)}/`
}

/** The whole address of a slide where the site's is known, else its path. */
export function addressOf(deck: HostedDeck, slide: HostedSlide): string {
  const path = pathOf(deck, slide)
  return deck.url ? new URL(path, deck.url).href : path
}

/** The slide of the other language with the same id. */
export function twinOfSlide({ twin }: HostedDeck, { id }: HostedSlide): HostedSlide | undefined {
  return twin?.slides.find(slide => slide.id === id)
}

/** Which page of the talk a slide is, as its foot names it: `6 / 38`, `B2` behind the end, `R1` of the references. */
export function pageOf({ slides }: HostedDeck, slide: HostedSlide): string {
  const paged = slides.map(({ isBackup, layout }, index) => ({ no: index + 1, layout, backup: isBackup || layout === 'references' }))
  return pageLabel(paged, slides.indexOf(slide) + 1)
}
