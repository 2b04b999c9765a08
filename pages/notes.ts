import type { SlideRoute } from '@slidev/types'
import { brought } from '../components/deck/brought.ts'
import { idOf } from '../components/deck/chapters.ts'

/** The texts of one slide, as sanitised HTML, `whole` with what only the slide shows, the works that it lists, the words on it. */
export interface SlideNotes { spoken?: string, handout?: string, whole?: string, words?: string, works?: string }

/** `notes.json`, as our own loopback server offers it; never part of a public site. */
export interface Notes { title?: string, author?: string, date?: string, lang?: string, slides: Record<string, SlideNotes> }

let notes: Notes = { slides: {} }

/** The loaded private texts; empty on a public host. */
export const currentNotes = (): Notes => notes

/** Loads the texts where the page says that they are offered, and shows them in the presenter view. */
export async function loadNotes(routes: SlideRoute[]) {
  const offered = await offeredNotes()
  if (!offered)
    return
  notes = {
    slides: {},
    ...offered,
  }
  for (const route of routes) {
    const texts = notes.slides[idOf(route)]
    if (texts && route.meta.slide)
      route.meta.slide.noteHTML = texts.spoken || texts.handout || ''
  }
}

/** The texts that the page itself brings, or our own server. */
async function offeredNotes(): Promise<Partial<Notes> | undefined> {
  // Only our own server writes this tag: a public host is never asked for what it does not have.
  const address = document.querySelector<HTMLMetaElement>('meta[name="reviewdeck-notes"]')?.content
  if (!address)
    return brought().notes as Partial<Notes> | undefined
  const answer = await fetch(import.meta.env.BASE_URL + address)
  if (!answer.ok)
    throw new Error(`${address}: ${answer.status}`)
  return answer.json() as Promise<Partial<Notes>>
}

/** The spoken note of a slide, from the same places; the handout text is no part of it. */
export function spokenOf(route: SlideRoute): string {
  const loaded = notes.slides[idOf(route)]
  return loaded ? loaded.spoken ?? '' : (route.meta.slide?.noteHTML ?? '').split(/<hr\s*\/?>/)[0]
}

/** The handout text of a slide: from `notes.json`, or in development what follows the rule in its note. */
export function handoutOf(route: SlideRoute): string {
  const loaded = notes.slides[idOf(route)]
  if (loaded)
    return loaded.handout ?? ''
  const note = route.meta.slide?.noteHTML ?? ''
  const rule = note.search(/<hr\s*\/?>/)
  return rule < 0 ? '' : note.slice(rule).replace(/^<hr\s*\/?>/, '')
}

/** The handout text of a slide with the lists, tables and formulas that only the slide shows, each in its place. */
export function wholeOf(route: SlideRoute): string {
  return notes.slides[idOf(route)]?.whole ?? handoutOf(route)
}

/** The works that a slide of references lists, as HTML. */
export function worksOf(route: SlideRoute): string {
  return notes.slides[idOf(route)]?.works ?? ''
}

/** What can be searched of a slide: its words and what is said to it; nothing on a public host. */
export function textsOf(route: SlideRoute): string[] {
  const { spoken = '', handout = '', words = '' } = notes.slides[idOf(route)] ?? {}
  return [words, ...[spoken, handout].map(html => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '')]
}
