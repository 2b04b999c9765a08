import type { Kept } from './kept.ts'
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

/** What of a worker's world is asked here; the types of pages and of workers exclude each other. */
interface Worker {
  /** What is kept: written in front of this script. */
  kept: Kept
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: (type: string, listener: (event: { data?: unknown, waitUntil: (done: Promise<void>) => void }) => void) => void
}

const worker = globalThis as unknown as Worker
/** So many ms a network has that answers nothing. */
const patience = 4000

/** A page comes from the network as long as there is one, so that what was published is seen; else from what is kept. */
async function pageFor({ request, url }: { request: Request, url: URL }): Promise<Response> {
  const kept = await keptPage(url)
  const fetched = fetch(request)
  if (!kept)
    return fetched
  const late = new Promise<Response>(resolve => setTimeout(resolve, patience, kept))
  return Promise.race([fetched.catch(() => kept), late])
}

/** A page that is kept itself, else that of the deck which its address lies in: it shows each of its slides. */
async function keptPage({ pathname }: URL): Promise<Response | undefined> {
  const own = await matchPrecache(pathname.endsWith('/') ? `${pathname}index.html` : `${pathname}/index.html`)
  const deck = worker.kept.decks.find(base => pathname.startsWith(base))
  return own ?? (deck ? matchPrecache(`${deck}app.html`) : undefined)
}

registerRoute(({ request }) => request.mode === 'navigate', pageFor)
precacheAndRoute(worker.kept.files, { cleanURLs: false, directoryIndex: null as unknown as string })
cleanupOutdatedCaches()
// The first worker keeps for the page that brought it, too; a later one waits until it is asked for or no window is left.
worker.addEventListener('activate', event => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', ({ data }) => data === 'take-over' && worker.skipWaiting())
