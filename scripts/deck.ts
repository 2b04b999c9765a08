import { command } from './commands/command.ts'
import { keptTalks, tellKept } from './commands/kept-talk.ts'

await command({
  name: 'deck',
  does: 'Makes everything: slides.md, the site in dist/, exports/slides.pdf and exports/handout.pdf. Of a folder of talks it makes one '
    + 'site of all.',
  flags: [
    'base',
    'url',
    'single-file',
    'with-notes',
    'with-pdf',
    'no-pwa',
    'keep-going',
    'handout',
    'paper',
    'retake',
    'minutes',
    'all',
    'strict',
    'root',
    'force',
  ],
}, async (options) => {
  const kept = await keptTalks(options, true)
  if (kept)
    return tellKept(kept, true)
  // What makes a talk takes longer to load than to find out that there is nothing to be made.
  const { makeTalks } = await import('./commands/make-term.ts')
  return makeTalks(options, true)
})
