import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { mediaTypeOf } from '../../site/media-types.ts'

/** What is packed already. */
const packed = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif'])

/** Serves a folder as a usual host does: text packed, a folder by its index.html, that of the root where there is nothing else. */
export async function servePacked(folder: string): Promise<{ url: string, close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname))
    const tried = extname(path) ? [path] : [join(path, 'index.html'), 'index.html']
    for (const name of tried) {
      const bytes = await readFile(join(folder, name)).catch(() => undefined)
      if (!bytes)
        continue
      const isPacked = packed.has(extname(name))
      response.writeHead(200, { 'content-type': mediaTypeOf(extname(name)), ...!isPacked && { 'content-encoding': 'gzip' } })
      return void response.end(isPacked ? bytes : gzipSync(bytes))
    }
    response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
