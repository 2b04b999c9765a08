import type { Reference } from '../references.ts'
import type { Citation } from './citation.ts'
import { placesInOrder } from './places.ts'

/** The mark in a running text, without its brackets: `Wu25，表9`, `Bai25，2.3节`. */
export function formatCitations(citations: Citation[], references: Map<string, Reference>, lang: string): string[] {
  const comma = isChinese(lang) ? '，' : ', '
  return citations.map(({ key, locator, prefix, isYearAlone }) => {
    const reference = references.get(key)
    const label = (isYearAlone && reference?.year) || reference?.label || `${key}?`
    return [[prefix, label].filter(Boolean).join(' '), formatLocator(locator, lang)].filter(Boolean).join(comma)
  })
}

/** What stands between the sources of a mark. */
export function betweenCitations(lang: string): string {
  return isChinese(lang) ? '；' : '; '
}

/** Who wrote a source, as a part of a sentence: `Wu`, `Wu and Li`, `Wu et al.`; the year where the sentence names them itself. */
export function namesOf({ isYearAlone }: Citation, { families, year, short }: Reference, lang: string): string {
  if (isYearAlone && year)
    return year
  const [first, second, ...others] = families
  if (!first)
    return short
  if (!second)
    return first
  if (isChinese(lang))
    return others.length > 0 ? `${first}等` : `${first}和${second}`
  const more = others.length > 0 || second === 'others'
  return more ? `${first} et al.` : `${first} and ${second}`
}

/** The source line of a slide: each source once, with all its places, `Qwen-Image报告表1、图6；…`. */
export function formatSources(citations: Citation[], references: Map<string, Reference>, lang: string): string {
  const [comma, semicolon] = isChinese(lang) ? ['、', '；'] : [', ', '; ']
  return [...Map.groupBy(citations, ({ key }) => key)].map(([key, ofWork]) => {
    const locators = placesInOrder(ofWork.map(({ locator }) => locator)).map(locator => formatLocator(locator, lang))
    const name = references.get(key)?.short ?? `${key}?`
    const where = locators.join(comma)
    // Within Chinese a blank parts only two words of Latin letters.
    const gap = isChinese(lang) && !/\w [a-z]/i.test(`${name} ${where}`.slice(name.length - 1, name.length + 2)) ? '' : ' '
    return where ? `${name}${gap}${where}` : name
  }).join(semicolon)
}

/** `Table 9` → `表9`, `Section 2.1` → `2.1节` in Chinese; unchanged otherwise. Source: the reports' own numbering. */
export function formatLocator(locator: string, lang: string): string {
  if (!isChinese(lang))
    return locator
  return locator
    .replace(/\b(?:Tables?|Tab\.)\s+([\w.–-]+)/g, '表$1')
    .replace(/\b(?:Figures?|Fig\.)\s+([\w.–()-]+)/g, '图$1')
    .replace(/(?:\b(?:Sections?|Sec\.)|§)\s*([\d.–-]+)/g, '$1节')
    .replace(/\b(?:Equations?|Eq\.)\s+([\w.–()-]+)/g, '式$1')
    .replace(/\bAbstract\b/g, '摘要')
    .replace(/\bTitle page\b/g, '题名页')
    .replace(/\s*,\s*/g, '、')
}

function isChinese(lang: string): boolean {
  return lang.startsWith('zh')
}
