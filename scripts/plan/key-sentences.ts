import type { Prose } from '../outline/block.ts'
import type { Slice } from '../outline/sentences.ts'
import type { Named } from './named-sentences.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { isDisclaimer } from '../outline/disclaimers.ts'
import { sentencesOf } from '../outline/sentences.ts'
import { countWords } from '../typesetting/counts.ts'
import { inSimplified } from '../typesetting/traditional.ts'
import { unitsOf } from '../typesetting/units.ts'
import { aside, reference } from './asides.ts'
import { bareOf, isSentence, leadsWithFinding, seamIn, withoutNotesBehind, withoutPointer } from './bare-sentence.ts'
import { closesUnopened } from './brackets.ts'
import { announcesFinding, findingIn } from './findings.ts'
import { hasGaps, isBoldInside } from './gaps.ts'
import { goesOn, leansOn, pointsBack } from './leaning.ts'
import { namedAmong } from './named-sentences.ts'
import { isPointer } from './pointer.ts'
import { saysItIsOver } from './said-over.ts'
import { isSample } from './sample.ts'
import { tellsHow } from './telling-how.ts'

/** A sentence of a section, and how much it says. */
export interface Sentence {
  text: Slice
  /** As a slide says it: without what only leads elsewhere at its end. */
  told: Slice
  /** As a title: without the words that label it and without its stop. */
  bare: Slice
  /** What is seen of it so. */
  words: string
  of: Prose
  index: number
  score: number
  isAlone: boolean
  isAside: boolean
  /** Leaves gaps as a title, or is unreadable there: a picture, a note, a run of sources, several formulas or links. */
  hasGaps: boolean
  /** Stands beneath bold words alone, which name it. */
  isLabelled: boolean
  /** Says nothing without the sentence before it. */
  leans: boolean
  /** Tells what was done, and not what came of it. */
  tellsHow: boolean
  /** Leads with a number or a finding to what shows it, `Of 64 paths, 51 came back:`, and stands alone but for its colon. */
  leadsWithFinding: boolean
  /** Stands behind the colon of a sentence whose beginning is the title. */
  isRest?: true
  /** One of several paragraphs or lines that words name each begins with it, `**Cost**: …`, or it goes on from such a beginning. */
  named?: Named
}

/** What announces what is to come, or tells what is done in the code that follows. */
const plan = new RegExp([
  String.raw`^(?:we|let us) (?:now |then |will |shall )?(?:first|next|begin|start|turn|consider|describe|discuss|review|present|outline)\b`,
  String.raw`^(?:now(?:,| that| we)|we['’]ll\b|you['’]ll\b|we (?:now |then )?(?:need to|will|can now|are (?:now )?ready to)\b)`,
  '[，,](?:我们|现在|下面|接下来)[^，,]{0,6}(?:[先来将]|需要)',
  '^我们(?:现在|首先|[先将])?(?:[先来将看]|开始|考虑|描述|讨论|回顾|介绍)',
].join('|'), 'i')
/** What only says what stands beneath it. */
const announced = new RegExp([
  String.raw`^(?:in )?th(?:is|e following) (?:sub)?(?:section|chapter|part)s?,?(?: we)? `
  + String.raw`(?:describes?|presents?|discuss(?:es)?|covers?|introduces?|reviews?|outlines?|explains?|deals? with|is about|looks? at)\b`,
  '^(?:本部分|本[章节])(?:[将主首先]|介绍|讨论|阐述|围绕|分为|内容)|围绕.*展开[。.]?$|(?:进行|做)了(?:如下|以下)[^，,：:]*[。.：:]?$',
].join('|'), 'i')
/** What names the text itself, which needs no sentence before it. */
const ofText = /^(?:in )?th(?:is|e present) (?:paper|work|article|report|review|study|survey|thesis|talk|essay)\b|^本[文章书]/i
/** What a text asks or holds. */
const asks = /^(?:in )?this \w+ (?:asks|argues|claims) |^本[文章书](?:要问|认为|主张)/i
/** One of several that are counted by name: `建议二：…`. */
const numberedName = /^[\u4E00-\u9FFF]{0,4}[一二三四五六\d][:：]/
/** What asks or tells the reader something, or shows it to them. */
const spokenTo = new RegExp([
  String.raw`^(?:please|click|below|above|let'?s|now let|let us|imagine|suppose|recall|remember|assume|note|see)\b`,
  String.raw`^(?:here|there) (?:is|are) (?:an? |the |some )?(?:tables?|figures?|lists?|examples?|pictures?|links?)\b|\bplease\b`,
  String.raw`^you(?:['’](?:ll|ve|re)| (?:will|have|are))\b|^(?:in the exercises|compare (?:that|this|it))\b|\bfeel free\b|\bwelcome to\b`,
  '您|让我们|请(?:[到先在]|参考|参阅|查看|提交)|(?:^|[，,；;])(?:敬?请(?![求假客教])|欢迎)',
  '^你(?!好)|^(?:点击|假设|假定|假如|假使|设想|试想|想象|回忆|注意)|[?？]["\'”’」』）)*_]*\\.?$',
].join('|'), 'i')
/** The words under which a paper is looked up, its record in a journal, and the names of other notes. */
const keyed = new RegExp([
  String.raw`^(?:key ?words|关键[词字])\s[^。.]{0,80}[;；]`,
  String.raw`^(?:key ?words|index terms|关键[词字]|中图分类号|文献标[志识]码|文章编号|收稿日期|基金项目|作者简介|通[信讯]作者|received|accepted|funding|doi)\s*[:：]`,
  String.raw`^(?:related(?: notes?)?|see also|相关(?:笔记|文献)?|上级笔记)\s*[:：][^.。!！?？]{1,80}$`,
].join('|'), 'i')
/** What is left open where a citation or a link stood. */
const open = /(?:[,，;；、:：(（见]|参见|\b(?:see|by|in|from|of|to|and|or|with|as)) *$/i
/** What a paragraph that was torn breaks off with. */
const torn = /\b(?:such as|those|which|that|the|an?|is|are|was|than|as|for|on|at|we|our)$/i
const ending = /[.!?。！？…．｡]["'”’」』）)\]*_]*$/u

/** The sentences of some paragraphs with what each is worth, by the words that it shares with a heading and by what it says. */
export function keySentences(prose: Prose[], heading: string, source: string): Sentence[] {
  const known = new Set(contentWords(heading))
  const labelled = new Set(prose.filter((_, index) => index > 0 && isLabel(prose[index - 1])))
  const sentences = prose.flatMap(of => sentencesOf(of).map((text, nth) => ({ of, nth, text }))).map(({ of, nth, text }, index) => {
    const said = withoutPointer(text, source)
    const bare = bareOf(said, source)
    const words = shownWords(bare)
    // What is left of `Fast enough: see above.` is shown no shorter than it is.
    const told = isSentence(shownWords(said)) ? said : text
    const isTied = bare.start > text.start && /^\p{Ll}/u.test(words)
    const isCut = closesUnopened(words)
    const isWhole = !isCut && !labelled.has(of) && ending.test(shownWords(withoutNotesBehind(text, source))) && seamIn(words) === undefined
      && !hasGaps(withoutNote(told, bare)) && !isRun(words)
    // How a picture is read is no finding, unless its author calls it one.
    const isFinding = !of.isOfPicture || announcesFinding(words)
    const isAlone = isWhole && isFinding && !isSample(words, heading, source) && standsAlone(`${isTied ? capital(words) : words}.`)
    const score = scoreOf(bare, shownWords(text), known, index, nth)
    const isAside = isCut || isDisclaimer(words) || saysItIsOver(words) || aside.test(words.replace(reference, ''))
      || keyed.test(shownWords(text)) || (open.test(words) && !leadsWithFinding(shownWords(text)) && !/[$`]\s*$/.test(source.slice(bare.start, bare.end)))
      || torn.test(shownWords(text))
    const leans = isTied || (leansOn(`${words}.`) && !numberedName.test(words) && !ofText.test(words))
    return {
      text,
      told,
      bare,
      words,
      of,
      index,
      score,
      isAlone,
      isAside,
      leans,
      isLabelled: labelled.has(of),
      hasGaps: hasGaps(told),
      tellsHow: tellsHow(words),
      leadsWithFinding: !leans && !hasGaps(told) && !labelled.has(of)
        && leadsWithFinding(shownWords(text)) && standsAlone(words.replace(/[:：]$/, '.')),
    }
  })
  const named = namedAmong(sentences, source)
  // What words name leans on nothing that stands before its name.
  return sentences.map((sentence, index) =>
    named[index] ? { ...sentence, named: named[index], leans: sentence.leans && named[index] !== 'first' } : sentence)
}

/** True for a single sentence that only says what stands beneath it: `This section describes …`, `Three of them are:`. */
export function isAnnouncement(prose: Prose[]): boolean {
  const sentences = prose.flatMap(sentencesOf)
  return sentences.length === 1 && (announced.test(shownWords(sentences[0])) || /[:：]$/.test(shownWords(sentences[0])))
}

/** True for a sentence that only announces what is to come: `We now turn to time.` */
export function isPlan(words: string): boolean {
  return plan.test(words)
}

/** True for a line under which a paper is looked up, or of its record in a journal: `Received: …`, `关键词：…`. */
export function isKeyed(words: string): boolean {
  return keyed.test(inSimplified(words))
}

/** True for a sentence that says all of itself: what ends in a formula or a list goes on there. */
export function isEnded({ text }: Pick<Sentence, 'text'>): boolean {
  return ending.test(shownWords(text))
}

/** The words of a slice as a slide shows them, on one line. */
export function shownWords(text: Slice): string {
  return runsOfRich(text).map(run => run.text).join('').replace(/\s+/g, ' ').trim()
}

/** The words of a text that mean something: longer words, and pairs of Han characters. */
export function contentWords(text: string): string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\d-]{4,}/gu) ?? []
  const han = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair)
  return [...latin, ...han]
}

function scoreOf(text: Slice, words: string, known: Set<string>, index: number, nth: number): number {
  const shared = new Set(contentWords(words).filter(word => known.has(word))).size
  const { han, words: latin } = countWords(words)
  return findingIn(words)
    + (isBoldInside(text) ? 2 : 0)
    + (index === 0 ? 2 : nth === 0 ? 1 : 0)
    + Math.min(3, shared)
    + (asks.test(words) ? 1 : 0)
    - (pointsBack(words) && !ofText.test(words) ? 2 : 0)
    - (goesOn(words) ? 1 : 0)
    - (aside.test(words) ? 3 : 0)
    - (spokenTo.test(words) ? 1 : 0)
    - Math.max(0, (unitsOf(words) - 26) / 10)
    // A sentence that is hardly one says little.
    - (latin + han / 2 < 5 ? 2 : 0)
}

function capital(words: string): string {
  return words[0].toUpperCase() + words.slice(1)
}

/** True for a whole sentence that needs no other one to be understood, and can be the title of a slide. */
function standsAlone(words: string): boolean {
  return ending.test(words) && !open.test(words.replace(/[.。．]$/, '')) && !/^[\p{Ll}\p{Pe}]/u.test(words)
    && !leansOn(words) && !isDisclaimer(words) && !isPointer(words.replace(/\.$/, ''))
    && ![aside, keyed, plan, spokenTo].some(sign => sign.test(words))
}

/** A sentence up to where it ends as a title, where nothing but the number of a note stands behind that. */
function withoutNote(told: Slice, bare: Slice): Slice {
  const behind = shownWords({ ...told, start: bare.end })
  return bare.end > bare.start && /^[\d\s.。,，]*$/.test(behind) ? { ...told, end: bare.end } : told
}

/** True for several things in one line, each behind its name: `Mail: none. Phone: 12. Hours: nine to five.` */
function isRun(words: string): boolean {
  return words.split(/[:：](?=\s|\p{Script=Han})/u).length > 3
}

/** Bold words alone, which say what stands beneath them: it is no part of what the heading says. */
export function isLabel({ nodes: [node] }: Prose): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0].type === 'strong'
}
