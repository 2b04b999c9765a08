import type { Nodes } from 'mdast'
import type { Reference } from './references.ts'
import { visit } from './walk.ts'

/** One source with the place in it: `{ key: 'wu2025', locator: 'Table 9' }`. */
export interface Citation {
  key: string
  locator: string
}

/** A bracketed group of citations in a text, with its offsets in that text. */
export interface CitationGroup {
  start: number
  end: number
  citations: Citation[]
}

const group = /\[(@[^\]\s,;]+(?:,[^\];]*)?(?:;\s*@[^\]\s,;]+(?:,[^\];]*)?)*)\]/g

/** Finds Pandoc citations, `[@key, Table 9; @other]`, in plain text. */
export function findCitations(text: string): CitationGroup[] {
  // Most texts have none.
  if (!text.includes('[@'))
    return []
  return [...text.matchAll(group)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    citations: match[1].split(';').map(readCitation),
  }))
}

/** All citations below a node, in order of appearance. */
export function citationsOf(node: Nodes): Citation[] {
  const found: Citation[] = []
  visit(node, 'text', (text) => {
    found.push(...findCitations(text.value).flatMap(({ citations }) => citations))
  })
  return found
}

function readCitation(text: string): Citation {
  const [key, ...locator] = text.trim().slice(1).split(',')
  return {
    key,
    locator: locator.join(',').trim(),
  }
}

/** The mark in a running text: `[Wu25，表9；Bai25，2.3节]`. */
export function formatCitations(citations: Citation[], references: Map<string, Reference>, lang: string): string {
  const [comma, semicolon] = isChinese(lang) ? ['，', '；'] : [', ', '; ']
  const parts = citations.map(({ key, locator }) =>
    [
      references.get(key)?.label ?? `${key}?`,
      formatLocator(locator, lang),
    ].filter(Boolean).join(comma))
  return `[${parts.join(semicolon)}]`
}

/** The source line of a slide: each source once, with all its places, `Qwen-Image报告表1、图6；…`. */
export function formatSources(citations: Citation[], references: Map<string, Reference>, lang: string): string {
  const [comma, semicolon, gap] = isChinese(lang) ? ['、', '；', ''] : [', ', '; ', ' ']
  const places = new Map<string, Set<string>>()
  for (const { key, locator } of citations)
    places.set(key, (places.get(key) ?? new Set()).add(formatLocator(locator, lang)))
  return [...places].map(([key, locators]) => {
    const name = references.get(key)?.short ?? `${key}?`
    const where = [...locators].filter(Boolean).join(comma)
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
