import type { HostedDeck } from '../host/hosted-deck.ts'
import type { Options } from './command.ts'
import { contentsPath } from '../host/contents/place.ts'
import { writeWorker } from '../host/offline/write.ts'
import { readingPath } from '../host/reading/place.ts'

/** Gives a finished site, the other language's within it, what keeps it for when there is no network; where that is wanted. */
export async function keepOffline(site: string, { base, isKept }: Options, hosted: HostedDeck): Promise<void> {
  if (!isKept || hosted.isWithin)
    return
  const reading = [hosted, ...hosted.twin ? [hosted.twin] : []].flatMap(deck =>
    [readingPath(deck), contentsPath(deck)].map(path => decodeURI(path.slice(base.length, -1))))
  await writeWorker(site, base, reading)
}
