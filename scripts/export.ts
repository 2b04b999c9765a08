import { command } from './commands/command.ts'
import { alone } from './files/alone.ts'
import { shown } from './files/paths.ts'
import { exportDeck } from './print/export.ts'
import { builtDeckOf } from './site/built-deck.ts'

await command({
  name: 'export',
  does: 'Prints exports/slides.pdf and exports/handout.pdf from the site in dist/ as it is.',
  flags: ['base', 'keep-going', 'handout', 'paper', 'url'],
}, ({ talk, base, keepGoing, handouts, paper, url }) => alone(talk, async () => {
  const { files, problems } = await exportDeck(await builtDeckOf(talk, base), { outDir: talk.exports, keepGoing, handouts, paper, url })
  console.log(files.map(shown).join('\n'))
  return problems.length > 0 ? 2 : 0
}))
