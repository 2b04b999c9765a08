import type { VFile } from 'vfile'
import type { CslItem } from './citations/item.ts'
import type { StyledText } from './citations/styled-text.ts'
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter'
import { report } from '../diagnostics/messages.ts'
import { itemFrom } from './citations/item.ts'
import { withTexSigns } from './citations/tex-signs.ts'

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
  /** A footnote tells it. */
  isNoted?: true
  /** The work as processors of citation styles want it. */
  item?: CslItem
  /** What the list of sources says of it, where a style or a footnote does. */
  entry?: StyledText
}

type Fields = Record<string, unknown>
/** A work as the converter of bibliographies has it; pages in the words of its author where the converter garbles them. */
export interface Entry { entry_key: string, bib_type: string, fields: Fields, pages?: string }
type Entries = Record<string, Entry>

/** Reads a BibTeX or BibLaTeX file into references by key; faults become `bibliography` messages of the review. */
export function referencesFromBibtex(text: string, file: VFile): Map<string, Reference> {
  return referencesFromEntries(Object.values(parse(text, file)), file, text)
}

/**
 * Makes references of the works that a converter read.
 * @param entries the works, in the order of their file
 * @param file the review, for messages
 * @param text what they were read from, where it is BibTeX
 */
export function referencesFromEntries(entries: Entry[], file: VFile, text = ''): Map<string, Reference> {
  const exporter = new CSLExporter(Object.fromEntries(entries.map((entry, index) => [index + 1, entry])) as never)
  const references = new Map<string, Reference>()
  for (const [index, entry] of entries.entries()) {
    const { entry_key: key, fields } = entry
    if (references.has(key)) {
      report(file, 'bibliography', undefined, twice(key, text))
    }
    else {
      references.set(key, {
        ...referenceOf(key, fields),
        item: itemOf(entry, exporter.getCSLEntry(String(index + 1)) as Record<string, unknown>),
      })
    }
  }
  return references
}

const roles = ['author', 'editor']

/** The work for processors of citation styles. */
function itemOf({ entry_key: key, bib_type: type, fields, pages }: Entry, converted: Record<string, unknown>): CslItem {
  return itemFrom({ ...converted, ...(pages && { page: pages }) }, {
    key,
    type,
    names: Object.fromEntries(roles.flatMap(role => role in fields ? [[role, namesIn(fields[role]).map(({ csl }) => csl)]] : [])),
    title: slanted(fields.title),
    container: plain(rawField(fields, 'journaltitle') || rawField(fields, 'booktitle') || rawField(fields, 'maintitle')),
    institution: plain(rawField(fields, 'institution')),
    eprint: rawField(fields, 'eprint'),
    url: addressOf(fields),
    doi: doiOf(fields),
  })
}

function parse(text: string, file: VFile): Entries {
  try {
    const { entries, errors } = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse()
    for (const error of errors.filter(error => error.type !== 'unknown_field' && error.type !== 'duplicate_entry')) {
      report(
        file,
        'bibliography',
        undefined,
        `Bibliography has \`${error.type}\` in line ${Number(error.line ?? 0) + 1}, expected valid BibTeX`,
      )
    }
    return withTexSigns(entries as unknown as Entries)
  }
  catch {
    report(file, 'bibliography', undefined, 'Bibliography cannot be read, expected valid BibTeX')
    return {}
  }
}

/** Says of a second entry with a key where it stands. */
function twice(key: string, text: string): string {
  const starts = [...text.matchAll(/@\w+\s*[{(]\s*([^\s,]+)/g)].filter(([, found]) => found === key)
  const where = starts[1] ? `, again in line ${text.slice(0, starts[1].index).split('\n').length}` : ''
  return `Bibliography has \`${key}\` twice${where}, expected one entry a key; the first counts`
}

/** What slides print of a work, out of its fields in the terms of BibLaTeX. */
export function referenceOf(key: string, fields: Fields): Reference {
  const people = namesIn(fields.author).length > 0 ? namesIn(fields.author) : namesIn(fields.editor)
  const year = /\d{4}/.exec(rawField(fields, 'date') || rawField(fields, 'year'))?.[0] ?? ''
  const eprint = rawField(fields, 'eprint')
  const short = plain(rawField(fields, 'shorttitle'))
  const label = people[0]?.isPerson ? `${people[0].label.replace(/\s+/g, '')}${year.slice(2)}` : short || key
  return {
    key,
    label,
    short: short || label,
    authors: people.map(({ whole }) => whole),
    families: people.map(({ family }) => family),
    title: plain(rawField(fields, 'title')),
    year,
    container: ['journaltitle', 'booktitle', 'maintitle', 'publisher'].map(name => plain(rawField(fields, name))).find(Boolean)
      ?? ((eprint && `arXiv:${eprint}`) || plain(rawField(fields, 'institution') || rawField(fields, 'howpublished'))),
    url: addressOf(fields),
  }
}

function doiOf(fields: Fields): string {
  return rawField(fields, 'doi').replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
}

function addressOf(fields: Fields): string {
  const [eprint, doi] = [rawField(fields, 'eprint'), doiOf(fields)]
  return rawField(fields, 'url') || (eprint ? `https://arxiv.org/abs/${eprint}` : doi ? `https://doi.org/${doi}` : '')
}

/** A name whole, as a sentence, a label and a processor of styles have it; a group has no family. */
interface Name { whole: string, family: string, label: string, isPerson: boolean, csl: Record<string, string> }

const han = /^\p{Script=Han}+$/u

function namesIn(value: unknown): Name[] {
  return (Array.isArray(value) ? value as Fields[] : []).map((name) => {
    const [given, own, prefix, literal] = ['given', 'family', 'prefix', 'literal'].map(part => plain(rawField(name, part)))
    if (own === '')
      return groupOf(literal || given)
    const family = prefix && name.useprefix ? `${prefix} ${own}` : own
    // A Chinese name begins with the family and has no blank.
    const whole = han.test(own) && (given === '' || han.test(given)) ? `${own}${given}` : [given, family].filter(Boolean).join(' ')
    const csl: Name['csl'] = han.test(whole)
      ? { literal: whole }
      : {
          family: own,
          ...(given && { given }),
          ...(prefix && { [name.useprefix ? 'non-dropping-particle' : 'dropping-particle']: prefix }),
        }
    return { whole, family: han.test(whole) ? whole : family, label: own, isPerson: true, csl }
  })
}

function groupOf(name: string): Name {
  return { whole: name === 'others' ? 'et al' : name, family: name, label: name, isPerson: isWord(name), csl: { literal: name } }
}

/** A name in one word, which a label can hold. */
function isWord(name: string): boolean {
  return name !== '' && name !== 'others' && name.length <= 12 && !/\s/.test(name)
}

/** Fields may carry HTML for case and emphasis, and braces that nobody closed; slides print plain text. */
function plain(text = ''): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, '').replace(/&amp;/g, '&').replace(/[{}]/g, '').replace(/\s+/g, ' ').trim()
}

/** A title with what is in italics in it as processors of styles want it. */
function slanted(title: unknown): string {
  const parts = Array.isArray(title) ? title as { text?: string, marks?: { type: string }[] }[] : []
  return parts
    .map(({ text = '', marks = [] }) => marks.some(({ type }) => type === 'em') ? `<i>${text}</i>` : text)
    .join('')
    .replace(/&amp;/g, '&')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text of a field as written, in its own case. */
function rawField(fields: Record<string, unknown>, name: string): string {
  const value = fields[name]
  if (typeof value === 'string')
    return value
  return Array.isArray(value)
    ? value.flat(2).map(part => (part as { text?: string }).text ?? '').join('').trim()
    : ''
}
