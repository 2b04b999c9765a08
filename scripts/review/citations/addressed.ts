import type { Root } from 'mdast'
import type { Reference } from '../references.ts'
import { visit } from '../walk.ts'

/** Registers whose names are addresses: `doi:10.1000/x`. */
const registers: Record<string, string> = {
  doi: 'https://doi.org/',
  arxiv: 'https://arxiv.org/abs/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/',
  isbn: 'https://www.worldcat.org/isbn/',
  wikidata: 'https://www.wikidata.org/wiki/',
  url: '',
}

/** A DOI that is a key as it is, `@10.1000/x`. */
const bareDoi = /^10\.\d{4,9}\/\S+$/

/**
 * The sources that a text cites by an address, `@doi:10.1000/x`, or by a name of its own that it defines, `[@tag:x]: doi:10.1000/x`,
 * which may mean a key of the bibliography as well. Such definitions are no links and leave the tree.
 */
export function addressedIn(tree: Root, works: Map<string, Reference>): Map<string, Reference> {
  const meant = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, label, url }) => {
    if (identifier.startsWith('@') && !meant.has((label ?? identifier).slice(1)))
      meant.set((label ?? identifier).slice(1), url.replace(/^@/, ''))
  })
  tree.children = tree.children.filter(node => node.type !== 'definition' || !node.identifier.startsWith('@'))
  const found = new Map<string, Reference>()
  const byAddress = new Map([...works.values()].filter(({ url }) => url !== '').map(work => [plainAddress(work.url), work]))
  visit(tree, 'citation', ({ citations }) => {
    for (const citation of citations.filter(({ key }) => !works.has(key))) {
      const target = meant.get(citation.key) ?? citation.key
      // The bibliography may have what lies there.
      const work = works.get(target) ?? byAddress.get(plainAddress(addressOf(target) ?? '')) ?? referenceAt(target)
      if (!work)
        continue
      // A work has one key, whatever else the text calls it: by that it is listed.
      citation.key = work.key
      found.set(work.key, work)
    }
  })
  return found
}

function referenceAt(key: string): Reference | undefined {
  const address = addressOf(key)
  if (address === undefined || !/^https?:/i.test(address))
    return undefined
  const label = key.replace(/^(?:url:)?https?:\/\/(?:www\.)?/i, '')
  return { key, label, short: label, authors: [], families: [], title: '', year: '', container: '', url: address }
}

function plainAddress(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.|dx\.)?/, '').replace(/\/$/, '')
}

function addressOf(key: string): string | undefined {
  if (/^https?:\/\//i.test(key))
    return key
  if (bareDoi.test(key))
    return registers.doi + key
  const [, register, name] = /^([a-z]+):(\S+)$/i.exec(key) ?? []
  return register && Object.hasOwn(registers, register.toLowerCase()) ? registers[register.toLowerCase()] + name : undefined
}
