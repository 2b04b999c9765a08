import type { Generated } from '../../scripts/commands/generate.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateDeck, writeDeck } from '../../scripts/commands/generate.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { temporaryFolder } from '../print/built-deck.ts'

/** A review and its talk in a folder that is gone after the test. */
export interface TalkFolder {
  path: string
  /** Writes the review and regenerates the deck, as `npm run generate` does. */
  generate: (review?: string, retake?: string[]) => Promise<Generated>
  deck: () => Promise<string>
  write: (name: string, text: string | Uint8Array) => Promise<void>
  /** Changes a piece of slides.md, which must be there. */
  edit: (from: string, to: string) => Promise<void>
}

export async function talkFolder(test: { after: (clean: () => Promise<void>) => void }): Promise<TalkFolder> {
  const path = await temporaryFolder(test)
  const file = join(path, 'slides.md')
  const deck = (): Promise<string> => readFile(file, 'utf8')
  return {
    path,
    deck,
    write: (name, text) => writeFile(join(path, name), text),
    async generate(review, retake = []) {
      const options = { talk: talkAt(join(path, 'review.md'), path), base: '/', keepGoing: false, check: false, retake }
      if (review !== undefined)
        await writeFile(options.talk.review, review)
      const generated = await generateDeck(options)
      await writeDeck(options, generated)
      return generated
    },
    async edit(from, to) {
      const text = await deck()
      if (!text.includes(from))
        throw new Error(`slides.md has no \`${from}\`:\n${text}`)
      await writeFile(file, text.replace(from, () => to))
    },
  }
}

/** What became of the slides that did not stay as they were, `id outcome`. */
export function changed({ merge }: Generated): string[] {
  return merge.outcomes.filter(({ outcome }) => outcome !== 'same').map(({ id, outcome }) => `${id} ${outcome}`)
}
