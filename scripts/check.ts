import { checkDeck } from './commands/check-deck.ts'
import { command } from './commands/command.ts'

await command({
  name: 'check',
  does: 'Says everything that is to be said about the review and its slides, measured in a browser; writes nothing, exits 1 on an error.',
  flags: ['json', 'minutes', 'all', 'root'],
}, checkDeck)
