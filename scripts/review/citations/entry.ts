import type { Reference } from '../references.ts'

/** What an entry that its author wrote out says of a work, as far as it can be told. */
type Told = Pick<Reference, 'authors' | 'families' | 'title' | 'year' | 'container' | 'short'>

const years = /(?<![\d.:/–-])(?:19|20)\d\d(?![\d/]|\.\d)/g
const accessed = /[[［](?:19|20)\d\d-\d{1,2}-\d{1,2}[\]］]/g
const initials = /^(?:\p{Lu}\.[\s-]*)+/u
/** Where the first name ends: a comma, a conjunction, a stop that is no initial's or the initials behind a family name. */
const nameEnd = /\s*[,;，；&]\s*|\s+(?:and|et al)\b|(?<!\b\p{Lu})\.\s|(?<=\p{L}{2}\s(?:\p{Lu}\.){1,3})\s(?!\S+(?:,|\s+and\b|\s*&))/u
const longest = 24

/** Who wrote a work and when, out of its entry: `Mao Y, You C. A survey[J]. …, 2017` is `Mao 2017`. */
export function shortOf(text: string): Told {
  const entry = text.replace(/．/g, '. ').replace(/\s+/g, ' ').trim()
  // The day on which an address was looked at is not the work's.
  const dated = entry.replace(accessed, '')
  const year = /[（(]((?:19|20)\d\d)(?:[a-z]|(?:-\d{1,2}){1,2})?[）)]/.exec(dated)?.[1]
    ?? dated.match(years)?.at(-1) ?? entry.match(years)?.at(-1) ?? ''
  const family = familyIn(entry)
  const name = family || `${entry.slice(0, longest).replace(/\s+\S*$/, '')}${entry.length > longest ? '…' : ''}`
  const families = family ? [family] : []
  return { authors: families, families, title: entry, year, container: '', short: [name, year].filter(Boolean).join(' ') }
}

/** What bodies are called that write: their name is no person's. */
const bodies = [
  'offices?|institutes?|institution|universit(?:y|ies)|college|academy|school|department|laborator(?:y|ies)|labs?|cent(?:er|re)|group|team',
  'organi[sz]ation|association|agency|ministry|committee|council|commission|foundation|society|union|board|bureau|authority|service',
  'bank|federation|consortium|company|corporation|inc|ltd|survey|trust|forum|alliance|project|initiative',
]
const body = new RegExp(String.raw`\b(?:${bodies.join('|')})$`, 'i')

/** The same in Chinese. */
const hanBody = /^(\p{Script=Han}{2,20}(?:委员会|[局部院所厅社组]|中心|大学|学会|协会|公司|办公室|联盟|集团|实验室))(?=[,，、.．。])/u

/** The family name of the first author; empty where an entry begins with anything else. */
function familyIn(entry: string): string {
  const han = /^(\p{Script=Han}{2,4})(?=[,，、.．。\s等（(])/u.exec(entry)?.[1]
  if (han)
    return han
  const named = hanBody.exec(entry)?.[1]
  if (named)
    return named
  const behind = entry.replace(initials, '')
  const [first] = behind.split(nameEnd)
  const words = first.replace(/[.:：]+$/, '').split(' ').filter(Boolean)
  if (words.length > 1 && words.length <= 6 && body.test(words.at(-1)!) && /^\p{Lu}/u.test(words[0]))
    return words.join(' ')
  if (words.length === 0 || words.length > 4 || !words.every(word => /^(?:\p{Lu}|(?:van|von|de|der|den|di|la|le)$)/u.test(word)))
    return ''
  if (/^\s*,\s*(?:\p{Lu}\.[\s-]?)+(?:[,&\s（(]|and|$)/u.test(behind.slice(first.length)))
    return words.join(' ')
  // A name in capitals before initials is one, however short: `LI X`.
  const full = words.filter((word, index) => !/^(?:\p{Lu}\.?-?){1,3}$/u.test(word) || (index === 0 && /^\p{Lu}{2,3}$/u.test(word) && words.length > 1))
  // `Mao Y` and `Vaswani, A.` begin with the family name, `Ashish Vaswani` ends with it.
  return full.length < words.length || behind !== entry ? full.join(' ') : full.at(-1) ?? ''
}
