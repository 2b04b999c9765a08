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

let folder: Awaited<ReturnType<typeof freshFolder>>
before(async () => {
  folder = await freshFolder()
  const run = await runVerb('build', [join(root, 'review.md'), '--out', folder.path])
  assert.equal(run.code, 0, run.stderr)
})
after(() => folder.remove())

// This project's English talk is hosted below its Chinese one.
for (const [language, place, base] of [['Chinese', '', '/'], ['English', 'en', '/en/']]) {
  describe(`the deck made from the project's own review in ${language}`, () => {
    let deck: KeptDeck
    let ids: string[]

    before(async () => {
      const out = join(folder.path, place)
      ids = splitSlides(await readFile(join(out, 'slides.md'), 'utf8')).map(({ id }) => id!)
      deck = await keepDeck({ dist: join(out, 'dist'), base })
    })
    after(() => deck.close())

    testForEveryone(() => ({ deck, ids }), { isPatient: true })

    testWorthLooking(() => ({ deck, ids }))
  })
}
