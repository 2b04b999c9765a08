import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { task } from './diagnostics/task.ts'
import { command } from './talk/command.ts'
import { generateDeck, reportGenerated, writeDeck } from './talk/generate.ts'
import { projectRoot } from './talk/paths.ts'
import { linkAddon, withAddon, writeAssets } from './talk/stage.ts'

const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))

await command({ name: 'dev', does: 'Opens the deck in Slidev\'s dev server, to edit slides.md and see it at once.', flags: ['retake', 'minutes'] }, async (options) => {
  const { talk } = options
  const deck = await task('generate', () => generateDeck(options))
  if (reportGenerated(deck))
    return 1
  const isElsewhere = talk.out !== resolve(projectRoot)
  if (isElsewhere)
    await linkAddon(talk.out)
  await writeDeck(options, isElsewhere ? { ...deck, written: withAddon(deck.written), generated: withAddon(deck.generated) } : deck)
  await writeAssets(talk.public, deck.assets)
  // The server stays on this machine: it can write files.
  const child = spawn(process.execPath, [cli, talk.deck], { stdio: 'inherit', cwd: talk.out })
  return await new Promise<number>(done => child.on('close', code => done(code ?? 0)))
})
