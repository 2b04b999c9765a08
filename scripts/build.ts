import { command } from './talk/command.ts'
import { makeTalk } from './talk/publish.ts'

await command({
  name: 'build',
  does: 'Makes slides.md and the site in dist/, without a browser: nothing is printed or measured.',
  flags: ['base', 'keep-going', 'retake', 'minutes'],
}, options => makeTalk(options, false))
