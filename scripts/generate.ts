import type { Options } from './commands/command.ts'
import type { Generated } from './commands/generate.ts'
import { command } from './commands/command.ts'
import { explain } from './commands/explain.ts'
import { generateDeck, reportGenerated, writeDeck } from './commands/generate.ts'
import { changesOf } from './commands/report-merge.ts'
import { summaryOf } from './commands/summary.ts'
import { hasErrors } from './diagnostics/messages.ts'
import { task } from './diagnostics/task.ts'
import { alone } from './files/alone.ts'
import { writeAssets } from './files/assets.ts'
import { unbroken } from './files/ending.ts'
import { shown } from './files/paths.ts'

await command({
  name: 'generate',
  does: 'Writes slides.md from a review, merged with what you edited in it.',
  flags: ['check', 'explain', 'retake', 'keep-going', 'minutes', 'all', 'strict', 'root'],
}, async (options) => {
  if (options.explain !== undefined || options.check)
    return say(options)
  return alone(options.talk, () => write(options))
})

/** Says why slides are as they are, or whether regenerating would change anything; writes nothing. */
async function say(options: Options): Promise<number> {
  const deck = await task('generate', () => generateDeck(options))
  if (options.explain !== undefined) {
    console.log(explain(deck.plan, options.explain))
    return 0
  }
  const isBroken = reportGenerated(deck, options.strict) && !options.keepGoing
  return isBroken || isStale(deck) ? 1 : 0
}

async function write(options: Options): Promise<number> {
  const deck = await task('generate', () => generateDeck(options))
  const isBroken = reportGenerated(deck, options.strict)
  if (isBroken && !options.keepGoing)
    return 1
  await unbroken(async () => {
    await writeDeck(options, deck)
    await writeAssets(options.talk.public, deck.assets)
  })
  console.error(summaryOf(deck.plan))
  console.log(shown(options.talk.deck))
  return isBroken || hasErrors(deck.plan.outline.file) ? 2 : 0
}

/** True where regenerating would change a file; says which, and which slides. */
function isStale({ merge, file, written, base, generated }: Generated): boolean {
  const changesDeck = written !== file.written
  if (changesDeck) {
    const changes = changesOf(merge)
    console.error(['slides.md would change:', ...(changes.length > 0 ? changes : ['  order, ids or line ends'])].join('\n'))
  }
  if (generated !== base.text)
    console.error('.slidev/generated.md would change')
  return changesDeck || generated !== base.text
}
