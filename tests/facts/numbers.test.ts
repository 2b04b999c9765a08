import type { Cited, Claim } from './claims.ts'
import type { Evidence } from './facts.ts'
import type { Entry, FactRecord } from './record.ts'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import process from 'node:process'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readReview } from '../../scripts/files/read-review.ts'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { catalogue } from '../guests.ts'
import { citedIn, claimsOf } from './claims.ts'
import { readFacts } from './facts.ts'
import { differencesFrom, entryOf, placesOf, readRecord, unsourced, writeRecord } from './record.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const renewal = 'if each of these is meant and right: RENEW_FACTS=1 npm test -- tests/facts/numbers.test.ts'

for (const name of ['review.md', 'review.en.md']) {
  describe(`the numbers of the project's ${name}`, () => {
    let facts: Evidence[]
    let claims: Claim[]
    let cited: Cited[]
    let record: FactRecord
    let numbers: Entry[]
    let places: Entry[]

    before(async () => {
      facts = await readFacts()
      const outline = outlineFromReview(await readReview(join(root, name)), { ...blockReader, explorers: catalogue })
      claims = claimsOf(outline)
      cited = citedIn(outline)
      numbers = claims.flatMap(claim => claim.numbers.map(number => entryOf(number, claim, facts)))
      places = cited.flatMap(each => placesOf(each, facts))
      // Nothing without a source is ever recorded.
      if (process.env.RENEW_FACTS && unsourced(name, [...numbers, ...places]).length === 0)
        await writeRecord(name, [...numbers, ...places])
      record = (await readRecord())[name] ?? {}
    })

    test('each stands at a place that is cited for it, and a fact stands at each place that is cited', () => {
      assert.deepEqual(unsourced(name, [...numbers, ...places]), [])
    })

    test('each comes from the fact or the cell that is recorded for it', () => {
      assert.deepEqual(differencesFrom(record, name, [...numbers, ...places]), [], renewal)
    })

    /** True where the checks above find an entry that stands in place of another. */
    const isFound = (entry: Entry, place: Entry): boolean => {
      const section = [...numbers, ...places].filter(({ section }) => section === entry.section).map(each => each === place ? entry : each)
      return differencesFrom({ [entry.section]: record[entry.section] }, name, section).length > 0
    }

    test('one with any of its digits changed is found, and hardly any would find another source', (context) => {
      const changes = claims.flatMap(claim => claim.numbers.map(number => ({ claim, number })))
        .flatMap(({ claim, number }, at) => variantsOf(number).map(other => ({ place: numbers[at], entry: entryOf(other, claim, facts) })))
      const elsewhere = changes.filter(({ entry }) => entry.isSourced)
      context.diagnostic(`${changes.length} changes, ${elsewhere.length} with a source of their own`)
      assert.ok(changes.length > 1000)
      assert.deepEqual(
        changes.filter(({ place, entry }) => !isFound(entry, place)).map(({ place, entry }) => `${place.says} as ${entry.says}`),
        [],
      )
      assert.ok(elsewhere.length < changes.length / 8, `${elsewhere.length} of ${changes.length}`)
    })

    test('a cited place with any of its digits changed is found', (context) => {
      const changes = places.flatMap((place) => {
        const [key, locator = ''] = place.says.split(/, (.*)/)
        return variantsOf(locator).map(other => ({ place, entry: { ...place, says: `${key}, ${other}` } }))
      })
      context.diagnostic(`${changes.length} changes`)
      assert.ok(changes.length > 300)
      assert.deepEqual(changes.filter(({ place, entry }) => !isFound(entry, place)).map(({ entry }) => entry.says), [])
    })
  })
}

/** The text with each of its digits one higher. */
function variantsOf(text: string): string[] {
  return [...text].flatMap((digit, index) =>
    /\d/.test(digit) ? [`${text.slice(0, index)}${(Number(digit) + 1) % 10}${text.slice(index + 1)}`] : [])
}
