import { command } from './commands/command.ts'
import { makeTalk } from './commands/publish.ts'

await command({
  name: 'deck',
  does: 'Makes everything: slides.md, the site in dist/, exports/slides.pdf and exports/handout.pdf.',
  flags: ['base', 'url', 'keep-going', 'handout', 'paper', 'retake', 'minutes', 'all', 'strict', 'root'],
}, options => makeTalk(options, true))
