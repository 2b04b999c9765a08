import type { VFile } from 'vfile'
import type { Entry, Reference } from '../references.ts'
import { RISParser } from 'biblatex-csl-converter'
import { report } from '../../diagnostics/messages.ts'
import { referencesFromEntries } from '../references.ts'

/** Reads works in RIS, as EndNote, Zotero and publishers write them; the key of a work is its `ID`, or its first author and year. */
export function referencesFromRis(text: string, file: VFile): Map<string, Reference> {
  const records = text.replace(/^\uFEFF/, '').split(/^(?=TY {1,2}-)/m).filter(record => record.startsWith('TY'))
  const entries = records.flatMap((record): Entry[] => {
    const entry = Object.values(new RISParser(withBothBlanks(record)).parse().entries)[0] as unknown as Entry | undefined
    if (!entry) {
      report(
        file,
        'bibliography',
        undefined,
        `Bibliography has a work that cannot be read, \`${record.split('\n')[0]}\`, expected valid RIS`,
      )
      return []
    }
    const { pages: _, date, ...fields } = entry.fields
    return [
      {
        ...entry,
        entry_key: keyOf(record, entry),
        fields: { ...fields, ...(date ? { date: dayOf(String(date)) } : {}) },
        pages: pagesOf(record),
      },
    ]
  })
  return referencesFromEntries(entries, file)
}

/** Some tools write one blank before the stroke, some none behind the end of a record. */
function withBothBlanks(record: string): string {
  return `${record.replace(/^([A-Z][A-Z0-9]) {1,2}-[ \t]?/gm, '$1  - ').replace(/^ER {2}- [\s\S]*$/m, '').trimEnd()}\nER  - \n`
}

function tag(record: string, name: string): string {
  return new RegExp(`^${name} {1,2}-[ \\t]*(\\S.*)$`, 'm').exec(record)?.[1].trim() ?? ''
}

function keyOf(record: string, { entry_key: made }: Entry): string {
  const own = tag(record, 'ID')
  const [family] = (tag(record, 'AU') || tag(record, 'A1')).split(',')
  return own || (/^ref\d/.test(made) && family ? `${family.replace(/\s+/g, '')}${made.slice(3)}` : made)
}

function pagesOf(record: string): string {
  const [first, last] = [tag(record, 'SP'), tag(record, 'EP')]
  return last && last !== first ? `${first}-${last}` : first
}

/** `2021/05/03/` is a day as well. */
function dayOf(date: string): string {
  return date.split('/').filter(part => /^\d+$/.test(part)).join('-') || date
}
