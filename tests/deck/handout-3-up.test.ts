import type { ReadPdf } from './pdf-text.ts'
import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder, runVerb } from './run.ts'

const endless = `A sentence ${'that goes on and on '.repeat(30)}until nobody reads it`
const review = `# Tides in a small harbour

## The pier is dry twice a day

Wu et al. measured the water every hour for a year. At low water the pier stands dry, as Fig. 3 shows.
${'This sentence is one of many that do not fit beneath a small picture of their slide. '.repeat(6)}

- boats lie on the mud
- nobody fishes

## Where $h = 3.5$ the water covers the steps

The height $h = 3.5$ is reached in spring. It is named so by the harbour master.

| month | height |
| --- | --- |
| May | 3.5 |

## Nobody can say this in one breath

${endless}.

- one point
`

describe('a handout of three slides a sheet', () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>
  let run: Run
  let pdf: ReadPdf
  let units: { title: string, lines: number, picture: number }[]

  before(async () => {
    folder = await freshFolder()
    await writeFile(join(folder.path, 'review.md'), review)
    run = await runVerb('deck', [join(folder.path, 'review.md'), '--out', folder.path, '--handout', '3-up'])
    pdf = await readPdf(join(folder.path, 'exports', 'handout.pdf'))
    units = await withDeck({ dist: join(folder.path, 'dist'), notes: undefined }, async ({ page, ready }) => {
      await ready('handout', '3-up')
      return page.locator('.unit').evaluateAll(all => all.map(unit => ({
        title: unit.querySelector('.title')!.textContent,
        lines: unit.querySelectorAll('.ruled i').length,
        picture: Math.round(unit.querySelector('.mini')!.getBoundingClientRect().width / 96 * 25.4),
      })))
    })
  })
  after(() => folder.remove())

  test('every page breaks no rule, nor does any other part of the deck', () => {
    assert.equal(run.code, 0, run.stderr)
    assert.doesNotMatch(run.stderr, /handout:/)
  })

  test('the site of a deck without a diagram is without Mermaid', () => {
    assert.ok(!existsSync(join(folder.path, 'dist', 'assets', 'mermaid')))
  })

  test('each sheet has three slides, its number and the number of all, and nothing goes on elsewhere', () => {
    assert.equal(pdf.pages, Math.ceil(units.length / 3))
    pdf.texts.forEach((text, index) => assert.match(text, new RegExp(`page ${index + 1} of ${pdf.pages}`)))
    assert.doesNotMatch(pdf.texts.join(), /continued/)
  })

  test('each slide is a picture 100 mm wide with its number and title beneath it and ten lines beside it', () => {
    units.forEach(({ title, lines, picture }, index) => {
      assert.match(title, new RegExp(`^${index + 1}\\S`))
      assert.deepEqual([lines, picture], [10, 100])
    })
    assert.match(pdf.texts.join(), /The pier is dry twice a day/)
  })

  test('beneath a title stands as much of the text as fits, in whole sentences', () => {
    const text = pdf.texts.join().replace(/\s/g, '')
    assert.match(
      text,
      /everyhourforayearWuetal\.measured.*asFig\.3shows\.Thissentenceisoneofmanythatdonotfitbeneathasmallpictureoftheirslide\.Tides/,
    )
    assert.match(text, /isreachedinspring\.Itisnamedsobytheharbourmaster\.5Nobody/)
  })

  test('a sentence that is too long for its place ends in a sign that says so', () => {
    assert.match(pdf.texts.join().replace(/\s/g, ''), /breathAsentencethatgoesonandon[a-z]*…/)
  })
})
