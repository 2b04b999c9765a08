import type { Link, PhrasingContent } from 'mdast'
import type { CitationGroup } from '../citations/citation.ts'
import type { Mention } from './labels.ts'
import { calledBy, isNameOfThing, numbered } from './kinds.ts'

/** Words that a text itself puts before a number. */
const names = 'figure|table|section|chapter|equation|algorithm|listing|theorem|lemma|definition'
const english = `\\b(?:(?:${names})s?|appendix|(?:fig|tab|sec|eq)s?\\.?)`
const called = new RegExp(`(?:${english}|[图表式节章]|算法|定理|引理|定义)[\\s~]*[（(]?$`, 'iu')

/**
 * The link that a key is which names a thing of the review and no source: `@fig:towers` is `Figure 2`, or `2` where the text says
 * `Figure` before it. Undefined where a key may be a source.
 */
export function mentionIn(node: CitationGroup, mentions: Map<string, Mention>, before: string, lang: string): PhrasingContent | undefined {
  const found = node.citations.map(({ key, isYearAlone }) => {
    const name = [key, key[0].toLowerCase() + key.slice(1)].find(one => mentions.has(one)) ?? key
    const isNumber = isYearAlone === true || called.test(before)
    return { name, known: mentions.get(name), isNumber }
  })
  if (!found.every(({ name, known }) => known !== undefined || isNameOfThing(name)))
    return undefined
  const words = found.map(({ name, known, isNumber }, index) => {
    // Of several of a kind, the first names it.
    const isSame = index > 0 && calledBy(name, lang) === calledBy(found[index - 1].name, lang)
    return known ? known[isNumber || isSame ? 'number' : 'words'] : plainName(name, isNumber || isSame, lang)
  })
  return linkTo(words.join(lang.startsWith('zh') ? '、' : ', '), found.find(({ known }) => known)?.known?.url ?? `#${found[0].name}`, node)
}

/** What a name says that nothing has: `fig:two-towers` is `Figure two towers`. */
function plainName(name: string, isNumber: boolean, lang: string): string {
  const own = name.replace(/^[a-z]+[:_-]/i, '').replace(/[_-]+/g, ' ')
  return isNumber ? own : numbered(calledBy(name, lang), own, lang)
}

function linkTo(words: string, url: string, { position }: CitationGroup): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words, position }], position }
}
