import type { Talk } from '../files/paths.ts'
import type { PrivateNotes } from './private-notes.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { DeckError } from '../diagnostics/error.ts'
import { shown } from '../files/paths.ts'
import { splitSlides } from '../slides/source-slide.ts'
import { notesFromDeck } from './notes.ts'

/**
 * A deck that was built: the folder of its site, the path it was built for, its private texts, the ids of its slides in order, and the
 * places from 1 of those behind its end.
 */
export interface BuiltDeck { dist: string, base: string, notes: PrivateNotes, slides: string[], backups: number[] }

/** The deck whose site in `dist` was built from the text of `slides.md`. A slide without an id goes by its number. */
export async function deckBuiltFrom(text: string, dist: string, base: string): Promise<BuiltDeck> {
  const slides = splitSlides(text)
  return {
    dist,
    base,
    notes: await notesFromDeck(text),
    slides: slides.map(({ id }, index) => id ?? String(index + 1)),
    backups: slides.flatMap(({ raw }, index) => /^---\n(?:(?!---).*\n)*?backup: true\n/.test(raw) ? index + 1 : []),
  }
}

/** The deck of a talk as it was built last. Throws E_NO_DECK where there is none. */
export async function builtDeckOf({ deck, dist }: Talk, base: string): Promise<BuiltDeck> {
  return deckBuiltFrom(await textOf(deck), dist, base)
}

/** The private texts of the talk in another language whose site lies within this one's, by its folder; none where there is none. */
export async function twinNotesOf({ out, deck }: Talk): Promise<Record<string, PrivateNotes>> {
  const { slides } = await parse(await textOf(deck), deck)
  const { twin } = slides[0]?.frontmatter.talk as { twin?: string } ?? {}
  if (!twin || twin.startsWith('.'))
    return {}
  const text = await readFile(join(out, twin, 'slides.md'), 'utf8').catch(() => undefined)
  return text === undefined ? {} : { [twin]: await notesFromDeck(text) }
}

async function textOf(deck: string): Promise<string> {
  return readFile(deck, 'utf8').catch(() => {
    throw new DeckError('E_NO_DECK', `there is no ${shown(deck)}`, 'Make it first: npm run deck')
  })
}
