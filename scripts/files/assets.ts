import type { Definition, Image, Link } from 'mdast'
import type { VFile } from 'vfile'
import type { Outline } from '../outline/section.ts'
import type { Known } from '../plan/known.ts'
import type { FoundPicture } from './pictures/find.ts'
import type { Place } from './pictures/names.ts'
import type { Shown } from './pictures/show.ts'
import { createHash } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { report } from '../diagnostics/messages.ts'
import { visit } from '../review/walk.ts'
import { findFile, rootOf } from './door.ts'
import { shown } from './paths.ts'
import { bytesInAddress } from './pictures/data-address.ts'
import { pictureFinder } from './pictures/find.ts'
import { placesOfHosted } from './pictures/hosted.ts'
import { showPicture } from './pictures/show.ts'

/** The pictures and files of a review that exist: their addresses in the deck by path as written, and their bytes by address. */
export interface Assets {
  addresses: Map<string, string>
  files: Map<string, Uint8Array>
  /** What is known of the pictures, by path as written. */
  pictures: Known['pictures']
  /** The files that were read. */
  sources: Set<string>
}

/** Files that may be offered beside a deck: none that a browser would run. */
const documents = [
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.webp',
  '.avif',
  '.pdf',
  '.md',
  '.txt',
  '.csv',
  '.tsv',
  '.json',
  '.yaml',
  '.yml',
  '.bib',
  '.tex',
  '.zip',
  '.docx',
  '.xlsx',
  '.pptx',
  '.ipynb',
]
const expected = 'a PNG, JPEG, GIF, WebP, AVIF, BMP, TIFF, SVG or PDF file'
const largest = 50 * 1024 * 1024

/**
 * Finds what a review shows and links to, within its root; each gets an address made from its content. What is missing, elsewhere
 * or of another kind becomes a message.
 * @param outline the review as it is read; its messages go to its file
 * @param review its path
 * @param root the folder that nothing leads out of, where its author named one
 */
export async function findAssets(outline: Outline, review: string, root?: string): Promise<Assets> {
  const { file, tree, meta, lead } = outline
  const assets: Assets = { addresses: new Map(), files: new Map(), pictures: new Map(), sources: new Set() }
  const place: Place = { root: await rootOf(review, root ?? meta.root), review, site: meta.site }
  const find = pictureFinder(place)
  const found: (Image | Link | Definition)[] = []
  visit(tree, ['image', 'link', 'definition'], (node) => {
    found.push(node as Image | Link | Definition)
  })
  if (lead.directives.picture)
    found.push({ type: 'image', url: lead.directives.picture, position: lead.place })
  for (const node of found.filter(({ type }) => type !== 'image')) {
    if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(node.url) && node.url !== '')
      await addDocument(node as Link | Definition, place, assets, file)
  }
  // Last: what a link leads to may be shown, too.
  for (const node of found) {
    if (node.type === 'image')
      addPicture(node, await readPicture(node.url, find, place), assets, file)
  }
  return assets
}

/** Writes the pictures of a deck below a public folder. */
export async function writeAssets(folder: string, { files }: Assets): Promise<void> {
  for (const [address, bytes] of files) {
    await mkdir(dirname(join(folder, address)), { recursive: true })
    await writeFile(join(folder, address), bytes)
  }
}

/** A picture as it was read: as a browser shows it, or why it cannot be shown. */
type ReadPicture = { shown: Shown | string, source?: string, otherName?: string } | { isRemote: true }

async function readPicture(url: string, find: (url: string) => Promise<FoundPicture>, place: Place): Promise<ReadPicture> {
  const carried = bytesInAddress(url)
  if (carried)
    return { shown: await showPicture(carried) }
  if (/^(?!file:)[a-z][a-z0-9+.-]+:|^\/\//i.test(url))
    return await readHosted(url, place) ?? { isRemote: true }
  const found = await find(url)
  if (!('path' in found))
    return { shown: found.missing === 'outside' ? `lies outside of ${shown(place.root)}` : 'does not exist' }
  const bytes = await readFound(found.path)
  const seen = typeof bytes === 'string' ? bytes : await showPicture(bytes)
  if (typeof seen !== 'string')
    return { ...found, shown: seen, source: found.path }
  // Beside a page or a metafile, its author may have laid a picture.
  const twin = /\.\w+$/.test(url) ? await find(url.replace(/\.\w+$/, '')) : found
  const twinBytes = 'path' in twin && twin.path !== found.path ? await readFound(twin.path) : ''
  const twinSeen = typeof twinBytes === 'string' ? seen : await showPicture(twinBytes)
  return 'path' in twin && typeof twinSeen !== 'string' ? { shown: twinSeen, source: twin.path } : { shown: seen, source: found.path }
}

/** A picture that the review addresses on the host of its own repository, from the file there. */
async function readHosted(url: string, { root, review }: Place): Promise<ReadPicture | undefined> {
  for (const name of placesOfHosted(url, root)) {
    const found = await findFile(root, review, name)
    const bytes = 'path' in found ? await readFound(found.path) : ''
    const seen = typeof bytes === 'string' ? bytes : await showPicture(bytes)
    if ('path' in found && typeof seen !== 'string')
      return { shown: seen, source: found.path, otherName: relative(root, found.path) }
  }
  return undefined
}

function addPicture({ url, position }: Image, read: ReadPicture, assets: Assets, file: VFile): void {
  const name = url.length > 80 ? `${url.slice(0, 79)}…` : url
  if ('isRemote' in read) {
    assets.pictures.set(url, { fault: 'remote' })
    report(file, 'remote-asset', position, `Picture \`${name}\` is on another host, expected a file beside the review`)
    return
  }
  const { shown, source, otherName } = read
  if (source)
    assets.sources.add(source)
  if (typeof shown === 'string') {
    assets.pictures.set(url, { fault: source || shown.startsWith('is ') ? 'unreadable' : 'missing' })
    report(file, 'missing-asset', position, `Picture \`${name}\` ${shown}, expected ${expected} at that path`)
    return
  }
  const address = `/figures/${hashOf(shown.madeOf ?? shown.bytes)}.${shown.extension}`
  assets.addresses.set(url, address)
  assets.files.set(address, shown.bytes)
  assets.pictures.set(url, { size: shown.size, ground: shown.ground })
  if (otherName)
    report(file, 'picture-elsewhere', position, `Picture \`${name}\` is shown from \`${otherName}\`, expected the path of its file`)
  if (shown.but)
    report(file, 'picture-damaged', position, `Picture \`${name}\` ${shown.but}, expected the whole of it`)
}

async function addDocument(node: Link | Definition, place: Place, assets: Assets, file: VFile): Promise<void> {
  const bytes = await readWithin(place, node.url, documents)
  if (typeof bytes !== 'string') {
    const address = `/files/${hashOf(bytes)}/${basename(pathOf(node.url))}`
    assets.addresses.set(node.url, address)
    assets.files.set(address, bytes)
  }
  else {
    report(
      file,
      'broken-link',
      node,
      `Link goes to \`${node.url}\`${bytes === 'does not exist' ? '' : `, which ${bytes}`}, expected a heading of the review, an `
      + 'address on the web or a document beside the review',
    )
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

/** The path in an address: without query and anchor, percent codes undone. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}

/** The bytes of a file of one of these types, or why there are none. */
async function readWithin({ root, review }: Place, url: string, types: string[]): Promise<Uint8Array | string> {
  const path = pathOf(url)
  if (!types.includes(extname(path).toLowerCase()))
    return 'does not exist'
  const found = await findFile(root, review, path)
  if (!('path' in found))
    return found.missing === 'outside' ? `lies outside of ${shown(root)}` : 'does not exist'
  return readFound(found.path)
}

/** The bytes of a file that the door let through, or why there are none. */
async function readFound(path: string): Promise<Uint8Array | string> {
  return (await stat(path)).size <= largest ? readFile(path).catch(() => 'cannot be read') : 'is larger than 50 MB'
}
