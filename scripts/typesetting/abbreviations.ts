/** What ends in a full stop without ending a sentence, as it is written before the stop; case counts only for single letters. */
const words = [
  'al', 'approx', 'art', 'bd', 'ca', 'cf', 'ch', 'chap', 'col', 'def', 'dept', 'dr', 'ed', 'eds', 'eq', 'eqn', 'eqs', 'esp', 'est', 'et', 'ex', 'fig', 'figs', 'fn',
  'hrsg', 'incl', 'inst', 'lem', 'max', 'min', 'mr', 'mrs', 'ms', 'mt', 'no', 'nos', 'nr', 'op', 'p', 'par', 'pp', 'prof', 'prop', 'pt', 'ref', 'refs', 'rem', 'resp',
  'rev', 'sec', 'secs', 'sect', 'seq', 'sr', 'st', 'supp', 'suppl', 'tab', 'tabs', 'thm', 'trans', 'univ', 'viz', 'vol', 'vols', 'vs', 'wrt',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]

/** Abbreviations that hold stops themselves; they end a sentence where a capital follows, but those before a name or number never. */
const dotted = ['e.g', 'i.e', 'a.k.a', 'w.r.t', 'i.i.d', 's.t', 'q.v', 'u.s', 'u.k', 'e.u', 'ph.d', 'b.c', 'a.d', 'a.m', 'p.m', 'z.b', 'd.h', 'u.a', 'et al']

const known = new RegExp(String.raw`(?:^|[^\p{L}\p{N}.])(?:${[...dotted, ...words].map(word => word.replaceAll('.', String.raw`\.\s?`)).join('|')})\.["'”’)\]]*$`, 'iu')
/** `J. Smith`; not `vitamin C.`, which no list tells apart, but a single capital before a stop is more often a name. */
const initial = /(?:^|[\s.(\p{Script=Han}-])(?<!\d\s)\p{Lu}\.$/u
/** The number of a point, before its words. */
const ordinal = /^\s*\(?\d{1,3}(?:\.\d+)*\.$/

/** True where a text ends in an abbreviation, an initial or a number of a point, so that its stop ends no sentence. */
export function endsAbbreviated(text: string): boolean {
  const end = text.trimEnd().slice(-24)
  return known.test(end) || initial.test(end) || ordinal.test(text)
}
