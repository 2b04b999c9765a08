import type { Talk } from '../files/paths.ts'
import type { PrivateNotes } from './private-notes.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { DeckError } from '../diagnostics/error.ts'
import { builtFor } from '../files/built.ts'
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

/**
 * The deck of a talk as it was built last, and the whole address that it was built for, where that was known. Throws E_NO_DECK where
 * there is none, E_USAGE where it was built for another path than the one asked for.
 * @param talk where it lies
 * @param usual its path where nobody remembers one
 * @param asked the path that somebody asked for
 */
export async function builtDeckOf(talk: Talk, usual: string, asked?: string): Promise<BuiltDeck & { url?: string }> {
  const { base = asked ?? usual, url } = await builtFor(talk) ?? {}
  if (asked !== undefined && asked !== base) {
    throw new DeckError(
      'E_USAGE',
      `the site in ${shown(talk.dist)} was built for the path ${base}, and ${asked} is asked for`,
      `Leave --base and --url away, or build it again for that path: npm run deck -- … --base ${asked}`,
    )
  }
  return { ...await deckBuiltFrom(await textOf(talk.deck), talk.dist, base), url }
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
