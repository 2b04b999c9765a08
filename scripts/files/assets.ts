import type { Definition, Image, Link } from 'mdast'
import type { VFile } from 'vfile'
import type { Outline } from '../outline/section.ts'
import type { PictureSize } from './picture-size.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { report } from '../diagnostics/messages.ts'
import { visit } from '../review/walk.ts'
import { cleanSvg } from './clean-svg.ts'
import { findFile, rootOf } from './door.ts'
import { shown } from './paths.ts'
import { sizeOfPicture } from './picture-size.ts'

/** The pictures and files of a review that exist: their addresses in the deck by path as written, and their bytes by address. */
export interface Assets {
  addresses: Map<string, string>
  files: Map<string, Uint8Array>
  /** Sizes of the pictures in px, by path as written. */
  sizes: Map<string, PictureSize>
}

/** Where files are looked for: beside the review, and nowhere outside of the root. */
interface Place { root: string, review: string }

/** Formats that browsers show. */
const pictures = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg']
/** Files that may be offered beside a deck: none that a browser would run. */
const documents = [
  ...pictures.filter(type => type !== '.svg'),
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
const largest = 50 * 1024 * 1024

/**
 * Finds what a review shows and links to, within \`root\`; each gets an address made from its content.
 * What is missing, elsewhere or of another kind becomes a message.
 */
export async function findAssets({ file, tree }: Outline, review: string, root?: string): Promise<Assets> {
  const assets: Assets = { addresses: new Map(), files: new Map(), sizes: new Map() }
  const place: Place = { root: root ?? await rootOf(review), review }
  const found: (Image | Link | Definition)[] = []
  visit(tree, ['image', 'link', 'definition'], (node) => {
    found.push(node as Image | Link | Definition)
  })
  for (const node of found) {
    if (node.type === 'image')
      await addPicture(node, place, assets, file)
    else if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(node.url) && node.url !== '')
      await addDocument(node, place, assets, file)
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

async function addPicture(node: Image, place: Place, assets: Assets, file: VFile): Promise<void> {
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(node.url)) {
    report(file, 'remote-asset', node, `Picture \`${node.url.slice(0, 80)}\` is on another host, expected a file beside the review`)
    return
  }
  const bytes = await readWithin(place, node.url, pictures)
  const clean = typeof bytes !== 'string' && extname(pathOf(node.url)).toLowerCase() === '.svg' ? cleaned(bytes) : bytes
  if (clean && typeof clean !== 'string') {
    add(assets, node.url, clean, `/figures/${hashOf(clean)}${extname(pathOf(node.url)).toLowerCase()}`)
  }
  else {
    report(
      file,
      'missing-asset',
      node,
      `Picture \`${node.url}\` ${clean ?? 'cannot be read'}, expected a PNG, JPEG, GIF, WebP, AVIF or SVG file at that path`,
    )
  }
}

async function addDocument(node: Link | Definition, place: Place, assets: Assets, file: VFile): Promise<void> {
  const bytes = await readWithin(place, node.url, documents)
  if (typeof bytes !== 'string') {
    add(assets, node.url, bytes, `/files/${hashOf(bytes)}/${basename(pathOf(node.url))}`)
  }
  else {
    report(
      file,
      'broken-link',
      node,
      `Link goes to \`${node.url}\`${bytes === 'does not exist' ? '' : `, which ${bytes}`}, expected a heading of the review, an address on the web or a document beside the review`,
    )
  }
}

function add({ addresses, files, sizes }: Assets, path: string, bytes: Uint8Array, address: string): void {
  addresses.set(path, address)
  files.set(address, bytes)
  const size = sizeOfPicture(bytes)
  if (size)
    sizes.set(path, size)
}

function cleaned(bytes: Uint8Array): Uint8Array | undefined {
  const clean = cleanSvg(Buffer.from(bytes).toString('utf8'))
  return clean === undefined ? undefined : Buffer.from(clean)
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
  return (await stat(found.path)).size <= largest ? readFile(found.path).catch(() => 'cannot be read') : 'is larger than 50 MB'
}
