import type { Assets } from './assets.ts'
import type { HostedDeck } from './hosted-deck.ts'
import type { Sheets } from './sheets.ts'
import type { Shown } from './slide-page.ts'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { smallPicture } from './contents/page.ts'
import { otherAddress } from './other-address.ts'
import { loaderIn, slidePage } from './slide-page.ts'

/** Where a built site keeps Slidev's own page, which holds no slide: what has no page of its own begins with it. */
export const shell = 'app.html'

/** A slide as it was shown, with its picture. */
export interface Still extends Shown { picture: Uint8Array }

/**
 * Gives each slide of a built deck a page at its own address, `goals/index.html`, and one that leads there at those that it had and
 * at its number, so that a link to it and a reload need no rule of the host. The page of the first slide is the site's.
 * @param dist the folder of the site
 * @param deck what the pages say
 * @param assets what stands on all pages
 * @param stills how the slides look; none where no browser was there to look
 * @param sheets the style sheets that reach them
 */
export async function writePages(
  dist: string,
  deck: HostedDeck,
  assets: Assets,
  stills: Still[] = [],
  sheets: Sheets = new Map(),
): Promise<void> {
  const loader = loaderIn(await readFile(join(dist, 'index.html'), 'utf8'))
  await rename(join(dist, 'index.html'), join(dist, shell))
  for (const [index, slide] of deck.slides.entries()) {
    const still = stills.find(({ id }) => id === slide.id)
    const own = index === 0 ? '' : slide.id
    const shown = still && { ...still, sheets: still.styles.map(name => sheets.get(name)!) }
    await writePage(dist, own, slidePage(deck, slide, shown, loader, assets), 'w')
    // What is there already is another slide's, whose id this one had.
    for (const place of [slide.id, ...slide.earlier, String(index + 1)].filter(place => place !== own))
      await writePage(dist, place, otherAddress(deck, slide, assets), place === slide.id ? 'w' : 'wx').catch(ignoreTaken)
    if (still) {
      await writeFile(join(dist, slide.id, 'slide.jpg'), still.picture)
      await sharp(still.picture).resize(320).jpeg({ quality: 70 }).toFile(join(dist, slide.id, smallPicture))
    }
  }
}

async function writePage(dist: string, place: string, text: string, flag: 'w' | 'wx'): Promise<void> {
  await mkdir(join(dist, place), { recursive: true })
  await writeFile(join(dist, place, 'index.html'), text, { flag })
}

function ignoreTaken(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST')
    throw error
}
