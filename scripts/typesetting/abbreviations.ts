import { endWithout } from './ending.ts'

/** What never ends a sentence with its stop, as it is written before that, in any case. */
const always = [
  'al', 'approx', 'bd', 'ca', 'cf', 'chap', 'dept', 'dr', 'eds', 'eq', 'eqn', 'eqns', 'eqs', 'esp', 'fig', 'figs',
  'hrsg', 'incl', 'mr', 'mrs', 'nos', 'nr',
  'pp', 'prof', 'refs', 'resp', 'sect', 'sects', 'suppl', 'tabs', 'thm', 'univ', 'viz', 'vol', 'vols', 'vs',
  'jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov',
  'e.g', 'i.e', 'a.k.a', 'w.r.t', 'i.i.d', 's.t', 'q.v', 'u.s', 'u.k', 'e.u', 'ph.d', 'z.b', 'd.h', 'u.a',
]
/** The same, of what is a word or a unit in lower case. */
const capitalised = [
  'Mar', 'Dec', 'Sep', 'Ms', 'St', 'Sec', 'Secs', 'Tab', 'Ref', 'App', 'Alg', 'Def', 'Prop', 'Lem', 'Cor', 'Rem', 'Supp', 'Appx',
]
/** What is one before a number alone: `No. 7`, but not `the answer is no.` */
const numbered = ['no', 'p', 'ch', 'ex', 'art', 'col', 'par', 'fn', 'op', 'ed', 'tab', 'ref', 'app', 'sec', 'secs']

const spelt = (words: string[]): string => words.map(word => word.replaceAll('.', String.raw`\.\s?`)).join('|')
const before = String.raw`(?:^|[^\p{L}\p{N}.])`
const known = new RegExp(String.raw`${before}(?:${spelt(always)})\.$`, 'iu')
const knownCapitalised = new RegExp(String.raw`${before}(?:${spelt(capitalised)})\.$`, 'u')
const beforeNumber = new RegExp(String.raw`${before}(?<!\d\s?)(?:${spelt(numbered)})\.$`, 'iu')
const startsWithNumber = /^\s*[(（[]?(?:\d|[IVX]+\b)/

/** `J. Smith`, `Mark J. P. Wolf`, `by A. Lee`; not `vitamin C.` nor `Appendix B.`, which may end a sentence. */
const initial = /(?:^|[-&,;(（\p{Script=Han}]|(?:^|\s)(?:by|and|with|of|from|to|see|via|both)|(?:^|[\s(-])\p{Lu}(?:\.|[\p{L}'’-]+))\s*-?\p{Lu}\.$/u
const lettered = /\b(?:appendix|table|figure|section|chapter|part|model|step|stage|phase|type|class|case|option|plan|group|set|theorem|algorithm|vitamin|method) \p{Lu}\.$/iu
/** A step by its number, whose words follow without a blank: `执行 Step2.找到`. */
const step = /(?:^|[^\p{L}])(?:step|stage|phase|case|task|part)\s?\d{1,2}\.$/iu
/** The number of a point, before its words. */
const ordinal = /^\s*\(?\d{1,3}(?:\.\d+)*\.$/

/**
 * True where a text ends in an abbreviation, an initial or the number of a point, so that its stop ends no sentence
 * before what follows.
 */
export function endsAbbreviated(text: string, following = ''): boolean {
  const last = endWithout(text, /["'”’)\]]/, text.trimEnd().length)
  const end = text.slice(Math.max(0, last - 32), last)
  return known.test(end) || knownCapitalised.test(end) || (beforeNumber.test(end) && startsWithNumber.test(following))
    || (initial.test(end) && !lettered.test(end)) || ordinal.test(text)
    || (step.test(end) && /^[\p{L}\p{N}]/u.test(following))
}
