import { command } from './commands/command.ts'
import { makeTalk } from './commands/publish.ts'

await command({
  name: 'build',
  does: 'Makes slides.md and the site in dist/: nothing is printed or measured.',
  flags: ['base', 'url', 'keep-going', 'retake', 'minutes', 'all', 'strict', 'root', 'force'],
}, options => makeTalk(options, false))
