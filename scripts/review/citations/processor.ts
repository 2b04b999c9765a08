import type { CslItem } from './item.ts'
import type { StyledText } from './styled-text.ts'
import CSL from 'citeproc'
import { textFrom } from './styled-text.ts'

/** A citation style as XML or as the tree of its elements, with the words of languages by their tags. */
export interface CitationStyle {
  name: string
  style: unknown
  locales: Map<string, unknown>
}

/** How a style cites: by numbers, by names and years, or in notes at the foot of a page. */
export type CitationForm = 'numbers' | 'names' | 'notes'

/** One source of a mark, as processors take it. */
export interface CiteItem { 'id': string, 'prefix'?: string, 'suffix'?: string, 'suppress-author'?: boolean }

/** What a style makes of the marks of a text and of the works that they name. */
export interface Processed {
  marks: StyledText[]
  /** What a mark with this work alone says, without brackets. */
  names: Map<string, string>
  /** The list of the works, in the order of the style. */
  entries: Map<string, StyledText>
}

/** A letter that no bibliography has, for the authors whom an entry calls `others`. */
const others = '\uE0FF'

/** How a style cites, by what it says of itself. */
export function formOf({ style }: CitationStyle): CitationForm {
  const text = typeof style === 'string' ? style : JSON.stringify(style)
  if (/["\s]class"?\s*[=:]\s*["']note/.test(text))
    return 'notes'
  return /citation-format"?\s*[=:]\s*["'](?:numeric|label)/.test(text) ? 'numbers' : 'names'
}

/**
 * Runs a style over the marks of a text, in their order. Within a Chinese text a work in another language is listed in English words,
 * with `et al.` behind its authors. Throws where the style is none.
 */
export function process(clusters: CiteItem[][], items: Map<string, CslItem>, style: CitationStyle, lang: string): Processed {
  const own = run(clusters, items, style, localeOf(lang, style))
  const isChinese = lang.startsWith('zh')
  const foreign = isChinese ? run(clusters, items, style, 'en-US').entries : own.entries
  const entries = [...own.entries].map(([key, entry]): [string, StyledText] =>
    [key, isChinese && items.get(key)?.language !== 'zh-CN' ? foreign.get(key) ?? entry : entry])
  return { ...own, entries: new Map(entries) }
}

function run(clusters: CiteItem[][], items: Map<string, CslItem>, style: CitationStyle, lang: string): Processed {
  CSL.debug = () => {}
  const engine = new CSL.Engine({
    retrieveLocale: tag => style.locales.get(tag) ?? style.locales.get('en-US'),
    retrieveItem: id => withOthers(items.get(id)!),
  }, style.style, lang, true)
  const marks = engine.rebuildProcessorState(
    clusters.map((citationItems, index) => ({ citationID: `mark-${index}`, citationItems, properties: { noteIndex: 0 } })),
    'html',
  ).map(([,, html]) => read(html, lang))
  const keys = [...new Set(clusters.flat().map(({ id }) => id))]
  const names = new Map(keys.map(id => [id, read(engine.makeCitationCluster([{ id }]), lang).text.replace(/^[[(（]|[\])）]$/g, '')]))
  const list = engine.makeBibliography()
  const entries = new Map(list === false
    ? []
    : list[0].entry_ids
        .map(([key], index): [string, StyledText] => [key, read(list[1][index], lang)])
        .filter(([, { text }]) => text !== ''))
  return { marks, names, entries }
}

function localeOf(lang: string, { locales }: CitationStyle): string {
  const start = lang.slice(0, 2)
  const usual = { zh: 'zh-CN', en: 'en-US' }[start]
  return locales.has(lang) ? lang : usual ?? [...locales.keys()].find(tag => tag.startsWith(start)) ?? 'en-US'
}

function withOthers(item: CslItem): CslItem {
  const authors = item.author as { literal?: string }[] | undefined
  return authors?.at(-1)?.literal === 'others' ? { ...item, author: [...authors.slice(0, -1), { literal: others }] } : item
}

const andOthers = new RegExp(`(?:,? ?(?:and|&#38;|[&和、]) ?|, | )?${others}\\.?`, 'g')
/** What the processor writes where a style has nothing to say. */
const nothing = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: reference with no printed form\.\]/g

/** The authors whom nobody named as a style says that there are more: `, & others` is `, et al.` */
function read(html: string, lang: string): StyledText {
  return textFrom(html.replace(nothing, '').replace(andOthers, lang.startsWith('zh') ? '，等' : ', et al.'))
}
