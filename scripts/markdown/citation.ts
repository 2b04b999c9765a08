import type { CitationGroup } from '../review/citations/citation.ts'
import type { SliceContext } from './context.ts'
import { betweenCitations, formatCitations, namesOf } from '../review/citations/print.ts'
import { escapePlain, escapeText } from './escape.ts'

/** A run of more sources than this is the list of them, which a slide has elsewhere. */
const most = 3

/**
 * What stands for citations: on a slide the names that are a part of its sentence, in the texts the mark in brackets as well. What
 * names no source is what was written; empty where nothing is shown.
 */
export function printCitation(node: CitationGroup, raw: string, context: SliceContext, isInLink = false): string {
  const { cites, references, lang, source } = context
  const { citations, isNarrative, value } = node
  const [first] = citations
  const reference = first && references.get(first.key)
  // A text that was read without its bibliography, as a spoken note, may hold handles and numbers.
  if (!first || (value === raw && isNarrative && !reference) || citations.some(({ key }) => /^\d+$/.test(key) && !references.has(key)))
    return escapeText(raw)
  const names = isNarrative ? escapePlain(reference ? namesOf(first, reference, lang) : value) : ''
  if (cites === 'hidden' && (isNarrative || value === ''))
    return source[node.position!.end.offset!] === '.' ? names.replace(/\.$/, '') : names
  const isMarked = !isNarrative || (reference !== undefined && (!first.isYearAlone || first.locator !== ''))
  const isRun = cites === 'marked' && citations.length > most
  if (node.mark && isMarked && !isRun) {
    const words = led(escapePlain(node.mark.text), node, context, isInLink)
    return node.mark.isRaised && words ? `${names}<sup>${words}</sup>` : [names, words].filter(Boolean).join(' ')
  }
  // Numbers stand as their author wrote them.
  const marks = citations.every(({ key }) => /^\d+$/.test(key))
    ? escapePlain(raw.slice(1, -1))
    : isMarked ? marksOf(citations, isRun, context) : ''
  const mark = led(marks && bracketed(marks, source[node.position!.end.offset!]), node, context, isInLink)
  return [names, mark].filter(Boolean).join(' ')
}

/** The marks of some sources; of a run those of the first, and how many others there are. */
function marksOf(citations: CitationGroup['citations'], isRun: boolean, { references, lang }: SliceContext): string {
  const shown = isRun ? citations.slice(0, most - 1) : citations
  const marks = formatCitations(shown, references, lang).map(escapePlain).join(betweenCitations(lang))
  const all = citations.length
  // In Chinese the number behind 等 is that of all.
  return shown.length === all ? marks : marks + (lang.startsWith('zh') ? `等${all}篇` : ` and ${all - shown.length} others`)
}

/** On a slide a mark leads to the list of the sources, unless it stands within a link. */
function led(mark: string, { citations: [{ key }] }: CitationGroup, { cites, targets }: SliceContext, isInLink: boolean): string {
  const to = cites !== 'shown' && !isInLink ? targets.lists.get(key) : undefined
  return mark && to ? `[${mark.replace(/^\[(.*)\]$/, '\\[$1\\]')}](/${encodeURI(to)})` : mark
}

/** A mark has plain brackets, unless what follows would make a link of them. */
function bracketed(mark: string, next: string | undefined): string {
  return next && '([:'.includes(next) ? `\\[${mark}\\]` : `[${mark}]`
}
