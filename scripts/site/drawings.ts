import { createHash } from 'node:crypto'
import { glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import lz from 'lz-string'
import mermaid from 'mermaid/package.json' with { type: 'json' }
import { hashOf } from '../../components/deck/drawing-key.ts'
import { projectRoot } from '../files/paths.ts'
import { keepInCache } from '../files/write.ts'
import { mermaidPlace } from './mermaid-apart.ts'
import { injectMeta } from './private-notes.ts'

/** Where a site has its drawings. */
const place = 'assets/drawings'
const name = 'drawings'
const ofOurs = 'setup/mermaid*.ts components/deck/flow.ts components/deck/drawing-key.ts scripts/design/design.ts styles/tokens.css'

/** Drawings by their names: what they show, and the options that they are drawn with. */
export type Drawings = Record<string, string>

/** Gives a site that was just built the drawings of its diagrams that were made for an earlier one. */
export async function bringDrawings(dist: string): Promise<void> {
  const folder = await cacheFolder()
  const shown = await diagramsIn(dist)
  const kept = (await readdir(folder).catch(() => [])).filter(file => file.endsWith('.svg') && shown.has(file.split('-')[0]))
  await addDrawings(dist, Object.fromEntries(await Promise.all(kept.map(async file =>
    [file.replace(/\.svg$/, ''), await readFile(join(folder, file), 'utf8')] as const))))
}

/** Gives a site drawings that were made on its pages, and keeps them for later ones. */
export async function keepDrawings(dist: string, drawings: Drawings): Promise<void> {
  const folder = await cacheFolder()
  for (const [key, svg] of Object.entries(drawings))
    await keepInCache(join(folder, `${key}.svg`), svg)
  await addDrawings(dist, drawings)
}

/**
 * Takes Mermaid, and our own code that draws with it, out of a site that brings a drawing of each of its diagrams. The number of
 * those that it has to draw itself.
 */
export async function leaveMermaid(dist: string): Promise<number> {
  const files = await readdir(join(dist, place)).catch(() => [])
  const drawn = new Set(files.map(file => file.split('-')[0]))
  const missing = [...await diagramsIn(dist)].filter(code => !drawn.has(code)).length
  if (missing === 0) {
    const drawing = (await readdir(join(dist, 'assets'))).filter(file => /^mermaid-draw-.*\.js$/.test(file))
    for (const name of [mermaidPlace, ...drawing.map(file => join('assets', file))])
      await rm(join(dist, name), { recursive: true, force: true })
  }
  return missing
}

async function addDrawings(dist: string, drawings: Drawings): Promise<void> {
  if (Object.keys(drawings).length === 0)
    return
  await mkdir(join(dist, place), { recursive: true })
  for (const [key, svg] of Object.entries(drawings))
    await writeFile(join(dist, place, `${key}.svg`), svg)
  const page = await readFile(join(dist, 'index.html'), 'utf8')
  const keys = (await readdir(join(dist, place))).map(file => file.replace(/\.svg$/, '')).sort()
  await writeFile(join(dist, 'index.html'), injectMeta(page.replace(/<meta name="reviewdeck-drawings"[^>]*>/, ''), name, keys.join(' ')))
}

/** The sources of the diagrams that a built site shows, by their hashes: Slidev packs each into the code of its slide. */
async function diagramsIn(dist: string): Promise<Set<string>> {
  const codes = new Set<string>()
  for (const file of await readdir(join(dist, 'assets'))) {
    const text = file.endsWith('.js') ? await readFile(join(dist, 'assets', file), 'utf8') : ''
    for (const [, packed] of text.matchAll(/code-?lz["'`]?:\s*["'`]([\w+/=]+)["'`]/gi))
      codes.add(hashOf((lz.decompressFromBase64(packed) ?? '').trim()))
  }
  return codes
}

/** Drawings are good as long as nothing has changed that draws them. */
async function cacheFolder(): Promise<string> {
  const hash = createHash('sha256').update(mermaid.version)
  const files: string[] = []
  for await (const file of glob(ofOurs.split(' '), { cwd: projectRoot }))
    files.push(file)
  for (const file of files.sort())
    hash.update(await readFile(join(projectRoot, file)))
  return join(projectRoot, 'node_modules', '.cache', 'reviewdeck', `drawings-${hash.digest('hex').slice(0, 16)}`)
}
