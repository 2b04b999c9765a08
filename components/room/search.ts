import type { SlideRoute } from '@slidev/types'
import { factsOf } from '../deck/chapters.ts'
import { pageName } from '../deck/page-label.ts'

/** A slide as it is searched: its number, its page as people say it, its title, and what stands on it and is said to it. */
export interface Page { no: number, label: string, title: string, texts: string[] }

/** A slide that was found, with the words around what was asked for where its title does not hold it. */
export interface Found { no: number, label: string, title: string, where: string }

/** All slides as they are searched; `textsOf` says what is read of one besides its title. */
export function pagesOf(routes: SlideRoute[], textsOf: (route: SlideRoute) => string[]): Page[] {
  const facts = routes.map(factsOf)
  return routes.map(route => ({
    no: route.no,
    label: pageName(facts, route.no),
    title: route.meta.slide?.title ?? '',
    texts: textsOf(route),
  }))
}

/** Letters around a find that are shown before it. */
const before = 16
const after = 40

/**
 * The slides that hold every word asked for, those with all of them in the title first, else in the order of the deck; all
 * slides where nothing is asked. A page's own name (`12`, `B2`) finds it before all others.
 */
export function findSlides(pages: Page[], asked: string): Found[] {
  const wanted = asked.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const rank = (page: Page): number => {
    if (wanted.length === 1 && page.label.toLowerCase() === wanted[0])
      return 0
    const all = [page.title, ...page.texts].join('\n').toLowerCase()
    return wanted.every(word => page.title.toLowerCase().includes(word)) ? 1 : wanted.every(word => all.includes(word)) ? 2 : 3
  }
  return pages
    .map(page => ({ page, at: rank(page) }))
    .filter(({ at }) => at < 3)
    .sort((one, other) => one.at - other.at)
    .map(({ page, at }) => ({ no: page.no, label: page.label, title: page.title, where: at === 2 ? around(page.texts, wanted) : '' }))
}

function around(texts: string[], wanted: string[]): string {
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted.find(word => text.toLowerCase().includes(word)) ?? '\0')
    if (at >= 0) {
      const [from, to] = [Math.max(0, at - before), at + after]
      return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`
    }
  }
  return ''
}
