import type { HostedDeck } from './hosted-deck.ts'
import type { Still } from './pages.ts'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAddresses } from './addresses.ts'
import { writeAssets } from './assets.ts'
import { writeContents } from './contents/page.ts'
import { bringDownloads } from './downloads.ts'
import { fontsOf } from './fonts.ts'
import { notFoundPage } from './not-found.ts'
import { writePages } from './pages.ts'
import { writeReading } from './reading/write.ts'
import { readSheets } from './sheets.ts'

/** How slides look, where a browser was there to look, and their whole texts by their ids, where they are published. */
interface Seen {
  stills?: Still[]
  texts?: Record<string, string | undefined>
  /** Files of a folder that the site offers to be taken away. */
  files?: { folder: string, names: string[] }
}

/**
 * Makes of Slidev's site one that any host shows right: a page for each slide, one for what is not there, what machines read.
 * @param dist the folder of the site, as it was built
 * @param hosted what its pages say; with its twin, whose site has been put into this one's or will be
 * @param seen how its slides look and what their whole texts are, where that is known and may be told
 */
export async function finishSite(dist: string, hosted: HostedDeck, seen: Seen = {}): Promise<void> {
  // It sends every address to the cover, where there is no page too.
  await rm(join(dist, '_redirects'), { force: true })
  await leaveCopies(dist)
  const assets = await writeAssets(dist, await fontsOf(dist))
  const deck = seen.files ? { ...hosted, downloads: await bringDownloads(seen.files.folder, seen.files.names, dist) } : hosted
  const sheets = await readSheets(dist, deck.base, seen.stills ?? [])
  await writePages(dist, deck, assets, seen.stills, sheets)
  await writeReading(dist, deck, assets, { ...seen, sheets })
  await writeContents(dist, deck, assets, new Set(seen.stills?.map(({ id }) => id)))
  await writeFile(join(dist, '404.html'), notFoundPage(deck.twin ? [deck, deck.twin] : [deck], assets))
  await writeAddresses(dist, deck.twin ? [deck, deck.twin] : [deck])
}

/** Slidev copies what addons have in public once more, into folders that tell where the project lies; ours has its icon alone. */
async function leaveCopies(dist: string): Promise<void> {
  const copies = await readdir(join(dist, 'theme'), { recursive: true, withFileTypes: true }).catch(() => [])
  if (copies.every(entry => entry.isDirectory() || entry.name === 'favicon.svg'))
    await rm(join(dist, 'theme'), { recursive: true, force: true })
}
