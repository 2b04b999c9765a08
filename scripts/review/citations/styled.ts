import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Reference } from '../references.ts'
import type { CitationGroup } from './citation.ts'
import type { CitationForm, CitationStyle, CiteItem, Processed } from './processor.ts'
import { report } from '../../diagnostics/messages.ts'
import { visit } from '../walk.ts'
import { formatLocator } from './print.ts'
import { formOf, process } from './processor.ts'

/**
 * Gives the marks of a review the form of the style that it names, and its sources their names and entries. A style of notes leaves
 * the marks as they are: a slide has its notes in the footer.
 */
export function styleCitations(
  tree: Root,
  references: Map<string, Reference>,
  style: CitationStyle,
  lang: string,
  file: VFile,
): Map<string, Reference> {
  const groups: CitationGroup[] = []
  visit(tree, 'citation', node => void (node.citations.every(({ key }) => references.get(key)?.item) && groups.push(node)))
  const inText = new Set(groups.flatMap(({ citations }) => citations.map(({ key }) => key)))
  // What comments, captions and notes cite is no node.
  const source = String(file)
  const behind = [...references.values()].filter(({ key, item }) => item && !inText.has(key) && source.includes(`@${key}`))
  const items = new Map([...references].flatMap(([key, { item }]) => item ? [[key, item]] : []))
  const clusters = [...groups.map(group => itemsOf(group, lang)), ...behind.map(({ key }) => [{ id: key }])]
  if (clusters.length === 0)
    return references
  try {
    const processed = process(clusters, items, style, lang)
    const form = formOf(style)
    if (form !== 'notes')
      groups.forEach((group, index) => mark(group, processed.marks[index]))
    return styledReferences(references, processed, form)
  }
  catch {
    report(
      file,
      'citation-style',
      { line: 1, column: 1 },
      `The citation style \`${style.name}\` cannot be read, expected one in the Citation Style Language 1.0; citations stay as they are`,
    )
    return references
  }
}

function itemsOf({ citations, isNarrative }: CitationGroup, lang: string): CiteItem[] {
  return citations.map(({ key, locator, prefix, isYearAlone }) => ({
    id: key,
    ...(prefix ? { prefix: `${prefix} ` } : {}),
    ...(locator ? { suffix: `, ${formatLocator(locator, lang)}` } : {}),
    ...(isYearAlone || isNarrative ? { 'suppress-author': true } : {}),
  }))
}

function mark(group: CitationGroup, said: Processed['marks'][number]): void {
  group.mark = said
  if (!group.isNarrative && group.value !== '')
    group.value = said.text
}

/** The sources in the order of the style's list, then those that nothing cites. */
function styledReferences(references: Map<string, Reference>, { names, entries }: Processed, form: CitationForm): Map<string, Reference> {
  const order = [...new Set([...entries.keys(), ...references.keys()])]
  return new Map(order.flatMap((key) => {
    const reference = references.get(key)
    const entry = entries.get(key)
    return reference ? [[key, { ...reference, ...namesOf(reference, names.get(key), form), ...(entry && { entry }) }]] : []
  }))
}

function namesOf(reference: Reference, name: string | undefined, form: CitationForm): Partial<Reference> {
  if (name === undefined || form === 'notes')
    return {}
  if (form === 'names')
    return { label: name, short: name }
  const { short, label, families, year } = reference
  const own = short === label ? [families[0] ?? label, year].filter(Boolean).join(' ') : short
  return { label: name, short: `[${name}] ${own}` }
}
