import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Talk } from './paths.ts'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describeError } from '../diagnostics/error.ts'
import { projectRoot } from './paths.ts'

/** Slidev's dev server with the deck of a talk, on this machine only. */
export interface DevServer {
  url: string
  /** Shows these messages about the review beside the slides, in place of the last ones. */
  tell: (messages: string[]) => void
  close: () => Promise<void>
}

/** What Slidev turns on by what a deck says: formulas always, so that the first one needs no new start; the rest never. */
const features = { katex: true, monaco: false as const, tweet: false, bluesky: false, mermaid: true }

/** Starts Slidev's dev server in this process, with this project as an addon that no deck needs to name. */
export async function startDevServer({ deck, out }: Talk): Promise<DevServer> {
  // Slidev looks for its theme beside the program that was called.
  process.argv[1] = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
  const { createDataUtils, createServer, parser, resolveOptions } = await import('@slidev/cli')
  const options = await resolveOptions({ entry: deck }, 'dev')
  options.data.features = features
  options.roots = [...new Set([...options.themeRoots, resolve(projectRoot), ...options.roots])]
  options.utils = await createDataUtils(options)
  const server = await createServer(options, { server: { port: 3030, host: 'localhost' }, logLevel: 'warn', cacheDir: join(out, '.slidev', 'vite') }, {
    async loadData(sources) {
      try {
        const loaded = await parser.load(options, options.entry, sources, 'dev')
        return { ...loaded, features, themeMeta: options.data.themeMeta, config: parser.resolveConfig(loaded.headmatter, options.data.themeMeta, options.entry) }
      }
      catch (error) {
        console.error(describeError(error))
        return false
      }
    },
  })
  server.middlewares.stack.unshift({ route: '', handle: refuseOthers })
  let current: string[] = []
  server.ws.on('reviewdeck:ask', (_, client) => client.send('reviewdeck:messages', current))
  await server.listen()
  return {
    url: server.resolvedUrls!.local[0],
    tell(messages) {
      current = messages
      server.ws.send('reviewdeck:messages', messages)
    },
    close: () => server.close(),
  }
}

/** Slidev's server writes files for whoever asks; a page of another site is not to. */
function refuseOthers(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { origin, host, 'sec-fetch-site': site } = request.headers
  const isOther = (origin !== undefined && URL.parse(origin)?.host !== host) || site === 'cross-site'
  if (request.method === 'GET' || request.method === 'HEAD' || !isOther)
    return next()
  response.writeHead(403).end()
}
