import { command } from './commands/command.ts'
import { alone } from './files/alone.ts'
import { shown } from './files/paths.ts'
import { exportDeck } from './print/export.ts'
import { builtDeckOf } from './site/built-deck.ts'

await command({
  name: 'export',
  does: 'Prints exports/slides.pdf and exports/handout.pdf from the site in dist/ as it is.',
  flags: ['base', 'keep-going', 'range', 'clicks', 'dark', 'png', 'pptx', 'handout', 'paper', 'url'],
}, ({ talk, base, asked, keepGoing, handouts, paper, url, range, clicks, dark, png, pptx }) => alone(talk, async () => {
  const built = await builtDeckOf(talk, base, asked)
  const options = { outDir: talk.exports, keepGoing, handouts, paper, url: url ?? built.url, range, clicks, dark, png, pptx }
  const { files, problems } = await exportDeck(built, options)
  console.log(files.map(shown).join('\n'))
  return problems.length > 0 ? 2 : 0
}))
