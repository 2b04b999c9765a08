import type { Slice } from '../outline/sentences.ts'
import { endsAbbreviated } from '../typesetting/abbreviations.ts'
import { countWords } from '../typesetting/counts.ts'

/** What is pointed at by its kind and number: `Fig. 3 and Sec. 4.2`, `图 3`. */
const numberedThing = [
  String.raw`(?:(?:fig(?:ure|s?\.)|tables?|sec(?:tion|\.)|eqs?\.|appendix|chapter)\s?\(?[A-Z\d][\d.]*\)?`,
  String.raw`[图表式第]\s?\d[\d.\-–]*\s?[章节]?)`,
].join('|')

/** What only says at the end of a sentence where more of it stands: `，见 ²。`, `: see above.`, `, see Fig. 3`. */
const pointing = new RegExp([
  String.raw`\s*[,，:：;；]\s*(?:see(?: also)?|cf\.|参?见|详见)\s*`,
  String.raw`(?:<sup>\d+</sup>|\[\^[^\]\n]+\]|\[[^\]\n]{1,40}\]\(<?#[^()\n]*\)|above|below|[上下后前]文|`,
  `${numberedThing}(?:(?:\\s?and|\\s?&|[,、和与])\\s*${numberedThing})*`,
  // What is to be seen there.
  String.raw`)(?: for (?:the|its|their|an?|more)\b[^,.;:()。，；：]{1,40})?\s*(?:[.。]\s*)?$`,
].join(''), 'i')

/** A sentence without what only says at its end where more of it stands; as it is where nothing else is left. */
export function withoutPointer(text: Slice, source: string): Slice {
  const at = pointing.exec(source.slice(text.start, text.end))?.index
  return at === undefined || at === 0 ? text : { ...text, end: text.start + at }
}

/** True for so many words as make a sentence. */
export function isSentence(text: string): boolean {
  const { han, words } = countWords(text)
  return words + han / 2 >= 4
}

/** What ends one sentence and begins another: a short one is taken with the one beside it. */
const seam = /(?<=\p{Ll}{3})[.!?]["')\]*]*(?=\s+\p{Lu})|[。！？]["”’」』）]*(?=[\p{L}\p{N}])/gu

/** Bold words that label what follows, as in `**Data sets.** We use`. */
const label = /^\s*(\*{2,3}|__)[^*_\n]{1,60}?(?:[.:：。]\1|\1\s*[:：.。])\s*(?=\S)/

/** A sentence in bold or slanted letters as a whole: as a title it needs none. */
const wholeBold = /^(\s*([*_]{1,3}))(?=[^*_\s])([^*_]+?)[.。．]\2\s*$/

/** The same without bold letters, as answers to questions have it. */
const plainLabel = /^\s*(?:原因|答案?|结论|要点|说明|问题|现象|解决(?:方案|办法|方法)|reason|answer|problem|finding|solution|conclusion|key point)\s*[:：]\s*(?=\S)/i

/** A word that ties a sentence to the one before: a title does without it. */
const connective = new RegExp([
  String.raw`^\s*(?:however|therefore|thus|hence|consequently|as a result|in short|in summary|overall|yet|(?:un)?fortunately),? `,
  String.raw`^\s*(?:in particular|more precisely|specifically|indeed|in fact|of course|lastly), `,
  String.raw`^\s*as (?:you|we|one) (?:can |have |may )?(?:see|seen)(?: (?:from|in|above)[^,.]{0,30})?, `,
  '^\\s*正如[^，,。]{0,8}(?:所见|[见看]到)[^，,。]{0,3}[，,]',
  '^\\s*[由从][图表]\\s?[\\d.-]+\\s?(?:中?可以?|能)?(?:看出|看到|[知见])[，,]',
  String.raw`^\s*(?:as )?(?:table|fig(?:ure|\.)) ?\d[\d.]* shows(?: that|,) `,
  String.raw`^\s*(?:as )?(?:\[?@\{?(?:tbl|fig|tab|lst)[-:][\w-]+\}?\]?|\{numref\}${'`'}[\w-]+${'`'}) shows?(?: that|,) (?!.*\band that\b)`,
  '^\\s*可见(?![光性度区域的])',
  '^\\s*(?:[实實][验驗]|研究|[试試][验驗])?[结結]果(?:表明|[显顯]示)[，,：:]',
  String.raw`^\s*(?:the|our) (?:results?|findings|experiments?) shows? that (?=\w+ \w+ \w)(?!.*\band that\b)`,
  '^\\s*(?:但是|然而|因此|所以|于是)(?=\\p{Script=Han})',
  '^\\s*(?:因此|所以|然而|但是?|总之|综上|可见|由此可见|不幸的是|遗憾的是|具体来说|特别地|事实上|实际上)[，,]',
].join('|'), 'iu')

/** Where the first of several sentences ends; none at an abbreviation. */
export function seamIn(text: string): number | undefined {
  return [...text.matchAll(seam)].find(({ 0: stop, index }) =>
    !endsAbbreviated(text.slice(0, index + stop.length), text.slice(index + stop.length)))?.index
}

/** What only leads to bold words that say it: `That is where it comes from: **the clocks teach each other**.` */
const boldEnd = /^[^*_:：]{1,60}[:：]\s*(\*\*|__)(?=[^*_\s])([^*_]+?)[.。]?\1[.。]?\s*$/

/** What leads to something and says nothing itself. */
const announcing = /\b(?:follow(?:s|ing)|are|is|these|steps|below|which)$|(?:如下|以下|包括|其中|[是为有])$/i
/** What only says under which conditions the numbers beneath it stand. */
const condition = /^(?:[a-z]+ed|with|on|in|for|at) /i

/** What was found, and is said: not that there are some things, which follow. */
const found = new RegExp([
  String.raw`\b(?:find|found|shows?|showed|shown|suggests?|suggested|reveals?|revealed|indicates?|indicated|confirms?) that \S+ \S+ \S`,
  String.raw`(?:发现|發現|表明|证明|證明|证实|證實|看出)(?![的了]?(?:存在)?(?:以下|如下|下列|[一二两兩三四五六几多]{1,2}[个個种類类条條点點项]\p{Script=Han}{0,5}$))`
  + String.raw`(?!的)[^，,:：]{5}`,
].join('|'), 'iu')

/** True for a sentence with a number, or with what was found, that leads to what shows it; one that only announces is none. */
export function leadsWithFinding(words: string): boolean {
  const said = words.trim().replace(/[:：]$/, '').trim()
  const isFinding = /(?<![$^_{\d])\b\d/.test(said) || found.test(said)
  return said.length < words.trim().length && isFinding && !announcing.test(said) && !condition.test(said)
}

/** The bold words that name what follows, with what stands between; undefined for a sentence without. */
export function labelOf(raw: string): string | undefined {
  return label.exec(raw)?.[0]
}

/** The notes of a sentence, on either side of its stop: as a title it has none. */
const notes = /(?:\[\^[^\]\n]{1,40}\]\s*){1,4}$/

/** A sentence up to its stop, without the numbers of notes behind that. */
export function withoutNotesBehind(text: Slice, source: string): Slice {
  const raw = source.slice(text.start, text.end).trimEnd()
  const length = notes.exec(raw)?.index
  return length === undefined || !/[.!?。！？]["'”’」』）)*_]*\s*$/.test(raw.slice(0, length)) ? text : { ...text, end: text.start + length }
}

/** A sentence without its stop and the numbers of notes at its end. */
function withoutNotes(raw: string): string {
  return raw.trimEnd().replace(notes, '').replace(/(?<!\betc)(?:[.。．](?:\[[@^\d][^[\]]*\])*)?\s*$/, '').replace(notes, '').trimEnd()
}

/** The first sentence without its label, the word that ties it to others, its stop and the blanks around it. */
export function bareOf({ nodes, start, end }: Slice, source: string): Slice {
  const raw = source.slice(start, end)
  const labelled = (label.exec(raw) ?? plainLabel.exec(raw))?.[0].length ?? raw.length - raw.trimStart().length
  const bold = wholeBold.exec(raw.slice(labelled))
  if (bold)
    return { nodes, start: start + labelled + bold[1].length, end: start + labelled + bold[1].length + bold[3].length }
  const said = boldEnd.exec(raw)
  if (said && isSentence(said[2])) {
    const at = start + raw.indexOf(said[2], said[0].indexOf(said[1]))
    return { nodes, start: at, end: at + said[2].length }
  }
  const from = labelled + (connective.exec(raw.slice(labelled))?.[0].length ?? 0)
  const first = seamIn(raw.slice(from))
  const isLong = first !== undefined && isSentence(raw.slice(from, from + first))
  const to = isLong ? from + first : withoutNotes(raw).length
  return to > from ? { nodes, start: start + from, end: start + to } : { nodes, start, end }
}
