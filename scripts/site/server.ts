import type { Stats } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { PrivateNotes } from './private-notes.ts'
import { Buffer } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { DeckError } from '../diagnostics/error.ts'
import { mediaTypeOf } from './media-types.ts'
import { injectMeta } from './private-notes.ts'

/** A running server of a built deck; `url` ends with the deck's base path. */
export interface DeckServer { url: string, close: () => Promise<void> }

/**
 * What is served: the folder of a built deck, the base path it was built for (`/` or `/x/`), private texts or none, those of the
 * twins within it by their folders (`en/`), and the first port to try, any where none is asked for.
 */
export interface DeckSite {
  dist: string
  base?: string
  notes?: PrivateNotes
  twins?: Record<string, PrivateNotes>
  port?: number
  doors?: ServerDoors
}

/** What a request may see: private texts or none, and what its window is in the room, if there is one. */
export interface Admitted { seesNotes: boolean, room?: 'host' | 'remote' | 'audience' }

/** Who may ask, in place of this machine alone. */
export interface ServerDoors {
  /** The address to listen on; this machine's own where it is not said. */
  address?: string
  /** Whether a `Host` is one of the server's own names. */
  isOwnHost?: (host: string) => boolean
  /** What a request may see; undefined where it was answered. */
  admit?: (request: IncomingMessage, response: ServerResponse) => Admitted | undefined
  /** Takes a request to become a socket. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** So many connections at a time. */
  most?: number
}

/** Another site can point its own name at this address; only the two names of this machine are ours. */
const isThisMachine = (host: string): boolean => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)

/** So many ports after the first are tried. */
const portsTried = 20

/**
 * Serves a built deck on 127.0.0.1, on the port asked for or the next free one, to this machine only. A path without a file extension gives
 * index.html; nothing outside `dist` is ever read. With `notes`, they are served as notes.json, and the page says so.
 * Throws E_NO_DECK where `dist` holds no index.html.
 */
export async function serveDeck({ dist, base = '/', notes, twins, port = 0, doors = {} }: DeckSite): Promise<DeckServer> {
  const root = await realpath(dist).catch(() => undefined)
  if (!root || !await fileAt(root, 'index.html'))
    throw new DeckError('E_NO_DECK', `${dist} holds no built deck`, 'Build it first: npm run deck')
  const server = createServer((request, response) => {
    const site = { root, base, notes: { ...twins, ...(notes ? { '': notes } : {}) }, doors }
    answer(site, request, response).catch(() => refuse(response, 500))
  })
  if (doors.upgrade)
    server.on('upgrade', doors.upgrade)
  if (doors.most)
    server.maxConnections = doors.most
  await listen(server, port, doors.address)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** Listens on a port, or on the next free one after it. Throws what the last one refused with. */
async function listen(server: Server, port: number, address = '127.0.0.1'): Promise<void> {
  for (let at = port; ; at++) {
    const refusal = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve).listen(at, address, () => {
        server.off('error', resolve)
        resolve(undefined)
      })
    })
    if (!refusal)
      return
    if (refusal.code !== 'EADDRINUSE' || at >= port + portsTried)
      throw refusal
  }
}

async function answer(
  site: { root: string, base: string, notes: Record<string, PrivateNotes>, doors: ServerDoors },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405)
  const { isOwnHost = isThisMachine, admit = (): Admitted => ({ seesNotes: true }) } = site.doors
  if (!isOwnHost(request.headers.host ?? ''))
    return refuse(response, 403)
  const admitted = admit(request, response)
  if (!admitted)
    return
  const notes = admitted.seesNotes ? site.notes : {}
  const path = pathWithin(site.base, request.url ?? '/')
  if (path === undefined)
    return refuse(response, 404)
  const texts = notes[path.slice(0, -'notes.json'.length)]
  if (path.endsWith('notes.json') && texts)
    return send(request, response, '.json', JSON.stringify(texts))
  const isPage = path === '' || !extname(path)
  const name = isPage ? await nearestPage(site.root, path) : path
  const file = await fileAt(site.root, name)
  if (!file)
    return refuse(response, 404)
  if (/(?:^|\/)(?:index|app|404)\.html$/.test(name)) {
    const page = await readFile(file.path, 'utf8')
    const hasNotes = notes[name.replace(/[^/]*$/, '')] !== undefined
    return send(request, response, '.html', withMetas(page, { notes: hasNotes ? 'notes.json' : undefined, room: admitted.room }))
  }
  sendFile(request, response, file)
}

/** The page with what our own server tells it: where its private texts are, and what its window is in the room. */
function withMetas(page: string, metas: Record<string, string | undefined>): string {
  return Object.entries(metas).reduce((done, [name, content]) => content ? injectMeta(done, name, content) : done, page)
}

/** Slidev's own page of the deck that a path lies in, or of one within its folder: the index, until slides have theirs. */
async function nearestPage(root: string, path: string): Promise<string> {
  // A slide's own page has none beside it for what is not there.
  const first = path.split('/', 1)[0]
  const folder = path !== '' && await fileAt(root, `${first}/404.html`) ? `${first}/` : ''
  return await fileAt(root, `${folder}app.html`) ? `${folder}app.html` : `${folder}index.html`
}

/** The path below the base, decoded, without a leading slash. Undefined if it is outside or tries to leave. */
function pathWithin(base: string, url: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0])
  }
  catch {
    return undefined
  }
  const unsafe = path.includes('\0') || path.includes('\\') || path.includes(':') || path.split('/').includes('..')
  if (unsafe)
    return undefined
  // A base is written as addresses are, a talk's Chinese folder in percent signs.
  const within = decodeURIComponent(base)
  if (`${path}/` === within)
    return ''
  return path.startsWith(within) ? path.slice(within.length) : undefined
}

/** A file below the folder, with symbolic links followed first: a link may not lead out. */
async function fileAt(root: string, name: string): Promise<{ path: string, stats: Stats } | undefined> {
  try {
    const path = await realpath(join(root, name))
    const stats = await stat(path)
    return path.startsWith(root + sep) && stats.isFile() ? { path, stats } : undefined
  }
  catch {
    return undefined
  }
}

/** What a build names by its content, so that another content has another name. */
const named = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/

function headers(extension: string, length: number, isNamed = false): Record<string, string | number> {
  return {
    'Content-Type': mediaTypeOf(extension),
    'Content-Length': length,
    'Cache-Control': isNamed ? 'private, max-age=31536000, immutable' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}

function send(request: IncomingMessage, response: ServerResponse, extension: string, text: string): void {
  response.writeHead(200, headers(extension, Buffer.byteLength(text)))
  response.end(request.method === 'HEAD' ? undefined : text)
}

function sendFile(request: IncomingMessage, response: ServerResponse, { path, stats }: { path: string, stats: Stats }): void {
  response.writeHead(200, headers(extname(path), stats.size, named.test(path)))
  if (request.method === 'HEAD')
    return void response.end()
  createReadStream(path).on('error', () => response.destroy()).pipe(response)
}

function refuse(response: ServerResponse, status: 403 | 404 | 405 | 500): void {
  if (response.headersSent)
    return void response.destroy()
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  })
  response.end(`${status}\n`)
}
