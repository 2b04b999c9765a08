import type { Sentence } from './key-sentences.ts'
import { limits } from '../design/design.ts'
import { unitsOf } from '../typesetting/units.ts'
import { isSentence } from './bare-sentence.ts'
import { linesOfClaim } from './claim.ts'
import { isClaiming } from './claiming-heading.ts'
import { shownWords } from './key-sentences.ts'
import { leansOn } from './leaning.ts'

/** What a sentence says before its colon, in plain letters. */
const clause = /^[^:：*_`$[\]()（）<>]{8,}(?=[:：](?:\s|\p{Script=Han}))/u
/** What only announces that something is said behind the colon. */
const announcing = new RegExp([
  String.raw`^(?:there|here) (?:is|are|was|were)\b|\b(?:clear|simple|sobering|obvious|this|these|following|follows|twofold)$`,
  String.raw`\bthe (?:question|problem|idea|result|answer|reason|point|difference|goal|aim|catch|trick|conclusion)s? (?:is|are|was|were)\b`,
  '(?:如下|以下|清楚|明确|简单|明显|显然|一个|问题|原因|结论|包括|[是为有])$',
].join('|'), 'i')

/**
 * The sentences of a section, the one that opens it in two where it is too long for a title and says before its colon what it says:
 * `The rule is useful in practice: a gardener who …`. What stands behind the colon goes on from it.
 */
export function partedAtColon(sentences: Sentence[], source: string): Sentence[] {
  const [first, ...others] = sentences
  const isLong = first && (unitsOf(first.words) > limits.title.units || linesOfClaim(first.bare) > limits.title.lines)
  const isPlain = isLong && !first.named && !first.leans && !first.hasGaps
  const words = isPlain ? clause.exec(source.slice(first.bare.start, first.bare.end))?.[0] : undefined
  if (!first || words === undefined || !isClaiming(words) || announcing.test(words) || leansOn(words))
    return sentences
  const end = first.bare.start + words.length
  const bare = { ...first.bare, end }
  const rest = { ...first.text, start: end + /^[:：]\s*/.exec(source.slice(end))![0].length }
  const said = shownWords(rest)
  if (!isSentence(said))
    return sentences
  // It is no worse for the words that stand behind it.
  const score = first.score + Math.max(0, unitsOf(first.words) - 26) / 10
  return [
    { ...first, text: bare, told: bare, bare, words: shownWords(bare), isAlone: true, isAside: false, score },
    { ...first, text: rest, told: rest, bare: rest, words: said, isAlone: false, leans: true, isRest: true },
    ...others,
  ]
}
