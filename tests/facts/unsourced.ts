import type { Claim } from './claims.ts'
import type { Evidence } from './facts.ts'

/** A number without a source: none of the places that are cited for it has it. */
export interface Unsourced { line: number, where: string, number: string, text: string }

/**
 * The numbers of claims that no cited place bears out: a number needs one fact, or one row or column of a table,
 * that holds it and that stands at a place which the claim names. A difference that is said to be one needs both of
 * its numbers there. What is spoken may be rounded.
 */
export function unsourcedIn(claims: Claim[], facts: Evidence[]): Unsourced[] {
  return claims.flatMap((claim) => {
    const { where, line, text, about = '', numbers, row } = claim
    const cited = citedBy(claim, facts)
    const named = row === undefined ? [] : cited.filter(({ names }) => names?.some(name => sameName(name, row)))
    // A row about a system or benchmark that a cited table lists has all of its numbers from there.
    const allowed = named.length > 0
      ? named
      : cited.filter(({ names }) => !names || where === 'spoken note' || names.every(name => isImplied(name) || isMentioned(name, text + about)))
    const isSpoken = where === 'spoken note'
    const known = new Set(allowed.flatMap(fact => [...fact.numbers]))
    const isSourced = (number: string): boolean => known.has(number)
      || (isSpoken && [...known].some(printed => roundsTo(printed, number)))
      || (saysDifference(number, text, isSpoken) && isDifference(number, cited, isSpoken))
    return [...new Set(numbers)].filter(number => !isSourced(number)).map(number => ({ line, where, number, text }))
  })
}

function citedBy({ cites }: Claim, facts: Evidence[]): Evidence[] {
  return facts.filter(fact => cites.some(({ key, locator }) => key === fact.key
    && (!locator || locator.split(/\s*,\s*(?=[A-Z])/).some(place => fact.locators.includes(place)))))
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
    : new RegExp(`(?:相差|高出|领先|推算|by |ahead)[^，。；,;]{0,12}${number.replace('.', '\\.')}`).test(text)
}

/** True where two cells of one column, or of one row, differ by the number. */
function isDifference(number: string, cited: Evidence[], isSpoken: boolean): boolean {
  const cells = cited.filter(({ names }) => names)
  return cells.some(first => cells.some((second) => {
    if (first.names![0] !== second.names![0] && first.names![1] !== second.names![1])
      return false
    const difference = String(Number((Number([...first.numbers][0]) - Number([...second.numbers][0])).toFixed(4)))
    return difference === number || (isSpoken && roundsTo(difference, number))
  }))
}

/** Our own systems and totals need not be named each time. */
function isImplied(name: string): boolean {
  return /^(?:qwen-image(?:-vae)?|qwen2\.5-vl[ -]72b|overall|.*accuracy.*|score)$/i.test(name)
}

/** True where a text speaks of the row or column: its name, or the beginning of a long one. */
function isMentioned(name: string, text: string): boolean {
  return plain(text).includes(plain(name).slice(0, 7))
}

function sameName(first: string, second: string): boolean {
  return plain(first) === plain(second)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\[.*?\]|\(.*?\)/g, '').replace(/[\s\-_]/g, '')
}
