import { readFile } from 'node:fs/promises'
import { command } from './commands/command.ts'
import { DeckError } from './diagnostics/error.ts'
import { shown } from './files/paths.ts'
import { exportDeck } from './print/export.ts'
import { notesFromDeck } from './site/notes.ts'
import { splitSlides } from './slides/source-slide.ts'

await command({
  name: 'export',
  does: 'Prints exports/slides.pdf and exports/handout.pdf from the site in dist/ as it is.',
  flags: ['base', 'keep-going'],
}, async ({ talk, base, keepGoing }) => {
  const text = await readFile(talk.deck, 'utf8').catch(() => {
    throw new DeckError('E_NO_DECK', `there is no ${shown(talk.deck)}`, 'Make it first: npm run deck')
  })
  const slides = splitSlides(text).map(({ id }, index) => id ?? String(index + 1))
  const { files, problems } = await exportDeck({ dist: talk.dist, base, notes: await notesFromDeck(text), outDir: talk.exports, slides, keepGoing })
  console.log(files.map(shown).join('\n'))
  return problems.length > 0 ? 2 : 0
})
