import type { VFile } from 'vfile'
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter'
import { report } from '../diagnostics/messages.ts'

/** An entry of the bibliography, reduced to what slides print. */
export interface Reference {
  key: string
  /** `Wu25`: first author and year, in brackets in the texts. */
  label: string
  /** A short name for footers; the label where the entry has no `shorttitle`. */
  short: string
  authors: string[]
  /** The family names of its authors, for a sentence. */
  families: string[]
  title: string
  year: string
  container: string
  url: string
  /** The author's own list has it, with its number. */
  isListed?: true
}

interface CslName { family?: string, given?: string, literal?: string }
interface CslItem {
  'author'?: CslName[]
  'issued'?: unknown
  'container-title'?: string
  'publisher'?: string
  'URL'?: string
  'number'?: string
}

/** Reads a BibTeX or BibLaTeX file into references by key; faults become `bibliography` messages of the review. */
export function referencesFromBibtex(text: string, file: VFile): Map<string, Reference> {
  const parsed = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse()
  for (const error of parsed.errors.filter(error => error.type !== 'unknown_field')) {
    report(
      file,
      'bibliography',
      undefined,
      `Bibliography has \`${error.type}\` in line ${Number(error.line ?? 0) + 1}, expected valid BibTeX`,
    )
  }
  const items = new CSLExporter(parsed.entries, false, { useEntryKeys: true }).parse() as unknown as Record<string, CslItem>
  const references = new Map<string, Reference>()
  for (const entry of Object.values(parsed.entries)) {
    const item = items[entry.entry_key] ?? {}
    const year = yearOf(item)
    const first = item.author?.[0]
    const eprint = rawField(entry.fields, 'eprint')
    const title = rawField(entry.fields, 'title')
    const short = rawField(entry.fields, 'shorttitle')
    const label = first?.family ? `${first.family.replace(/\s+/g, '')}${year.slice(2)}` : short || entry.entry_key
    references.set(entry.entry_key, {
      key: entry.entry_key,
      label,
      short: short || label,
      authors: (item.author ?? []).map(nameOf),
      families: (item.author ?? []).map(name => plain(name.family ?? name.literal ?? name.given)),
      title,
      year,
      container: plain(item['container-title'] ?? item.publisher) || (eprint ? `arXiv:${eprint}` : ''),
      url: (item.URL ?? rawField(entry.fields, 'url')) || (eprint ? `https://arxiv.org/abs/${eprint}` : ''),
    })
  }
  return references
}

function nameOf(name: CslName): string {
  return plain(name.literal ?? [name.given, name.family].filter(Boolean).join(' '))
}

function yearOf(item: CslItem): string {
  return JSON.stringify(item.issued ?? '').match(/\d{4}/)?.[0] ?? ''
}

/** CSL strings may carry HTML for case and emphasis; slides print plain text. */
function plain(text = ''): string {
  return text.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&').trim()
}

/** The text of a field as written: the CSL form would put titles in sentence case. */
function rawField(fields: Record<string, unknown>, name: string): string {
  const value = fields[name]
  if (typeof value === 'string')
    return value
  return Array.isArray(value)
    ? value.map(part => (part as { text?: string }).text ?? '').join('').trim()
    : ''
}
