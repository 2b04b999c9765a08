import type { BuiltDeck } from './built-deck.ts'
import type { PrivateNotes } from './private-notes.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { broughtIn } from '../../components/deck/brought-in.ts'
import { buildSite } from './build.ts'
import { mediaTypeOf } from './media-types.ts'

/** What the page may do: run its own scripts, known by their hashes, and ask nobody at all. */
function policyFor(hashes: string[]): string {
  return `default-src 'none'; script-src ${hashes.join(' ')}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; `
    + 'base-uri \'none\'; form-action \'none\''
}

/**
 * Makes one HTML file of a staged deck, which opens by a double click: code, styles, fonts, drawings, pictures and licences are in it.
 * @param stage the folder that the deck is staged in
 * @param site its site as it was built to be hosted, with its drawings
 * @param target the file
 * @param notes private texts that go along; none where nothing private does
 * @returns its size in bytes
 */
export async function makeOnePage(stage: string, site: BuiltDeck, target: string, notes?: PrivateNotes): Promise<number> {
  const folder = join(stage, 'one-page')
  await buildSite(stage, { dist: folder, base: '/' }, { asOnePage: true })
  const files = await filesIn(join(stage, 'public'), name => !name.startsWith('licences/'))
  const brought = {
    files: Object.fromEntries(files.map(({ name, bytes }) => [name, addressWith(name, bytes)])),
    drawings: Object.fromEntries((await filesIn(join(site.dist, 'assets', 'drawings')))
      .map(({ name, bytes }) => [name.replace(/\.svg$/, ''), bytes.toString()])),
    notes,
  }
  const licences = (await filesIn(join(site.dist, 'licences'))).map(({ name, bytes }) => `${name}\n\n${bytes}`).join('\n\n')
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const text = onePage(page, brought, licences)
  await rm(folder, { recursive: true, force: true })
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, text)
  return Buffer.byteLength(text)
}

/** The page that all code is in, with all else that it needs, and what it may do. */
export function onePage(page: string, brought: { files: Record<string, string> }, licences: string): string {
  const hashes = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) =>
    `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  const icon = brought.files['favicon.svg']
  const data = JSON.stringify(brought).replaceAll('<', '\\u003C')
  return page
    .replace(/<head[^>]*>/i, head => `${head}<meta http-equiv="Content-Security-Policy" content="${policyFor(hashes)}">`)
    .replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_, before: string) => before + (icon ?? 'data:,'))
    .replace('</head>', () => `<script type="application/json" id="${broughtIn}">${data}</script></head>`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () =>
      `<script type="text/plain" id="licences">${licences.replace(/<(?=\/script|!--|script)/gi, '&lt;')}</script></body>`)
}

function addressWith(name: string, bytes: Buffer): string {
  return `data:${mediaTypeOf(extname(name)).replace(/;.*/, '')};base64,${bytes.toString('base64')}`
}

async function filesIn(folder: string, isWanted = (_name: string): boolean => true): Promise<{ name: string, bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const named = paths.map(path => ({ path, name: path.slice(folder.length + 1).replaceAll('\\', '/') }))
  return Promise.all(named.filter(({ name }) => isWanted(name)).map(async ({ path, name }) => ({ name, bytes: await readFile(path) })))
}
