import { task } from './diagnostics/task.ts'
import { command } from './talk/command.ts'
import { generateDeck, reportGenerated, writeDeck } from './talk/generate.ts'
import { shown } from './talk/read-review.ts'
import { writeAssets } from './talk/stage.ts'

await command({
  name: 'generate',
  does: 'Writes slides.md from a review, merged with what you edited in it.',
  flags: ['check', 'retake', 'keep-going', 'minutes'],
}, async (options) => {
  const deck = await task('generate', () => generateDeck(options))
  const isBroken = reportGenerated(deck)
  if (isBroken && !options.keepGoing)
    return 1
  if (options.check) {
    return deck.merge.outcomes.some(({ outcome }) => [
      'added',
      'regenerated',
      'merged',
      'removed',
    ].includes(outcome))
      ? 1
      : 0
  }
  await writeDeck(options, deck)
  await writeAssets(options.talk.public, deck.assets)
  console.log(shown(options.talk.deck))
  return isBroken ? 2 : 0
})
