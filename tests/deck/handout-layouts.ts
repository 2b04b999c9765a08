import type { HandoutName } from '../../pages/handout/layouts/index.ts'
import type { ReadPdf } from './pdf-text.ts'
import type { Run } from './run.ts'
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { talkAt } from '../../scripts/files/paths.ts'
import { withDeck } from '../../scripts/print/with-deck.ts'
import { builtDeckOf } from '../../scripts/site/built-deck.ts'
import { faultsOfPdf } from '../print/pdf/matterhorn.ts'
import { readPdf } from './pdf-text.ts'
import { freshFolder, runVerb } from './run.ts'

const address = 'https://example.org/talks/tides/'
const review = `# Tides in a small harbour, the boats that lie there, the pier that leads to them, and all those who wait for both of them

## The pier is dry twice a day

Wu et al. measured the water every hour for a year [@wu25, p. 3]. At low water the pier stands dry.
${'This sentence is one of many that do not fit beneath a picture of their slide, and nobody counts them. '.repeat(34)}

- boats lie on the mud
- nobody fishes

### Where $h = 3.5$ the water covers the steps

The height $h = 3.5$ is reached in spring. It is named so by the harbour master. It follows the moon:

$$
h = \\sum_{i=1}^{n} a_i \\cos(\\omega_i t + \\varphi_i)
$$

| month | height |
| --- | --- |
| May | 3.5 |

## Nobody can say this in one breath

A sentence ${'that goes on and on '.repeat(30)}until nobody reads it.

- one point

## What follows from it

The pier has to be longer, as [tables of the harbour](https://example.org/harbour/tables) say. ${'A longer pier costs more than a shorter one. '.repeat(9)}
`
const works = `@article{wu25, author = {Wu, Ann}, title = {Water at a pier}, journal = {Tides}, year = {2025}, url = {https://example.org/water/pier}}\n`

/** Where the slides and the texts stand on the sheets of a layout. */
interface Laid {
  slides: { id: string, page: number }[]
  texts: { no: string, page: number }[]
  filled: number[]
  size: number[]
  gaps: number[]
  feet: number[]
}

/** A printed layout: the PDF, and how its sheets were laid out in the browser. */
export interface Printed { read: ReadPdf, bytes: Uint8Array, laid: Laid }

/** Prints one talk in these layouts in one run, the first as `handout.pdf`, and tests each; `more` adds tests of what was printed. */
export function testHandouts(names: readonly HandoutName[], more?: (printed: (name: HandoutName) => Printed) => void): void {
  describe(`handouts in ${names.join(', ')} from one run`, () => {
    let folder: Awaited<ReturnType<typeof freshFolder>>
    let run: Run
    const pdfs = new Map<HandoutName, Printed>()
    let texts: Map<string, string>

    before(async () => {
      folder = await freshFolder()
      const { path } = folder
      await writeFile(join(path, 'review.md'), `---\nbibliography: works.bib\n---\n\n${review}`)
      await writeFile(join(path, 'works.bib'), works)
      const wanted = names.flatMap(name => ['--handout', name])
      run = await runVerb('deck', [join(path, 'review.md'), '--out', path, ...wanted, '--url', address, '--paper', 'letter'])
      const built = await builtDeckOf(talkAt(join(path, 'review.md'), path), '/talks/tides/')
      texts = new Map(Object.entries(built.notes.slides).map(([id, { handout = '' }]) => [id, plain(handout.replace(/<[^>]*>/g, ''))]))
      await withDeck(built, async ({ page, ready }) => {
        for (const [index, name] of names.entries()) {
          const file = join(path, 'exports', index === 0 ? 'handout.pdf' : `handout-${name}.pdf`)
          await ready('handout', { layout: name, paper: 'letter', url: address })
          const laid = await page.evaluate((): Laid => {
            const sheets = [...document.querySelectorAll('.deck-handout > .sheet')]
            const found = (selector: string) => sheets.flatMap((sheet, page) =>
              [...sheet.querySelectorAll(selector)].map(element => ({ element, page })))
            return {
              slides: found('article[id]').map(({ element, page }) => ({ id: element.id, page })),
              texts: found(':is(.under, .beside) :is(.caption, .tag) > b').map(({ element, page }) => ({ no: element.textContent, page })),
              filled: sheets.map((sheet) => {
                const flow = sheet.querySelector('.flow')
                const last = flow?.querySelector(':scope > :nth-last-child(2)')
                const ends = last && [last, ...flow!.querySelectorAll('aside')].map(one => one.getBoundingClientRect().bottom)
                return flow && ends ? (Math.max(...ends) - flow.getBoundingClientRect().top) / flow.clientHeight : 1
              }),
              // Between a piece of a sheet and the next, in px.
              gaps: sheets.flatMap((sheet) => {
                const boxes = [...sheet.querySelectorAll('.flow > :not(.own)')].map(piece => piece.getBoundingClientRect())
                return boxes.slice(1).map(({ top }, index) => top - boxes[index].bottom)
              }),
              feet: found('.foot').map(({ element }) => element.clientHeight),
              size: [sheets[0].clientWidth, sheets[0].clientHeight].map(px => Math.round(px / 96 * 25.4)),
            }
          })
          pdfs.set(name, { read: await readPdf(file), bytes: await readFile(file), laid })
        }
      })
    })
    after(() => folder.remove())

    test('every page breaks no rule, nor does any other part of the deck', () => {
      assert.equal(run.code, 0, run.stderr)
      assert.doesNotMatch(run.stderr, /of the handout:/)
    })

    for (const name of names) {
      describe(name, () => {
        test('holds every character of every text, in its order', () => {
          const all = pdfs.get(name)!.read.texts.map(withoutFoot).join('')
          for (const [id, text] of texts) {
            // Where a text goes on in another column or on another sheet, its number may stand between.
            for (const sentence of text.split(/(?<=\.)|(?<=harbour)(?=say)/).filter(sentence => /\w{3}/.test(sentence)))
              assert.ok(plain(all).includes(sentence) || isTorn(plain(all), sentence), `${id}: ${sentence}`)
          }
        })

        test('begins each text on the sheet of its slide or the next', () => {
          const { slides, texts: set } = pdfs.get(name)!.laid
          slides.forEach(({ id, page }, index) => {
            const first = set.find(({ no }) => no === String(index + 1))
            assert.ok(!texts.get(id) || (first && first.page - page >= 0 && first.page - page <= 1), `${id}: ${page}, ${first?.page}`)
          })
        })

        test('has one line at the foot of each sheet, however long the title is', () => {
          const { feet } = pdfs.get(name)!.laid
          assert.ok(feet.length > 0 && feet.every(height => height < 20), String(feet))
        })

        test('has each slide once, and a last sheet that is filled to a third', () => {
          const { slides, filled } = pdfs.get(name)!.laid
          assert.deepEqual(slides.map(({ id }) => id), [...texts.keys()])
          assert.ok(filled.at(-1)! >= 0.32, String(filled))
        })

        test('is on letter paper, numbered, and keeps to PDF/UA-1', async () => {
          const { read, bytes, laid } = pdfs.get(name)!
          assert.deepEqual(laid.size, name === '4-up' ? [279, 216] : [216, 279])
          read.texts.forEach((text, index) => assert.match(text, new RegExp(`page ${index + 1} of ${read.pages}`)))
          assert.deepEqual(await faultsOfPdf(bytes), [])
        })

        test('leads by each of its links to a place in it or to an address', () => {
          const links = pdfs.get(name)!.read.links.flat()
          assert.deepEqual(links.filter(link => link !== '#' && !/^https?:\/\/(?!127|localhost)/.test(link)), [])
        })

        test('says what works and links have for an address', () => {
          const { read } = pdfs.get(name)!
          const all = plain(read.texts.map(withoutFoot).join(''))
          for (const said of ['example.org/water/pier', 'tablesoftheharbour(example.org/harbour/tables)'])
            assert.ok(all.includes(said), said)
        })

        test('has the address, and the contents with the pages that its chapters begin on', () => {
          const { read, laid } = pdfs.get(name)!
          assert.ok(read.links[0].includes(address))
          const [cover] = read.texts
          const page = laid.slides.find(({ id }) => id === 'nobody-can-say-this-in-one-breath')!.page + 1
          assert.match(plain(cover), new RegExp(`Nobodycansaythisinonebreath[\\d–]+${page}(?!\\d)`))
        })
      })
    }

    more?.(name => pdfs.get(name)!)
  })
}

/** A text without its blanks and entities. */
export function plain(text: string): string {
  return text.replace(/&amp;/g, '&').replace(/\s|\u200B/g, '')
}

function withoutFoot(text: string): string {
  return text.replace(/page \d+ of \d.*$/s, '')
}

/** Whether a sentence stands in a text in two parts. */
function isTorn(text: string, sentence: string): boolean {
  return Array.from(sentence).some((_, at) => at > 0 && text.includes(sentence.slice(0, at)) && text.includes(sentence.slice(at)))
}
