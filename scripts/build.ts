import { command } from './commands/command.ts'
import { makeTalks } from './commands/make-term.ts'

await command({
  name: 'build',
  does: 'Makes slides.md and the site in dist/: nothing is printed or measured. Of a folder of talks it makes one site of all.',
  flags: ['base', 'url', 'single-file', 'with-notes', 'no-pwa', 'keep-going', 'retake', 'minutes', 'all', 'strict', 'root', 'force'],
}, options => makeTalks(options, false))
