import type { HostedDeck } from '../host/hosted-deck.ts'
import type { Options } from './command.ts'
import { writeWorker } from '../host/offline/write.ts'
import { readingPath } from '../host/reading/place.ts'

/** Gives a finished site, the other language's within it, what keeps it for when there is no network; where that is wanted. */
export async function keepOffline(site: string, { base, isKept }: Options, hosted: HostedDeck): Promise<void> {
  if (!isKept || hosted.isWithin)
    return
  const reading = [hosted, ...hosted.twin ? [hosted.twin] : []].map(deck => decodeURI(readingPath(deck).slice(base.length, -1)))
  await writeWorker(site, base, reading)
}
