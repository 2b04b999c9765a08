import type { FootnoteDefinition, Root } from 'mdast'
import type { Reference } from '../references.ts'
import { toString } from 'mdast-util-to-string'
import { visit } from '../walk.ts'
import { shortOf } from './entry.ts'
import { addressIn } from './listed.ts'

/** One note that is a source says nothing about how a review cites. */
const fewest = 2
/** A longer note is a text. */
const longest = 500

/**
 * The sources that footnotes tell, `[^1]: Mao, Y. A survey. 2017.`, by their marks, which become citations: on a slide the footer
 * names them, where a raised number alone would lead nowhere.
 */
export function notedIn(tree: Root): Map<string, Reference> {
  const notes: FootnoteDefinition[] = []
  visit(tree, 'footnoteDefinition', node => void notes.push(node))
  const found = new Map(notes.filter(isSource).map(node => [node.identifier, referenceOf(node)]))
  if (found.size < fewest)
    return new Map()
  visit(tree, 'footnoteReference', ({ identifier, position }, index, parent) => {
    const work = found.get(identifier)
    if (work)
      parent!.children[index!] = { type: 'citation', value: '', citations: [{ key: work.key, locator: '' }], position }
  })
  return new Map([...found.values()].map(work => [work.key, work]))
}

/** A note is a source where it begins with a name and has a year, or is little more than an address. */
function isSource(node: FootnoteDefinition): boolean {
  const text = toString(node).trim()
  const { families, year } = shortOf(text)
  let isCiting = false
  visit(node, 'citation', ({ citations }) => void (isCiting ||= citations.some(({ key }) => !/^\d+$/.test(key))))
  const isWork = families.length > 0 && year !== ''
  const isAddress = addressIn(node, text) !== '' && (year !== '' || text.length < 200)
  return !isCiting && node.children.length === 1 && text.length <= longest && (isWork || isAddress)
}

function referenceOf(node: FootnoteDefinition): Reference {
  const text = toString(node).replace(/\s+/g, ' ').trim()
  const label = node.label ?? node.identifier
  const told = shortOf(text)
  const url = addressIn(node, text)
  const behind = url && !text.includes(url.replace(/^https:\/\/doi\.org\//, '')) ? ` ${url}` : ''
  return {
    ...told,
    key: `^${node.identifier}`,
    label,
    short: `[${label}] ${told.short}`,
    url,
    isNoted: true,
    entry: { text: `[${label}] ${text}${behind}`, italics: [] },
  }
}
