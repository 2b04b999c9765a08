import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Talk } from '../files/paths.ts'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { policyOfDev } from '../../pages/policy.ts'
import { refusalLine } from '../diagnostics/refusal-line.ts'
import { projectRoot } from '../files/paths.ts'
import { freshModules } from './fresh-modules.ts'
import { latest } from './latest.ts'
import { slideList } from './slide-list.ts'
import { joinWindows } from './windows.ts'

/** Slidev's dev server with the deck of a talk, on this machine only. */
export interface DevServer {
  url: string
  /** Shows these messages about the review beside the slides, in place of the last ones. */
  tell: (messages: string[]) => void
  /** Shows `slides.md` as it stands on disk. */
  show: () => void
  close: () => Promise<void>
}

/** What Slidev turns on by what a deck says: formulas always, so that the first one needs no new start; the rest never. */
const features = { katex: true, monaco: false as const, tweet: false, bluesky: false, mermaid: true }

/** Settings of a deck that Slidev reads once. */
const settled = ['theme', 'addons', 'fonts', 'css', 'routerMode', 'mdc', 'seoMeta', 'monaco', 'editor'] as const

/** Starts Slidev's dev server in this process, with this project as an addon that no deck needs to name. */
export async function startDevServer({ deck, out }: Talk): Promise<DevServer> {
  // Slidev looks for its theme beside the program that was called.
  process.argv[1] = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
  const { createDataUtils, createServer, parser, resolveOptions } = await import('@slidev/cli')
  const options = await resolveOptions({ entry: deck }, 'dev')
  options.data.features = features
  options.roots = [...new Set([...options.themeRoots, resolve(projectRoot), ...options.roots])]
  options.utils = await createDataUtils(options)
  const { headmatter } = options.data
  const loadData = latest(options.entry, async (sources) => {
    const loaded = await parser.load(options, options.entry, sources, 'dev')
    sayUnsettled(headmatter, loaded.headmatter)
    return {
      ...loaded,
      features,
      themeMeta: options.data.themeMeta,
      config: parser.resolveConfig(loaded.headmatter, options.data.themeMeta, options.entry),
    }
  })
  const server = await createServer(
    options,
    {
      server: { port: 3030, host: 'localhost' },
      logLevel: 'warn',
      cacheDir: join(out, '.slidev', 'vite'),
      plugins: [slideList(options), freshModules()],
    },
    { loadData },
  )
  server.middlewares.stack.unshift({ route: '', handle: refuseOthers }, { route: '', handle: stayHere })
  let current: string[] = []
  server.ws.on('reviewdeck:ask', (_, client) => client.send('reviewdeck:messages', current))
  server.ws.on('reviewdeck:refused', (address: unknown) => sayOnce(String(address)))
  joinWindows(server.ws)
  await server.listen()
  return {
    url: server.resolvedUrls!.local[0],
    tell(messages) {
      current = messages
      server.ws.send('reviewdeck:messages', messages)
    },
    // Of two changes within 50 ms the watcher of the server tells of one.
    show: () => void server.watcher.emit('change', options.entry),
    close: () => server.close(),
  }
}

const refused = new Set<string>()

/** Says of each address once that a page asked for it and was not let. */
function sayOnce(address: string): void {
  if (!refused.has(address) && refused.size < 100)
    process.stderr.write(refusalLine(address))
  refused.add(address)
}

/** Says which settings differ from those the server was started with. */
function sayUnsettled(before: Record<string, unknown>, now: Record<string, unknown>): void {
  const changed = settled.filter(key => !isDeepStrictEqual(before[key], now[key]))
  if (changed.length > 0)
    console.error(`slides.md: ${changed.map(key => `\`${key}\``).join(', ')} changed, start \`npm run dev\` again to see it`)
}

/** What a page shows is from this server alone: what it asks others for is never sent. */
function stayHere(_: IncomingMessage, response: ServerResponse, next: () => void): void {
  response.setHeader('Content-Security-Policy', policyOfDev)
  next()
}

/** Slidev's server writes files for whoever asks; a page of another site is not to. */
function refuseOthers(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { origin, host, 'sec-fetch-site': site } = request.headers
  const isOther = (origin !== undefined && URL.parse(origin)?.host !== host) || site === 'cross-site'
  if (request.method === 'GET' || request.method === 'HEAD' || !isOther)
    return next()
  response.writeHead(403).end()
}
