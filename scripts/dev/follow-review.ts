import type { Options } from '../commands/command.ts'
import type { Generated } from '../commands/generate.ts'
import type { DevServer } from './dev-server.ts'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateDeck, writeDeck } from '../commands/generate.ts'
import { countsOf, diffsOf, fatesOf } from '../commands/report-merge.ts'
import { describeError } from '../diagnostics/error.ts'
import { formatMessages, isStopped } from '../diagnostics/messages.ts'
import { writeAssets } from '../files/assets.ts'
import { visit } from '../review/walk.ts'
import { unseenChanges } from './unseen.ts'
import { watchFiles } from './watch-files.ts'

/** A file counts as saved when two looks at it, so many milliseconds apart, see the same. */
const pause = 8

/**
 * Regenerates the deck whenever the review, its bibliography, one of its pictures or slides.md itself is saved.
 * An error in the review leaves the deck as it is.
 * @param options the talk
 * @param first the deck to begin with
 * @param server is told the errors of the review each time, none where all is well, and that the deck may have changed
 * @returns ends it
 */
export function followReview(options: Options, first: Generated, server: Pick<DevServer, 'tell' | 'show'>): () => void {
  const written = new Set(first.assets.files.keys())
  const tellOf = unseenChanges()
  let said = ''
  const say = (text: string): void => {
    if (text !== said && text !== '')
      console.error(text)
    said = text
  }
  const put = async (deck: Generated): Promise<void> => {
    const { assets } = deck
    await writeAssets(options.talk.public, { ...assets, files: new Map([...assets.files].filter(([address]) => !written.has(address))) })
    assets.files.forEach((_, address) => written.add(address))
    await writeDeck(options, deck)
    if (deck.written !== deck.file.written)
      [countsOf(deck.merge), ...fatesOf(deck.merge), ...diffsOf(deck.merge)].forEach(line => console.error(line))
  }
  const files = watchFiles(oneAtATime(update))
  files.follow(sourcesOf(first, options))
  server.tell(tellOf(first))
  return files.close

  async function update(): Promise<void> {
    await Promise.all([options.talk.review, options.talk.deck].map(saved))
    try {
      const deck = await generateDeck({ ...options, retake: [] })
      files.follow(sourcesOf(deck, options))
      say(formatMessages(deck.plan.outline.file))
      if (!isStopped(deck.plan.outline.file))
        await put(deck)
      server.tell(tellOf(deck))
    }
    catch (error) {
      say(describeError(error))
      server.tell([describeError(error).split('\n')[0]])
    }
    server.show()
  }
}

/** Runs work once more where it was asked for meanwhile, never twice at the same time. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false
  let isWanted = false
  return () => {
    isWanted = true
    if (isRunning)
      return
    isRunning = true
    void (async () => {
      while (isWanted) {
        isWanted = false
        await work()
      }
      isRunning = false
    })()
  }
}

/** Everything on disk that a deck is made from: its own file, the review, the bibliography, the pictures and documents it names. */
function sourcesOf({ plan: { outline }, assets }: Generated, { talk }: Options): string[] {
  const folder = dirname(talk.review)
  const named: string[] = []
  visit(outline.tree, ['image', 'link', 'definition'], (node) => {
    const { url } = node as { url: string }
    if (!/^(?:[a-z][a-z0-9+.-]+:|\/\/|#)/i.test(url))
      named.push(decoded(url.replace(/[?#].*$/s, '')))
  })
  return [
    talk.deck,
    talk.review,
    ...assets.sources,
    ...(outline.meta.bibliography ?? ['references.bib']).map(name => resolve(folder, name)),
    ...named.map(path => resolve(folder, path)),
  ]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}

/** Waits until nobody is in the middle of writing a file; an editor may empty it first. */
async function saved(path: string): Promise<void> {
  let before = await lookAt(path)
  for (let tries = 0; tries < 30; tries++) {
    await sleep(pause)
    const now = await lookAt(path)
    if (now === before && (!now.startsWith('0 ') || tries > 10))
      return
    before = now
  }
}

/** The size of a file and when it was written. */
function lookAt(path: string): Promise<string> {
  return stat(path).then(({ size, mtimeMs }) => `${size} ${mtimeMs}`, () => '0 ')
}
