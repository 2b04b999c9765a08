import type { VFile } from 'vfile'
import type { Reference } from './references.ts'
import { parseDocument } from 'yaml'
import { report } from '../diagnostics/messages.ts'
import { referencesFromCsl } from './citations/csl-works.ts'
import { referencesFromRis } from './citations/ris-works.ts'
import { referencesFromBibtex } from './references.ts'

type Works = Map<string, Reference>

/** The forms of bibliographies other than BibTeX, each known by its first line. */
const forms: { begins: RegExp, read: (text: string, file: VFile) => Works }[] = [
  { begins: /^\s*[[{]/, read: (text, file) => referencesFromCsl(dataOf(text, 'CSL JSON', file), file) },
  { begins: /^TY {1,2}-/, read: referencesFromRis },
  { begins: /^(?:references:|-\s+"?[\w-]+"?:\s)/, read: (text, file) => referencesFromCsl(dataOf(withoutRules(text), 'CSL YAML', file), file) },
]

/**
 * Reads the works of a review's bibliographies, BibTeX, RIS, CSL JSON or CSL YAML, and those that its front matter lists; of two
 * with a key the first counts. Faults become `bibliography` messages.
 * @param texts the texts of its files
 * @param listed the value of `references` in the front matter
 * @param file the review
 */
export function worksFrom(texts: string[], listed: unknown, file: VFile): Works {
  const form = (text: string): typeof forms[number] | undefined => forms.find(({ begins }) => begins.test(firstLine(text)))
  // Abbreviations that one BibTeX file defines may be used in another.
  const bibtex = texts.filter(text => !form(text)).join('\n')
  const works = listed === undefined ? new Map<string, Reference>() : referencesFromCsl(listed, file)
  for (const more of [
    ...(bibtex.trim() === '' ? [] : [referencesFromBibtex(bibtex, file)]),
    ...texts.flatMap(text => form(text)?.read(text, file) ?? []),
  ]) {
    for (const [key, work] of more)
      works.set(key, works.get(key) ?? work)
  }
  return works
}

/** The first line that says something: no rule, no comment of YAML. */
function firstLine(text: string): string {
  return text.replace(/^\uFEFF/, '').split('\n').find(line => !/^\s*(?:#.*|---\s*)?$/.test(line)) ?? ''
}

function withoutRules(text: string): string {
  return text.replace(/^(?:---|\.\.\.)[ \t]*$/gm, '')
}

/** The value of a text in JSON or YAML: JSON is YAML as well, and texts stay texts. */
function dataOf(text: string, name: string, file: VFile): unknown {
  const document = parseDocument(text, { schema: 'failsafe', maxAliasCount: 0, uniqueKeys: false } as never)
  const [error] = document.errors
  try {
    if (!error)
      return document.toJS({ maxAliasCount: 0 })
  }
  catch {}
  const where = error?.linePos ? ` in line ${error.linePos[0].line}` : ''
  report(file, 'bibliography', undefined, `Bibliography cannot be read${where}, expected valid ${name}`)
  return []
}
