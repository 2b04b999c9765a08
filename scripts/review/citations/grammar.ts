import type { Citation } from './citation.ts'

/** A key of pandoc's: letters and digits, with signs between them; anything in braces. Within brackets it goes up to a comma. */
const sourced = /(?<![\p{Script=Latin}\p{N}@._/\\-])(-?)@(?:\{([^{}]+)\}|([^\s,;，；、。{}[\]@\\*]+))/u
const numbers = /^\d{1,3}(?:\s*[,;，；、–—~-]\s*\d{1,3})*$/
/** A number of a list with the place in that source: `6, Sec. 2`. */
const parts = 'pp?\\.|pages? \\d|secs?\\.|section|chaps?\\.|chapter|figs?\\.|figure|tabs?\\.|table|eqs?\\.|equation'
const others = 'thm\\.|theorem|lemma|prop\\.|corollary|def\\.|definition|algorithm|app\\.|appendix|lines? \\d|附录|定理|[图表式第§]'
const placed = new RegExp(`^\\s*(\\d{1,3})\\s*[,，]\\s*((?:${parts}|${others})[^[\\]]*)$`, 'i')

/**
 * What a group of citations says, without its brackets: `see @a, pp. 3-5; -@b`, or `3, 5–7` for the numbers of a list at the end.
 * Empty where it is none.
 */
export function readGroup(words: string): Citation[] {
  if (numbers.test(words.trim()))
    return numbersIn(words).map(number => ({ key: String(number), locator: '' }))
  const members = words.split(/[;；]/)
  if (placed.test(members[0]) && members.every(part => placed.test(part) || numbers.test(part.trim())))
    return members.flatMap(numberedIn)
  const citations: Citation[] = []
  let before = ''
  for (const part of members) {
    const found = sourced.exec(part)
    const last = citations.at(-1)
    if (found) {
      const [whole, minus, braced, bare] = found
      const [prefix, behind] = [part.slice(0, found.index), part.slice(found.index + whole.length)]
      const key = (braced ?? bare).trim()
      const end = braced === undefined ? (key.includes('(') ? /[.:!?'"”’）]*$/ : /[.:!?'"”’）)]*$/).exec(key)![0] : ''
      citations.push(citationOf(key.slice(0, key.length - end.length), [before + prefix, end.replace(/^[.:!?]+$/, '') + behind], minus))
      before = ''
    }
    // What names no source goes on with the place before.
    else if (last && part.trim() !== '') {
      last.locator = [last.locator, part.trim()].filter(Boolean).join('; ')
    }
    else {
      before += `${part}; `
    }
  }
  return citations.every(({ key }) => key !== '') ? citations : []
}

/** What a citation within a sentence says: `@key`, `@{key}`, `-@key`, with a place behind it in brackets. */
export function readNarrative(words: string): Citation[] {
  const [, minus, braced, bare, place = ''] = /^(-?)@(?:\{([^{}]+)\}|([^\s[]+))\s*(?:\[([^\]]*)\])?$/.exec(words) ?? []
  const key = braced ?? bare
  if (!key)
    return []
  // What stands behind is a place in it, or another source, or both.
  const parts = place.split(';')
  const own = sourced.test(parts[0]) ? '' : parts.shift()!
  return [citationOf(key, ['', own], minus), ...readGroup(parts.join(';'))]
}

function citationOf(key: string, [before, behind]: [string, string], minus: string): Citation {
  const prefix = plain(before)
  return {
    key,
    locator: plain(behind.replace(/^\s*[,，]\s*/, '').replace(/[{}]/g, '')),
    ...(prefix ? { prefix } : {}),
    ...(minus ? { isYearAlone: true } : {}),
  }
}

/** Words without the signs of emphasis around them: a mark is set in one piece. */
function plain(words: string): string {
  return words.replace(/\*+|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu, '').trim()
}

function numberedIn(part: string): Citation[] {
  const [, number, locator] = placed.exec(part) ?? []
  return number ? [{ key: number, locator }] : numbersIn(part).map(key => ({ key: String(key), locator: '' }))
}

/** The most numbers that a range may stand for. */
const longest = 30

function numbersIn(words: string): number[] {
  return words.split(/[,;，；、]/).flatMap((part) => {
    const [from, to = from] = part.split(/[–—~-]/).map(Number)
    return to >= from && to - from < longest ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [from, to]
  })
}

/** A group of citations in plain words, with its offsets in them. */
export interface FoundGroup {
  start: number
  end: number
  citations: Citation[]
}

/** Finds groups of citations by key, `[@key, Table 9; @other]`, in plain words: those of a comment are no Markdown yet. */
export function findCitations(text: string): FoundGroup[] {
  // Most texts have none.
  return text.includes('@')
    ? [...text.matchAll(/\[([^@[\]]*@[^[\]]*)\]/g)]
        .map(({ 0: whole, 1: words, index }) => ({ start: index, end: index + whole.length, citations: readGroup(words) }))
        .filter(({ citations }) => citations.length > 0)
    : []
}
