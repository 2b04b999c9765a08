import { once } from 'node:events'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { command } from './commands/command.ts'
import { generateDeck, reportGenerated, writeDeck } from './commands/generate.ts'
import { startDevServer } from './dev/dev-server.ts'
import { followReview } from './dev/follow-review.ts'
import { task } from './diagnostics/task.ts'
import { writeAssets } from './files/assets.ts'
import './site/offline.ts'

await command({
  name: 'dev',
  does: 'Shows the deck while you write: what you save in the review or in slides.md is there at once.',
  flags: ['retake', 'root'],
}, async (options) => {
  const deck = await task('generate', () => generateDeck(options))
  const isBroken = reportGenerated(deck)
  if (isBroken && !existsSync(options.talk.deck))
    return 1
  if (!isBroken) {
    await writeDeck(options, deck)
    await writeAssets(options.talk.public, deck.assets)
  }
  const server = await task('dev server', () => startDevServer(options.talk))
  const end = followReview(options, deck, server)
  console.log(server.url)
  await once(process, 'SIGINT')
  end()
  await server.close()
})
