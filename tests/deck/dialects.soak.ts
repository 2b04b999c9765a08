import type { Ledger } from '../../scripts/plan/ledger.ts'
import type { SlideMeasure } from '../../scripts/rules/slide-measure.ts'
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { talkAt } from '../../scripts/files/paths.ts'
import { inPage } from '../../scripts/print/in-page.ts'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { splitSlides } from '../../scripts/slides/source-slide.ts'
import { testCovered } from './covered.ts'
import { freshFolder, root, runVerb } from './run.ts'

const folder = join(root, 'tests', 'fixtures', 'reviews')

/** The documents that look as tools write them; those of one kind of thing alone have a test of their own. */
const names = readdirSync(folder).filter(name => /^(?!traps|long|large|explorers).*\.md$/.test(name))

for (const name of names) {
  describe(`a document as a tool writes it, made into a deck: ${name}`, () => {
    const path = join(folder, name)
    let made: Awaited<ReturnType<typeof freshFolder>>
    let run: Awaited<ReturnType<typeof runVerb>>
    let ledger: Ledger
    let slides: SlideMeasure[] = []

    before(async () => {
      made = await freshFolder()
      const talk = talkAt(path, made.path)
      run = await runVerb('deck', [path, '--out', talk.out])
      ledger = JSON.parse(await readFile(talk.report, 'utf8'))
      const ids = splitSlides(await readFile(talk.deck, 'utf8')).map(({ id }, index) => id ?? String(index + 1))
      await withDeck({ dist: talk.dist }, async ({ page, ready }) => {
        await ready('print')
        slides = await inPage(page, 'measureSheets', ids)
      })
    })
    after(() => made.remove())

    test('is not refused, breaks no rule that is an error, and is seen whole on its pages', () => {
      assert.equal(run.code, 0, run.stderr)
      assert.doesNotMatch(run.stderr, /^.* error {2}.*$/m)
    })

    testCovered(() => slides)

    test('has all its pictures, tables, listings and formulas on slides', () => {
      const missing = Object.entries(ledger.counts)
        .filter(([kind, { all, onSlides, omitted }]) => kind !== 'prose' && all > onSlides + omitted)
      assert.deepEqual(missing, [])
    })
  })
}
