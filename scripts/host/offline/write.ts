import type { Kept } from '../page/kept.ts'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { browserScript } from '../../files/browser-script.ts'
import { shell } from '../pages.ts'
import { workerName } from './name.ts'

/** Names that tell their content. */
const named = /(?:^|\/)assets\/.*-[\w-]{8}\.\w+$/
/** What no slide shows: pictures for those who link to it, pages of slides that the deck's own page shows too, what is for machines. */
function isLeftOut(name: string): boolean {
  return /(?:^|\/)(?:slide\.jpg|small\.jpg|404\.html|slides\.html|worker\.js|sitemap\.xml|robots\.txt|\.nojekyll|_?headers)$|(?:^|\/)licences\/|\.(?:pdf|md|pptx)$/.test(name)
}

let script: Promise<string> | undefined

/**
 * Writes the worker that keeps a finished site for when there is no network, the other language's within it too.
 * @param site the folder of the site
 * @param base its path
 * @param reading the names of the folders of its pages that are read, which are kept as they are
 */
export async function writeWorker(site: string, base: string, reading: string[]): Promise<void> {
  await rm(join(site, workerName), { force: true })
  const kept = await keptOf(site, base, reading)
  script ??= browserScript(new URL('../page/worker.ts', import.meta.url), { target: 'es2020', minify: true })
  await writeFile(join(site, workerName), `self.kept=${JSON.stringify(kept)};\n${await script}`)
}

/** What is kept of a finished site. */
export async function keptOf(site: string, base: string, reading: string[]): Promise<Kept> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true })
  const found = entries.filter(entry => entry.isFile())
  const names = found.map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1).replaceAll('\\', '/'))
  const pages = reading.map(place => `${place}/index.html`)
  const files = names.filter(name => !isLeftOut(name) && (!/(?:^|\/)index\.html$/.test(name) || pages.includes(name))).sort()
  const shells = names.filter(name => name === shell || name.endsWith(`/${shell}`))
  return {
    files: await Promise.all(files.map(async name => ({
      url: base + name.split('/').map(encodeURIComponent).join('/'),
      revision: named.test(name) ? null : createHash('sha256').update(await readFile(join(site, name))).digest('hex').slice(0, 16),
    }))),
    decks: shells.map(name => base + name.slice(0, -shell.length)).sort((a, b) => b.length - a.length),
  }
}
