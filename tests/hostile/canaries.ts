import type { Buffer } from 'node:buffer'
import type { Server, Socket } from 'node:net'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../deck/run.ts'

/** What must never be seen outside the files that hold it. */
export const secret = 'SECRET-9f3a41c07e'

/** What a word that becomes style would put into a stylesheet. */
export const styleWord = 'styleword'

/** A folder with reviews, secrets beside them, and what tells when one of them is touched. */
export interface Canaries {
  /** Holds `review/` and, beside it, the secrets. */
  folder: string
  /** Where the listener is that nobody should ask. */
  port: number
  /** First lines of what reached the listener. */
  asked: string[]
  /** Makes every Node process that a command starts report calls of `__canary`. */
  env: Record<string, string>
  /** What called `__canary` in Node. */
  calledInNode: () => Promise<string[]>
  /** Puts a text with our port and folder in place of their marks. */
  filled: (text: string) => string
  close: () => Promise<void>
}

/** Lays out the corpus in a fresh folder and starts the listener. */
export async function setCanaries(corpus: string): Promise<Canaries> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-hostile-'))
  const asked: string[] = []
  const server = await listen(asked)
  const { port } = server.address() as { port: number }
  const filled = (text: string): string => text.replaceAll('__PORT__', String(port)).replaceAll('__SECRET__', folder.replaceAll('\\', '/'))
  // A process that compiles a review may write in few places only; this is one.
  const log = join(root, 'node_modules', '.cache', `${basename(folder)}.log`)
  const hook = join(folder, 'hook.mjs')
  await mkdir(join(folder, 'review'))
  await Promise.all([
    writeFile(log, ''),
    writeFile(
      hook,
      `import { appendFileSync } from 'node:fs'\nglobalThis.__canary = number => appendFileSync(${JSON.stringify(log)}, number + '\\n')\n`,
    ),
    writeFile(join(folder, 'evil.mjs'), `globalThis.__canary(9999)\nexport default ${JSON.stringify(secret)}\n`),
    ...['secret.txt', 'secret.png', 'secret.bib'].map(name => writeFile(join(folder, name), secret)),
    symlink(join(folder, 'secret.png'), join(folder, 'review', 'link.png')),
    symlink(join(folder, 'secret.bib'), join(folder, 'review', 'references.bib')),
    symlink(folder, join(folder, 'review', 'linked')),
    ...(await readdir(corpus, { recursive: true }))
      .filter(name => extname(name))
      .map(async name => writeFile(join(folder, 'review', basename(name)), filled(await readFile(join(corpus, name), 'utf8')))),
  ])
  return {
    folder,
    port,
    asked,
    filled,
    env: { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}`, VITE_CANARY: secret },
    calledInNode: async () => (await readFile(log, 'utf8')).split('\n').filter(Boolean),
    close: async () => {
      server.close()
      await Promise.all([folder, log].map(path => rm(path, { recursive: true, force: true })))
    },
  }
}

async function listen(asked: string[]): Promise<Server> {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {})
    socket.once('data', (data: Buffer) => {
      asked.push(String(data).split('\r\n', 1)[0])
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nAccess-Control-Allow-Origin: *\r\n\r\n')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** Files below a folder that hold a text. */
export async function filesWith(text: string, folder: string): Promise<string[]> {
  const entries = (await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  })).filter(entry => entry.isFile() && !entry.parentPath.includes('node_modules'))
  const found = await Promise.all(entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return (await readFile(path)).includes(text) ? path : ''
  }))
  return found.filter(Boolean)
}

/** Stylesheets below a folder that hold a text. */
export async function stylesWith(text: string, folder: string): Promise<string[]> {
  return (await filesWith(text, folder)).filter(path => path.endsWith('.css'))
}
