import type { SlidePlan } from '../plan/deck-plan.ts'
import type { Citation } from '../review/citations/citation.ts'
import type { Reference } from '../review/references.ts'
import { citesShown } from '../plan/sources.ts'
import { placesInOrder } from '../review/citations/places.ts'
import { formatSources } from '../review/citations/print.ts'
import { inScript } from '../typesetting/traditional.ts'
import { unitsOf } from '../typesetting/units.ts'

/** The source line holds this many full-width units at 14 px, and names so many works and places. */
export const longest = 41
const most = 3

/**
 * The source line of a slide, its works in order: with all their places where those are few, else those of what it shows, else the works
 * alone, else the first few of them. Whether it leaves out any of what is shown, which the handout text names then: it cites the others
 * itself; and whether a work that is shown is among those that it only says there are.
 */
export function sourceLine(
  slide: Pick<SlidePlan, 'title' | 'sources' | 'parts' | 'evidence'>,
  references: Map<string, Reference>,
  lang: string,
): { line: string, isCut: boolean, hasOthers?: boolean } {
  // A key without a work, which the sentence says, tells nothing again.
  const solved = slide.sources.filter(({ isUnsolved }) => !isUnsolved)
  const ordered = inOrder([...new Map(solved.map(cite => [`${cite.key} ${cite.locator}`, cite])).values()], references)
  const shown = inOrder(citesShown(slide).filter(({ isUnsolved }) => !isUnsolved), references)
  if (ordered.length === 0)
    return { line: '', isCut: false }
  const [works, shownWorks] = [ordered, shown].map(worksOf)
  const more = lang.startsWith('zh') ? '等' : ' and others'
  const print = (cites: Citation[]): string => formatSources(cites, references, lang)
  const isBrief = (cites: Citation[]): boolean => cites.length > 0 && placesIn(cites) <= most && fits(print(cites))
  const line = ordered.length <= most && isBrief(ordered) ? ordered : [shown, works, shownWorks].find(isBrief)
  if (line)
    return { line: print(line), isCut: shown.length > 0 && ![ordered, shown].includes(line) }
  // Those of what the slide shows come first.
  const seen = new Set(shown.map(({ key }) => key))
  const first = inOrder(works.toSorted((a, b) => Number(seen.has(b.key)) - Number(seen.has(a.key))).slice(0, most), references)
  const lines = first.map((_, index) => print(first.slice(0, first.length - index)) + more)
  const named = lines.findIndex(fits)
  const hasOthers = seen.size > (named < 0 ? 0 : first.length - named)
  return { line: lines[named] ?? more.trim(), isCut: shown.length > 0, hasOthers }
}

/** All works of a slide with all their places, for its handout text. */
export function allSources(sources: Citation[], references: Map<string, Reference>, lang: string): string {
  return `${lang.startsWith('zh') ? inScript('来源：', lang) : 'Sources: '}${formatSources(inOrder(sources, references), references, lang)}`
}

function worksOf(cites: Citation[]): Citation[] {
  return [...new Map(cites.map(({ key }) => [key, { key, locator: '' }])).values()]
}

/** How many places a source line would name; a work without one is one itself. */
function placesIn(cites: Citation[]): number {
  return [...Map.groupBy(cites, ({ key }) => key).values()]
    .reduce((sum, ofWork) => sum + Math.max(1, placesInOrder(ofWork.map(({ locator }) => locator)).length), 0)
}

function fits(line: string): boolean {
  return unitsOf(line) <= longest
}

const byName = new Intl.Collator('en', { numeric: true })

/** Citations in the order of the names that are printed, numbers by their size. */
function inOrder(cites: Citation[], references: Map<string, Reference>): Citation[] {
  const nameOf = ({ key }: Citation): string => references.get(key)?.short ?? key
  return cites.toSorted((a, b) => byName.compare(nameOf(a), nameOf(b)))
}
