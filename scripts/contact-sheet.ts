import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { command } from './commands/command.ts'
import { DeckError } from './diagnostics/error.ts'
import { shown } from './files/paths.ts'
import { writeContactSheet } from './print/contact-sheet.ts'
import { recordOf } from './print/geometry-record.ts'
import { notesFromDeck } from './site/notes.ts'
import { splitSlides } from './slides/source-slide.ts'

await command({
  name: 'contact-sheet',
  does: 'Pictures the built deck for the eye, in exports/contact-sheet/: every slide light and dark, every sheet of the handout in colour and in grey.',
  flags: ['base', 'record'],
}, async ({ talk, base, record }) => {
  const text = await readFile(talk.deck, 'utf8').catch(() => {
    throw new DeckError('E_NO_DECK', `there is no ${shown(talk.deck)}`, 'Make it first: npm run deck')
  })
  const slides = splitSlides(text).map(({ id }, index) => id ?? String(index + 1))
  const { overviews, geometry } = await writeContactSheet({ dist: talk.dist, base, notes: await notesFromDeck(text), outDir: join(talk.exports, 'contact-sheet'), slides })
  if (record)
    await writeFile(record, recordOf(geometry))
  console.log([...overviews, ...(record ? [record] : [])].map(shown).join('\n'))
})
