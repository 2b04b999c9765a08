import type { Claim } from './claims.ts'
import type { Evidence } from './facts.ts'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { readReview } from '../../scripts/talk/read-review.ts'
import { claimsOf } from './claims.ts'
import { readFacts } from './facts.ts'
import { unsourcedIn } from './unsourced.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
for (const name of ['review.md', 'review.en.md']) {
  describe(`the numbers of the project's ${name}`, () => {
    let facts: Evidence[]
    let claims: Claim[]

    before(async () => {
      facts = await readFacts()
      claims = claimsOf(outlineFromReview(await readReview(join(root, name))))
    })

    test('each stands at a place that is cited for it', () => {
      assert.deepEqual(unsourcedIn(claims, facts).map(({ line, where, number, text }) => `${name}:${line} ${where}: ${number} in ${text.slice(0, 60)}`), [])
    })

    test('one with a digit changed is found, but for those that stand beside it at the same place', () => {
      const changes = claims.filter(({ where }) => where !== 'spoken note').flatMap(claim => claim.numbers.filter(number => !number.includes('-')).flatMap(number => variantsOf(number).map(other => ({ ...claim, numbers: [other] }))))
      const missed = changes.filter(claim => unsourcedIn([claim], facts).length === 0)
      assert.ok(changes.length > 700)
      assert.ok(missed.length < changes.length / 8, `${missed.length} of ${changes.length} pass`)
    })

    test('one whose table is changed by one is found', () => {
      const cited = claims.filter(({ cites }) => cites.length === 1 && cites[0].locator.startsWith('Table'))
      const missed = cited.filter(claim => unsourcedIn([{ ...claim, cites: [{ ...claim.cites[0], locator: next(claim.cites[0].locator) }] }], facts).length === 0)
      assert.ok(cited.length > 20)
      assert.deepEqual(missed.map(({ line, text }) => `${line}: ${text}`), [])
    })
  })
}

/** The number with each of its digits one higher. */
function variantsOf(number: string): string[] {
  return [...number].flatMap((digit, index) => /\d/.test(digit) ? [String(Number(`${number.slice(0, index)}${(Number(digit) + 1) % 10}${number.slice(index + 1)}`))] : [])
}

function next(locator: string): string {
  return locator.replace(/\d+/, number => String(Number(number) + 1))
}
