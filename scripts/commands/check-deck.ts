import type { VFile } from 'vfile'
import type { Options } from './command.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatMessages, hasErrors, isStopped, jsonOf } from '../diagnostics/messages.ts'
import { task } from '../diagnostics/task.ts'
import { removeAtEnd, whenEnded } from '../files/ending.ts'
import { shown } from '../files/paths.ts'
import { generateDeck } from './generate.ts'
import { makeDeck } from './make.ts'
import { planAgain } from './plan-again.ts'
import { acceptedIn, reportFaults } from './report-faults.ts'

/**
 * Builds a deck to the side, measures it as it would be printed and says everything that is to be said, as a compiler does
 * or as JSON. Writes nothing of the author's. The exit code is 1 where anything is an error.
 */
export async function checkDeck(options: Options): Promise<number> {
  const deck = await task('generate', () => generateDeck(options))
  const files: VFile[] = [deck.plan.outline.file]
  const stage = await mkdtemp(join(tmpdir(), 'reviewdeck-check-'))
  const keep = whenEnded(() => removeAtEnd(stage))
  try {
    // What cannot be read cannot be built.
    if (!isStopped(deck.plan.outline.file)) {
      const { measured, problems } = await makeDeck({ ...options, talk: { ...options.talk, stage } }, deck.text, deck.assets, 'measures')
      const tall = (await planAgain(options, deck, measured!.slides, problems))?.tall
      files.push(...reportFaults(options.talk, deck, { ...measured!, problems, tall }))
    }
  }
  finally {
    keep()
    await rm(stage, { recursive: true, force: true })
  }
  const accepted = files.flatMap(acceptedIn)
  if (options.json) {
    console.log(jsonOf(files, {
      review: deck.plan.outline.file.path,
      deck: shown(options.talk.deck),
      slides: deck.plan.slides.length,
      accepted,
    }))
  }
  else {
    console.error(
      formatMessages(...files)
      || `✓ ${deck.plan.slides.length} slides, nothing to be `
      + `said${accepted.length > 0 ? ` but ${accepted.length} warnings accepted with a reason` : ''}`,
    )
  }
  return files.some(hasErrors) ? 1 : 0
}
