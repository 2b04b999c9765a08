import type { KeptDeck } from './kept-deck.ts'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe } from 'node:test'
import { splitSlides } from '../../scripts/slides/source-slide.ts'
import { testForEveryone } from './for-everyone.ts'
import { keepDeck } from './kept-deck.ts'
import { freshFolder, root, runVerb } from './run.ts'
import { testWorthLooking } from './worth-looking.ts'

describe('the deck made from the project\'s own review in English', () => {
  let deck: KeptDeck
  let remove: () => Promise<void>
  let ids: string[]

  before(async () => {
    const folder = await freshFolder()
    remove = folder.remove
    const run = await runVerb('build', [join(root, 'review.en.md'), '--out', folder.path])
    assert.equal(run.code, 0, run.stderr)
    ids = splitSlides(await readFile(join(folder.path, 'slides.md'), 'utf8')).map(({ id }) => id!)
    // This project's English talk is hosted below its Chinese one.
    deck = await keepDeck({ dist: join(folder.path, 'dist'), base: '/en/' })
  })
  after(async () => {
    await deck.close()
    await remove()
  })

  testForEveryone(() => ({ deck, ids }), { isPatient: true })

  testWorthLooking(() => ({ deck, ids }))
})
