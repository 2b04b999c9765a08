import type { Options } from '../../scripts/commands/command.ts'
import type { Generated } from '../../scripts/commands/generate.ts'
import type { BuiltDeck } from '../../scripts/site/built-deck.ts'
import { generateDeck } from '../../scripts/commands/generate.ts'
import { makeDeck } from '../../scripts/commands/make.ts'
import { talkAt } from '../../scripts/files/paths.ts'

/** Builds the site of a review in the stage of a folder, without the pictures of its slides, which only a host needs. */
export async function builtSite(review: string, folder: string): Promise<{ options: Options, deck: Generated, built: BuiltDeck }> {
  const options = { talk: talkAt(review, folder), base: '/', keepGoing: false, check: false, retake: [] }
  const deck = await generateDeck(options)
  const { built } = await makeDeck(options, deck.text, deck.assets, 'site')
  return { options, deck, built }
}
