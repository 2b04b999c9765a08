import { command } from './talk/command.ts'
import { generateDeck, reportGenerated } from './talk/generate.ts'

await command({
  name: 'check',
  does: 'Says everything that is to be said about the review and its slides; writes nothing, exits 1 on an error.',
  flags: ['minutes'],
}, async options => reportGenerated(await generateDeck(options)) ? 1 : 0)
