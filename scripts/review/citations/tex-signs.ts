/** A stretch of a field, as the converter of BibTeX has it. */
interface Stretch { type?: string, text?: string, marks?: { type: string }[] }

/** Fields that are words, not pages, dates or addresses. */
const ofWords = [
  ...['title', 'subtitle', 'shorttitle', 'booktitle', 'maintitle', 'journaltitle', 'series'],
  ...['publisher', 'institution', 'howpublished', 'note'],
]

/** Works with the signs that TeX makes of `--`, `---` and ticks in their titles, not in formulas. */
export function withTexSigns<Work extends { fields: Record<string, unknown> }>(works: Record<string, Work>): Record<string, Work> {
  return Object.fromEntries(Object.entries(works).map(([key, work]) => [key, { ...work, fields: signed(work.fields) }]))
}

function signed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, ofWords.includes(name) ? setIn(value) : value]))
}

/** A field of stretches, or of several names that are each of these. */
function setIn(value: unknown): unknown {
  if (!Array.isArray(value))
    return value
  return value.some(Array.isArray) ? value.map(setIn) : (value as Stretch[]).map(written)
}

function written({ text, marks = [], ...rest }: Stretch, at: number, all: Stretch[]): Stretch {
  if (text === undefined || has({ marks }, 'math'))
    return { ...rest, text, marks }
  // What stands between double ticks is a mark to the converter.
  const isQuoted = has({ marks }, 'enquote')
  const [open, close] = [at - 1, at + 1].map(beside => isQuoted && !has(all[beside], 'enquote'))
  return { ...rest, text: `${open ? '“' : ''}${setByTex(text)}${close ? '”' : ''}`, marks }
}

function has(stretch: Stretch | undefined, mark: string): boolean {
  return stretch?.marks?.some(({ type }) => type === mark) ?? false
}

/** Dashes of two and three strokes, and quotation marks of ticks, as TeX sets them. */
function setByTex(text: string): string {
  return text.replace(/---/g, '—').replace(/--/g, '–').replace(/``/g, '“').replace(/''/g, '”').replace(/`([^`']{1,80})'\B/g, '‘$1’').replace(/`/g, '‘')
}
