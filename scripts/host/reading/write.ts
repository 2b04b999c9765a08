import type { Assets } from '../assets.ts'
import type { HostedDeck } from '../hosted-deck.ts'
import type { Shown } from '../slide-page.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { looksOfFigures } from './figure-looks.ts'
import { readingPage } from './page.ts'
import { readingPlace } from './place.ts'

/**
 * Writes a deck's reading page into its site.
 * @param dist the folder of the site
 * @param deck what is read
 * @param assets what stands on all pages
 * @param stills how its slides look; none where no browser was there to look
 * @param texts the whole texts of its slides by their ids, where they are published
 */
export async function writeReading(
  dist: string,
  deck: HostedDeck,
  assets: Assets,
  stills: Shown[] = [],
  texts: Record<string, string | undefined> = {},
): Promise<void> {
  const looks = await looksOfFigures(dist, deck.base, stills)
  const folder = join(dist, readingPlace(deck))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), readingPage(deck, { stills, texts, looks }, assets))
}
