import type { Claim } from './claims.ts'
import type { Evidence } from './facts.ts'
import { isImplied, mentions, namesCell, sameName } from './names.ts'
import { wordsIn } from './words-in.ts'

/** A number without a source: none of the places that are cited for it has it. */
export interface Unsourced { line: number, where: string, number: string, text: string }

/** The numbers of claims that no cited place bears out. */
export function unsourcedIn(claims: Claim[], facts: Evidence[]): Unsourced[] {
  return claims.flatMap((claim) => {
    const { line, where, text, numbers } = claim
    return [...new Set(numbers)]
      .filter(number => sourceOf(number, claim, facts) === undefined)
      .map(number => ({ line, where, number, text }))
  })
}

/**
 * What bears out a number of a claim, in words: one fact, or one cell of a table, that holds it and stands at a place which
 * the claim cites. A cell of a row that a cited table knows must be the table's own cell of that name. A difference that is
 * said to be one needs both of its numbers. What is spoken may be rounded. The points of a list beneath count themselves.
 * Undefined where nothing does.
 */
export function sourceOf(number: string, claim: Claim, facts: Evidence[]): string | undefined {
  const { text, where } = claim
  const allowed = evidenceFor(claim, facts)
  const isSpoken = where === 'spoken note'
  const exact = closest(number, claim, allowed.filter(({ numbers }) => numbers.has(number)))
  if (exact)
    return exact.id
  const rounded = isSpoken
    ? closest(number, claim, allowed.filter(({ numbers }) => [...numbers].some(printed => roundsTo(printed, number))))
    : undefined
  if (rounded)
    return `about ${rounded.id}`
  return (saysDifference(number, text, isSpoken) ? differenceOf(number, claim, facts, isSpoken) : undefined)
    ?? (isSpoken && claim.lengths.includes(Number(number)) ? 'what is listed beneath' : undefined)
}

const known = new WeakMap<Claim, Evidence[]>()

/** What a claim may take its numbers from of what stands at the places that it cites. */
function evidenceFor(claim: Claim, facts: Evidence[]): Evidence[] {
  const evidence = known.get(claim) ?? allowedFor(claim, citedBy(claim, facts))
  known.set(claim, evidence)
  return evidence
}

function citedBy({ cites }: Claim, facts: Evidence[]): Evidence[] {
  return facts.filter(fact => cites.some(({ key, locator }) => key === fact.key
    && (!locator || locator.split(/\s*,\s*(?=[A-Z])/).some(place => fact.locators.includes(place)))))
}

/** The evidence that a claim may take its numbers from: its very cell, else its row, else what it speaks of. */
function allowedFor({ text, about = '', row, column }: Claim, cited: Evidence[]): Evidence[] {
  const cells = row === undefined ? [] : cited.filter(({ names }) => names && namesCell(names, row, column ?? '', about))
  if (cells.length > 0)
    return cells
  const named = row === undefined ? [] : cited.filter(({ names }) => names?.some(name => sameName(name, row)))
  return named.length > 0
    ? named
    : cited.filter(({ names }) => !names || names.every(name => isImplied(name) || mentions(text + about, name)))
}

/**
 * The evidence that speaks most of what a claim says about its number: one that shares no word with it counts only
 * where it is the only one.
 */
function closest(number: string, claim: Claim, found: Evidence[]): Evidence | undefined {
  return found.map(evidence => ({ evidence, close: closeness(evidence, claim, number) }))
    .filter(({ close }) => close > 0 || found.length === 1)
    .sort((one, other) => other.close - one.close)[0]
    ?.evidence
}

/** How much evidence speaks of what the words around a number speak of: the names and units right beside it count most. */
function closeness({ names, words }: Evidence, { text, named, about = '', row = '', column = '' }: Claim, number: string): number {
  const at = placeOf(number, text)
  const beside = text.slice(Math.max(0, at - 24), at + number.length + 12)
  const shared = (said: string): number => [...wordsIn(said)].filter(word => words.has(word)).length
  return (names ?? []).reduce(
    (sum, name) => sum + (mentions(`${beside} ${row} ${column}`, name) ? 8 : 0) + (mentions(text + about, name) ? 2 : 0),
    0,
  )
  + 2 * shared(beside) + shared(`${text} ${about} ${row} ${column}`) + shared(named) / 2
}

/** Where a number stands in a text: as it is, or as the text writes it. */
function placeOf(number: string, text: string): number {
  const written = new RegExp(`(?<![\\d.])${number.replace('.', '\\.').replace(/\B(?=(?:\d{3})+(?!\d))/g, ',?')}0*(?![\\d.]\\d)`)
  return Math.max(0, text.search(written))
}

/** True where the spoken number has fewer digits than the printed one and says the same: 一万六千多 for 16384. */
function roundsTo(printed: string, spoken: string): boolean {
  const [exact, said] = [Number(printed), Number(spoken)]
  const step = 10 ** (spoken.match(/0*$/)?.[0].length ?? 0)
  return !spoken.includes('.') && said >= 10 && (Math.floor(exact / step) * step === said || Math.round(exact / step) * step === said)
}

/** True where the words before a number call it a difference; a spoken one is not written in digits. */
function saysDifference(number: string, text: string, isSpoken: boolean): boolean {
  return isSpoken
    ? /高出|差了|高零点|more than|above/.test(text)
    : new RegExp(`(?:相差|高出|领先|落后|推算|by |ahead)[^，。；,;]{0,12}${number.replace('.', '\\.')}`).test(text)
}

/** True where the words before a number say that what is spoken of has less. */
function saysLess(number: string, text: string): boolean {
  return new RegExp(`(?:落后|trails)[^，。；,;]{0,16}${number.replace('.', '\\.')}`).test(text)
}

/**
 * Two cells of one column, or of one row, of a table that differ by the number; the claim must speak of the first,
 * and the closer it is to both the better.
 */
function differenceOf(number: string, claim: Claim, facts: Evidence[], isSpoken: boolean): string | undefined {
  const tableOf = ({ id }: Evidence): string => id.split(':', 1)[0]
  const byCloseness = (cells: Evidence[]): { cell: Evidence, value: number }[] => cells
    .filter(({ names, numbers }) => names && numbers.size === 1)
    .map(cell => ({ cell, value: Number([...cell.numbers][0]), close: closeness(cell, claim, number) }))
    .sort((one, other) => other.close - one.close)
  const target = Number(number)
  // Rounded, a number is less than its last digit off.
  const room = isSpoken ? 10 ** (number.match(/0*$/)?.[0].length ?? 0) : 1e-6
  const seconds = byCloseness(citedBy(claim, facts))
  const sign = saysLess(number, claim.text) ? -1 : 1
  for (const first of byCloseness(evidenceFor(claim, facts))) {
    for (const second of seconds) {
      if (Math.abs(sign * (first.value - second.value) - target) > room
        || tableOf(first.cell) !== tableOf(second.cell)
        || first.cell.names!.every((name, at) => name !== second.cell.names![at])) {
        continue
      }
      const difference = String(Number((sign * (first.value - second.value)).toFixed(4)))
      if (difference === number || (isSpoken && roundsTo(difference, number)))
        return (sign > 0 ? [first, second] : [second, first]).map(({ cell }) => cell.id).join(' - ')
    }
  }
  return undefined
}
