import type { Ledger } from '../../scripts/plan/ledger.ts'
import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { generateDeck } from '../../scripts/commands/generate.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { minutesOf } from '../../scripts/plan/minutes.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder, root, runVerb } from './run.ts'

const counted = new Map<number, Ledger['counts']>()

for (const minutes of [20, 60]) {
  describe(`the project's own talk, made for ${minutes} minutes`, () => {
    let folder: Awaited<ReturnType<typeof freshFolder>>
    let run: Run
    let slides: { main: number, backup: number, minutes: number }

    before(async () => {
      folder = await freshFolder()
      // In a folder of its own, without its twin: the time is that of one talk.
      for (const name of ['review.md', 'references.bib'])
        await cp(join(root, name), join(folder.path, name))
      const talk = talkAt(join(folder.path, 'review.md'), join(folder.path, 'talk'))
      run = await runVerb('deck', [talk.review, '--out', talk.out, '--minutes', String(minutes)])
      const { plan } = await generateDeck({ talk, base: '/', keepGoing: false, check: false, retake: [], minutes })
      const backup = plan.slides.filter(slide => slide.backup).length
      slides = { main: plan.slides.length - backup, backup, minutes: minutesOf(plan.slides) }
      counted.set(minutes, (JSON.parse(await readFile(talk.report, 'utf8')) as Ledger).counts)
    })
    after(() => folder.remove())

    test('is built with no error', () => {
      assert.equal(run.code, 0, run.stderr)
      assert.doesNotMatch(run.stderr, / error /)
    })

    test('takes no longer than it has', (context) => {
      context.diagnostic(`${slides.main} slides of ${slides.minutes.toFixed(1)} minutes, ${slides.backup} behind the end`)
      assert.ok(slides.minutes <= minutes && slides.minutes > Math.min(minutes, 36) * 0.9, String(slides.minutes))
    })

    test('prints the slides behind the end too', async () => {
      assert.equal((await readPdf(join(folder.path, 'talk', 'exports', 'slides.pdf'))).pages, slides.main + slides.backup)
    })
  })
}

test('both have all of the review on slides, the shorter one more of it behind the end', () => {
  const [short, long] = [counted.get(20)!, counted.get(60)!]
  const of = (counts: Ledger['counts'], key: 'onSlides' | 'inBackup'): number[] => Object.keys(long).map(kind => counts[kind][key])
  assert.deepEqual(of(short, 'onSlides'), of(long, 'onSlides'))
  assert.deepEqual(Object.entries(long).filter(([kind, { all, onSlides, omitted }]) => kind !== 'prose' && all !== onSlides + omitted), [])
  assert.ok(of(short, 'inBackup').every((count, index) => count >= of(long, 'inBackup')[index]))
  assert.ok(short.table.inBackup > long.table.inBackup)
})
