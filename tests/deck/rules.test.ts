import type { Page } from 'playwright'
import type { Options } from '../../scripts/commands/command.ts'
import type { Generated } from '../../scripts/commands/generate.ts'
import type { Found } from '../../scripts/commands/report-faults.ts'
import type { BrokenPage } from '../rules/broken-pages/broken-page.ts'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { planAgain } from '../../scripts/commands/plan-again.ts'
import { reportFaults } from '../../scripts/commands/report-faults.ts'
import { printedOf } from '../../scripts/diagnostics/messages.ts'
import { ruleName, rules } from '../../scripts/diagnostics/rules.ts'
import { inPage } from '../../scripts/print/in-page.ts'
import { measureHandout, measureSlides } from '../../scripts/print/measure.ts'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { brokenPages, brokenSheets } from '../rules/broken-pages.ts'
import { brokenPlans } from '../rules/broken-plans.ts'
import { brokenReviews } from '../rules/broken-reviews.ts'
import { breakOn, putBack } from './break-page.ts'
import { builtSite } from './built-site.ts'
import { freshFolder, root } from './run.ts'

const review = join(root, 'tests', 'fixtures', 'all-kinds.en.md')

describe('every rule for a deck, broken in a built one', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let options: Options
  let deck: Generated
  let whole: Found
  let sound: string[]
  const found = new Map<BrokenPage, string[]>()

  /** What `check` says of a deck, as rule and slide. */
  function saidOf(measured: Found, of: Pick<Generated, 'plan' | 'merge' | 'text'> = deck): string[] {
    return printedOf(reportFaults(options.talk, of, measured)).map(({ rule, slide }) => `${rule} ${slide}`)
  }

  /** What is said of the page now, and was not before; only the slide at fault is measured again. */
  async function saidOn(page: Page, { slide }: BrokenPage): Promise<string[]> {
    const again = await measureSlides(page, [slide])
    const slides = whole.slides.map(one => again.find(({ id }) => id === one.id) ?? one)
    const tall = (await planAgain(options, deck, again, []))?.tall
    return saidOf({ ...whole, slides, tall, problems: await inPage(page, 'inspectSlides', [slide]) }).filter(said => !sound.includes(said))
  }

  before(async () => {
    folder = await freshFolder()
    const made = await builtSite(review, folder.path)
    ;({ options, deck } = made)
    const ids = deck.plan.slides.map(({ id }) => id)
    await withDeck(made.built, async (print) => {
      await print.ready('print')
      const handout = await print.another()
      await handout.ready('handout')
      whole = {
        slides: await measureSlides(print.page, ids),
        pages: await measureHandout(handout.page),
        problems: await inPage(print.page, 'inspectSlides', ids),
      }
      sound = saidOf(whole)
      for (const broken of brokenPages) {
        await breakOn(print.page, broken, '.slidev-layout')
        found.set(broken, await saidOn(print.page, broken))
        await putBack(print.page)
      }
      for (const broken of brokenSheets) {
        await breakOn(handout.page, broken, '')
        found.set(broken, saidOf({ ...whole, pages: await measureHandout(handout.page) }).filter(said => !sound.includes(said)))
        await putBack(handout.page)
      }
      assert.deepEqual(await measureSlides(print.page, ids), whole.slides)
    })
  })
  after(() => folder.remove())

  test('nothing is said of the deck as it is', () => {
    assert.deepEqual(sound, [])
  })

  for (const [place, list] of [['a slide', brokenPages], ['the handout', brokenSheets]] as const) {
    for (const broken of list) {
      test(`${broken.what}: ${ruleName(broken.rule)} on ${place}`, () => {
        assert.deepEqual(
          found.get(broken)?.toSorted(),
          [broken.rule, ...broken.also ?? []].map(rule => `${ruleName(rule)} ${broken.slide}`).toSorted(),
        )
      })
    }
  }

  for (const { rule, what, slide, breaks } of brokenPlans) {
    test(`${what}: ${ruleName(rule)}`, () => {
      assert.deepEqual(saidOf(whole, { ...deck, plan: breaks(deck.plan) }), [`${ruleName(rule)} ${slide}`])
    })
  }

  for (const { rule, what, breaks } of brokenReviews) {
    test(`${what}: ${ruleName(rule)}`, async () => {
      assert.deepEqual(await breaks(deck, await readFile(review, 'utf8')), [rule])
    })
  }

  test('R1 to R23 have each been broken, and each rule that has a number', () => {
    const broken = new Set([...brokenPages, ...brokenSheets, ...brokenPlans, ...brokenReviews]
      .map(({ rule }) => rule)
      .concat(brokenPages.flatMap(({ also = [] }) => also)))
    assert.deepEqual(
      Object.entries(rules).filter(([id, rule]) => 'number' in rule && !broken.has(id as keyof typeof rules)).map(([id]) => id),
      [],
    )
  })
})
