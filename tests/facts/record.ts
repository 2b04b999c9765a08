import type { Cited, Claim } from './claims.ts'
import type { Evidence } from './facts.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { diffIndices } from 'node-diff3'
import { sourceOf } from './source-of.ts'

/**
 * A number or a cited place of a review, in the words of the record: `58.3 = chineseword: Qwen-Image, Overall` or
 * `@wu2025qwenimage, Table 9`.
 */
export interface Entry { section: string, line: number, text: string, says: string, isSourced: boolean }

/** Each section's numbers with what bears them out, then the places that it cites, in the order of the review. */
export type FactRecord = Record<string, string[]>

const path = fileURLToPath(new URL('record.json', import.meta.url))

/** The record of all reviews by their names, as it was last written. */
export async function readRecord(): Promise<Record<string, FactRecord>> {
  return JSON.parse(await readFile(path, 'utf8').catch(() => '{}'))
}

/** Writes the record of one review anew; the others stay. */
export async function writeRecord(name: string, entries: Entry[]): Promise<void> {
  const record: FactRecord = {}
  for (const { section, says } of entries)
    (record[section] ??= []).push(says)
  await writeFile(path, `${JSON.stringify({ ...await readRecord(), [name]: record }, null, 2)}\n`)
}

/** The entry of one number of a claim. */
export function entryOf(number: string, claim: Claim, facts: Evidence[]): Entry {
  const source = sourceOf(number, claim, facts)
  const { section, line, where, text } = claim
  return {
    section,
    line,
    text: `${where} "${text.slice(0, 60)}"`,
    says: `${number} = ${source ?? 'nothing'}`,
    isSourced: source !== undefined,
  }
}

/** The entries of the places that a section cites; one at which no fact stands bears out nothing. */
export function placesOf({ section, line, places }: Cited, facts: Evidence[]): Entry[] {
  return places.map((place) => {
    const [key, ...locators] = place.split(/\s*,\s*/)
    const isSourced = locators.every(locator => facts.some(fact => fact.key === key && fact.locators.includes(locator)))
    return { section, line, text: 'citation', says: `@${place}`, isSourced }
  })
}

/** What in a review has no source, for its author. */
export function unsourced(name: string, entries: Entry[]): string[] {
  return entries
    .filter(({ isSourced }) => !isSourced)
    .map(({ line, text, says }) => `${name}:${line} ${text}: ${says}, expected a fact or a row of a table at a place that is cited for it`)
}

/** Where a review differs from its record, for its author: what came or changed by its line, what is gone by its section. */
export function differencesFrom(record: FactRecord, name: string, entries: Entry[]): string[] {
  const sections = new Map(Object.keys(record).map(section => [section, [] as Entry[]]))
  for (const entry of entries)
    sections.set(entry.section, [...sections.get(entry.section) ?? [], entry])
  return [...sections].flatMap(([section, now]) =>
    diffIndices(record[section] ?? [], now.map(({ says }) => says)).flatMap(({ buffer1Content: gone, buffer2: [start, length] }) => [
      ...now
        .slice(start, start + length)
        .map(({ line, text, says }, at) => `${name}:${line} ${text}: ${says}, expected ${gone[at] ?? 'nothing'} as recorded`),
      ...gone.slice(length).map(says => `${name}, section ${section}: ${says} is recorded and gone`),
    ]))
}
