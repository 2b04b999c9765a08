import type { Options } from './command.ts'
import { cp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { talkAt } from '../files/paths.ts'
import { twinPlace } from '../review/twin.ts'

/**
 * What to make of the same talk in another language: `review.en.md` beside the review gets a folder `en` within the talk, and
 * an address `en/` below its own. Undefined where there is none, or where this talk is itself the second one.
 */
export function twinOf(options: Options, twin: string | undefined): Options | undefined {
  const place = twin === undefined ? '../' : twinPlace(twin)
  if (twin === undefined || place === '../')
    return undefined
  const { talk, base, url } = options
  return { ...options, talk: talkAt(join(dirname(talk.review), twin), join(talk.out, place)), base: base + place, url: url && url + place }
}

/** Puts the site of the second talk within that of the first, where its address is. */
export async function nestSite(site: string, { talk: { dist, review } }: Options): Promise<void> {
  const place = join(site, twinPlace(review))
  await rm(place, { recursive: true, force: true })
  await cp(dist, place, { recursive: true })
}
