import type { Assets } from '../assets.ts'
import type { HostedDeck } from '../hosted-deck.ts'
import type { Sheets } from '../sheets.ts'
import type { Shown } from '../slide-page.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { named } from '../assets.ts'
import { stylesFor } from '../styles-for.ts'
import { looksOfFigures } from './figure-looks.ts'
import { readingPage } from './page.ts'
import { readingPlace } from './place.ts'

/** How slides look with the style sheets that reach them, and their whole texts by their ids, where they are published. */
interface Seen { stills?: Shown[], sheets: Sheets, texts?: Record<string, string | undefined> }

/** Writes a deck's reading page into its site, and the one style sheet of its pictures. */
export async function writeReading(dist: string, deck: HostedDeck, assets: Assets, seen: Seen): Promise<void> {
  const { stills = [], sheets, texts = {} } = seen
  const looks = await looksOfFigures(dist, deck.base, stills)
  const pictured = await asFigures(dist, deck, stills, sheets)
  const folder = join(dist, readingPlace(deck))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), readingPage(deck, { stills: pictured, texts, looks }, assets))
}

/** Slides with one style sheet for all their pictures, which has what these need: each reads it for itself. */
async function asFigures(dist: string, { base }: HostedDeck, stills: Shown[], sheets: Sheets): Promise<Shown[]> {
  const pictured = stills.filter(({ figure }) => figure)
  if (pictured.length === 0)
    return stills
  const reaching = [...sheets].filter(([name]) => pictured.some(({ styles }) => styles.includes(name))).map(([, sheet]) => sheet)
  const html = pictured.map(({ html }) => html).join('')
  // A tree within a page has the page's fonts.
  const { name, text } = named('figures', 'css', stylesFor(reaching, `<div class="page-slide slidev-slide-content">${html}`)
    .replace(/@font-face\{[^}]*\}/g, ''))
  await writeFile(join(dist, name), text)
  return stills.map(still => ({ ...still, styles: [base + name] }))
}
