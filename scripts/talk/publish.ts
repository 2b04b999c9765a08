import type { Options } from './command.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatMessages } from '../diagnostics/messages.ts'
import { task } from '../diagnostics/task.ts'
import { publish } from '../print/publish.ts'
import { generateDeck, reportGenerated, writeDeck } from './generate.ts'
import { clearStage, makeDeck } from './make.ts'
import { shown } from './read-review.ts'
import { reportFaults } from './report-faults.ts'
import { writeAssets } from './stage.ts'
import { ensureWritable, replaceFolder, writeWhole } from './write.ts'

const pdfs = ['slides.pdf', 'handout.pdf']

/**
 * From a review to its talk. Everything is made to the side first; only when all of it is well do the outputs
 * take their places. What was measured is said, and stops nothing. Prints the paths written; the exit code is 1 for errors in the text, 2 where something was boxed.
 */
export async function makeTalk(options: Options, wantsExport: boolean): Promise<number> {
  const { talk } = options
  await ensureWritable(talk.out)
  const deck = await task('generate', () => generateDeck(options))
  const isBroken = reportGenerated(deck)
  if (isBroken && !options.keepGoing)
    return 1
  try {
    const made = await makeDeck(options, deck.text, deck.assets, wantsExport ? 'pdfs' : 'site')
    await writeDeck(options, deck)
    await writeAssets(talk.public, deck.assets)
    await writeWhole(talk.notes, JSON.stringify(made.notes))
    await replaceFolder(made.dist, talk.dist)
    const printed = made.exports ? await publishPdfs(made.exports.folder, talk.exports) : []
    const said = made.measured ? formatMessages(...reportFaults(talk, deck, made.measured)) : ''
    if (said)
      console.error(said)
    for (const id of made.boxed)
      console.error(`${id}: shown as its source`)
    console.log([talk.deck, talk.dist, ...printed].map(shown).join('\n'))
    return isBroken || made.boxed.length > 0 ? 2 : 0
  }
  finally {
    await clearStage(options)
  }
}

async function publishPdfs(from: string, to: string): Promise<string[]> {
  await mkdir(to, { recursive: true })
  await publish(from, to, pdfs)
  return pdfs.map(name => join(to, name))
}
