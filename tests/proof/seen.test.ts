import assert from 'node:assert/strict'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { generateDeck } from '../../scripts/commands/generate.ts'
import { makeDeck } from '../../scripts/commands/make.ts'
import { proveSeen } from '../../scripts/commands/prove.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { freshFolder, root } from '../deck/run.ts'

const review = `# Proof

## One

The first sentence stands on the slide. The second one is read in the handout alone.

> A quotation of some words, which stays.

## Two

| name | value |
|---|---|
| kept row | 1.25 |
| lost row | 7.75 |

![A dot](dot.png)

## Three

- a point that is pushed off the paper
- another point
`

const hidden = '<div style="height: 0; overflow: hidden">A quotation of some words, which stays.</div>'
const pushedOff = '- <div style="position: absolute; left: 3000px">a point that is pushed off the paper</div>'

/** The deck with a sentence, a row and a picture left out, a quotation hidden and a point beyond the paper. */
function broken(deck: string): string {
  return deck
    .replaceAll('The second one is read in the handout alone.', '')
    .replace(/\| lost row[^\n]*\n?/, '')
    .replace(/<Figure [^>]*>/, '')
    .replace(/^> A quotation.*$/m, hidden)
    .replace(/^- a point that is pushed.*$/m, pushedOff)
}

test('what is lost between the plan and the paper is found, however it went', async (t) => {
  const folder = await freshFolder()
  t.after(() => folder.remove())
  const talk = talkAt(join(folder.path, 'review.md'), join(folder.path, 'talk'))
  await mkdir(talk.out, { recursive: true })
  await writeFile(talk.review, review)
  await copyFile(join(root, 'tests/fixtures/reviews/pictures/logo.png'), join(folder.path, 'dot.png'))
  const options = { talk, base: '/', keepGoing: false, check: false, retake: [] }
  const deck = await generateDeck(options)
  const lostIn = async (text: string): Promise<[number | undefined, string][]> => {
    const { measured } = await makeDeck(options, text, deck.assets, 'measures')
    const { messages } = await proveSeen(options, deck, measured!.seen!)
    return messages.map(({ line, reason }) => [line, reason.split('; ')[0]])
  }
  assert.deepEqual(await lostIn(deck.text), [])
  assert.deepEqual(await lostIn(broken(deck.text)), [
    [5, 'Words, `The second one is read in the handout alone.`, is seen on no page, and 2 stretches of words more (lines 7, 20)'],
    [14, 'A cell, `lost row`, is seen on no page, and 1 cell more (lines 14)'],
    [16, 'A picture, `dot.png`, is seen on no page'],
  ])
})
