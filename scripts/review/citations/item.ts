/** A work in the terms of the Citation Style Language. */
export interface CslItem { id: string, [variable: string]: unknown }

/** What a BibTeX entry says of a work, plain, in its author's own case. */
export interface Told {
  key: string
  /** Its type in BibLaTeX. */
  type: string
  names: Record<string, Record<string, string>[]>
  title: string
  container: string
  institution: string
  eprint: string
  url: string
  doi: string
}

/**
 * A work for processors of citation styles, out of what a converter made of its entry: titles as their author wrote them, articles
 * of journals, preprints and pages of the web as such, and the school of a thesis.
 */
export function itemFrom({ 'collection-number': number, ...converted }: Record<string, unknown>, told: Told): CslItem {
  const { key, names, title, container, institution, eprint, url, doi } = told
  const type = typeOf(told) ?? converted.type
  const isPreprint = type === 'article' && eprint !== ''
  return {
    ...converted,
    ...names,
    ...(number === undefined ? {} : { [type === 'article-journal' ? 'issue' : 'collection-number']: number }),
    ...(institution ? { publisher: institution } : {}),
    ...(isPreprint ? { number: `arXiv:${eprint}`, publisher: 'arXiv' } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(doi ? { DOI: doi } : url ? { URL: url } : {}),
    title,
    type,
    id: key,
    language: converted.language ?? (/\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en-US'),
  }
}

function typeOf({ type, container, eprint, url }: Told): string | undefined {
  if (type === 'article')
    return container ? 'article-journal' : 'article'
  return type === 'misc' || type === 'unpublished'
    ? eprint ? 'article' : container ? 'article-journal' : url ? 'webpage' : 'document'
    : undefined
}
