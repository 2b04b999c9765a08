import type { Link, PhrasingContent } from 'mdast'
import type { VFile } from 'vfile'
import type { CitationGroup } from '../citations/citation.ts'
import type { Mention } from './labels.ts'
import { report } from '../../diagnostics/messages.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { calledBy, isNameOfThing } from './kinds.ts'

/** Words that a text itself puts before a number. */
const names = 'figure|table|section|chapter|equation|algorithm|listing|theorem|lemma|definition'
const english = `\\b(?:(?:${names})s?|appendix|(?:fig|tab|sec|eq)s?\\.?)`
const called = new RegExp(`(?:${english}|[图表式节章]|算法|定理|引理|定义)[\\s~]*[（(]?$`, 'iu')

/** What a text mentions by names, where it does, and who is to hear of a name that nothing has. */
export interface Mentioning { mentions: Map<string, Mention>, lang: string, file: VFile }

/**
 * The link that a key is which names a thing of the review and no source: `@fig:towers` is `Figure 2`, or `2` where the text says
 * `Figure` before it. A name that nothing has is a message and prints as `[fig:x?]`. Undefined where a key may be a source.
 */
export function mentionIn(node: CitationGroup, before: string, raw: string, where: Mentioning): PhrasingContent | undefined {
  const { mentions, lang } = where
  const found = node.citations.map(({ key, isYearAlone }) => {
    const name = [key, key[0].toLowerCase() + key.slice(1)].find(one => mentions.has(one)) ?? key
    const isNumber = isYearAlone === true || called.test(before)
    return { name, known: mentions.get(name), isNumber }
  })
  // Commands of other tools that ask for a number are read as this.
  const isAsked = raw.startsWith('-@{')
  if (!isAsked && !found.every(({ name, known }) => known !== undefined || isNameOfThing(name)))
    return undefined
  const words = found.map(({ name, known, isNumber }, index) => {
    // Of several of a kind, the first names it.
    const isSame = index > 0 && calledBy(name, lang) === calledBy(found[index - 1].name, lang)
    return known ? known[isNumber || isSame ? 'number' : 'words'] : unknown(name, node, where)
  })
  return linkTo(words.join(lang.startsWith('zh') ? '、' : ', '), found.find(({ known }) => known)?.known?.url ?? '', node)
}

/** Says of a name that nothing has it, and which one may be meant: the most alike of those that things have. */
function unknown(name: string, node: CitationGroup, { mentions, file }: Mentioning): string {
  const near = nearest(name, [...mentions.keys()]) ?? alikeIn(name, [...mentions.keys()])
  const wanted = near ? `expected \`${near}\`` : 'expected the name of a picture, table or section, as `{#fig:x}` gives one'
  const says = `\`${name}\` is mentioned, which names nothing, ${wanted}; it prints as \`[${name}?]\``
  if (!file.messages.some(({ reason }) => reason === says))
    report(file, 'unknown-label', node, says)
  return `[${name}?]`
}

/** The name that has the same words behind its kind: `fig-towers` for `figure:towers`. */
function alikeIn(name: string, names: string[]): string | undefined {
  const own = (one: string): string => one.toLowerCase().replace(/^[a-z]+[:_-]/, '').replace(/[^\p{L}\p{N}]+/gu, '')
  return names.find(one => own(one) === own(name)) ?? names.find(one => own(name).length > 3 && own(one).includes(own(name)))
}

function linkTo(words: string, url: string, { position }: CitationGroup): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words, position }], position }
}
