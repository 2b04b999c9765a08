import type { Root, RootContent } from 'mdast'
import type { Reference } from '../references.ts'
import { toString } from 'mdast-util-to-string'
import { visit } from '../walk.ts'
import { shortOf } from './entry.ts'
import { addressIn, listNodes } from './listed.ts'

/** A key as programs make it: a family name, a year, and perhaps a letter or the first word of the title: `wei2019sleep`. */
const made = /^(\p{L}+?)(?:etal)?[-_.:]?((?:19|20)\d\d)([a-z]*)$/iu

/**
 * The works that keys name which no bibliography has, where the author's own list tells them: `@ferro2018` is the entry that begins with
 * Ferro and has the year 2018. Of two such works neither is meant for sure.
 */
export function keyedIn(tree: Root, known: Map<string, Reference>): Map<string, Reference> {
  const keys = new Set<string>()
  visit(tree, 'citation', ({ citations }) => citations.forEach(({ key }) => known.has(key) || keys.add(key)))
  const asked = [...keys].flatMap((key): RegExpExecArray[] => made.test(key) ? [made.exec(key)!] : [])
  const works = asked.length > 0 ? worksIn(tree) : []
  return new Map(asked.flatMap((match) => {
    const [work, ...others] = works.filter(one => isWork(one, match))
    return work && others.length === 0 ? [[match[0], { ...work, key: match[0], label: work.short }] as const] : []
  }))
}

/** The name and the year that a key has in it, as a sentence has them: `Wei 2019`; undefined for a key of another form. */
export function nameInKey(key: string): string | undefined {
  const [, name, year] = made.exec(key) ?? []
  return name && `${name[0].toUpperCase()}${name.slice(1)} ${year}`
}

function isWork({ families: [family], year, title }: Reference, [, name, cited, word]: RegExpExecArray): boolean {
  const isTitled = word.length < 3 || title.toLowerCase().includes(word.toLowerCase())
  return year === cited && isTitled && family !== undefined && plain(family) === plain(name)
}

/** A name as keys write it: in small letters, without accents and blanks. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()
}

/** The works that the author's list at the end tells with a name and a year, one an entry. */
function worksIn(tree: Root): Reference[] {
  const entries = listNodes(tree).flatMap((node): RootContent[] =>
    node.type === 'list' ? node.children : node.type === 'paragraph' ? [node] : [])
  return entries.map((entry) => {
    const text = toString(entry)
    return { ...shortOf(text), key: '', label: '', url: addressIn(entry, text), isListed: true as const }
  })
}
