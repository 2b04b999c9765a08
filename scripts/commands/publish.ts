import type { HostedDeck } from '../host/hosted-deck.ts'
import type { Options } from './command.ts'
import type { KeptTalk } from './kept-talk.ts'
import type { Made } from './make.ts'
import type { Prepared } from './prepare.ts'
import { readFile } from 'node:fs/promises'
import { hasErrors } from '../diagnostics/messages.ts'
import { alone } from '../files/alone.ts'
import { unbroken } from '../files/ending.ts'
import { shown } from '../files/paths.ts'
import { offered } from '../host/downloads.ts'
import { finishSite } from '../host/finish.ts'
import { asTwins, besideOf, hostedDeck } from '../host/hosted-deck.ts'
import { lackOf } from './address.ts'
import { isNested, keptTalk, pathsOf, tellKept } from './kept-talk.ts'
import { clearStage, makeDeck } from './make.ts'
import { inPlainStage } from './plain-stage.ts'
import { prepare, replan } from './prepare.ts'
import { nestInPlace, putInPlace } from './put-in-place.ts'
import { twinOf } from './twin.ts'

/** A talk that is to be made, or that stands as it was made last. */
type Begun = Prepared | KeptTalk

/**
 * From a review to its talk, and to its twin in another language. Everything is made to the side first; only when all of it is
 * well do the outputs take their places. What was measured is said, and stops nothing. Prints the paths written; the exit code
 * is 1 for errors in the text, 2 where everything was made and a slide breaks a rule that is an error, or is shown as its source.
 * A talk of which nothing has changed since it was made is kept.
 */
export function makeTalk(options: Options, wantsExport: boolean): Promise<number> {
  const begin = async (options: Options): Promise<Begun> => await keptTalk(options, wantsExport) ?? prepare(options)
  return alone(options.talk, async () => {
    const first = await begin(options)
    const second = twinOf(options, 'record' in first ? first.record.twin : first.deck.plan.outline.meta.twin)
    return second
      ? alone(second.talk, async () => makeAll([first, await begin(second)], wantsExport))
      : makeAll([first], wantsExport)
  })
}

async function makeAll(begun: Begun[], wantsExport: boolean): Promise<number> {
  try {
    const talks = await stale(begun, await hostedDecks(begun))
    const [first, second] = talks
    const isKept = talks.every(isKeptTalk)
    if (isKept && (!second || await isNested(first.options, second as KeptTalk)))
      return tellKept(talks, wantsExport)
    if (talks.some(talk => isBroken(talk)))
      return 1
    const made = await makeStale(talks, wantsExport)
    const hosted = await hostedDecks(talks)
    await Promise.all(made.map(async (one, index) => one && finishSite(one.built.dist, hosted[index], seenOf(one, first.options))))
    let isFaulty = talks.some((talk, index) => isKeptTalk(talk) ? talk.record.isFaulty : isFaultyDeck(talk, made[index]))
    // The twin's site goes into the first one's, so it has to stand before.
    await unbroken(async () => {
      for (const index of [...talks.keys()].reverse()) {
        const [talk, twin] = [talks[index], talks[index + 1]]
        if (!isKeptTalk(talk))
          isFaulty = await putInPlace(talk, made[index]!, hosted[index], twin) || isFaulty
        else if (twin)
          await nestInPlace(talk, twin, hosted[index])
      }
    })
    for (const talk of talks.filter(isKeptTalk))
      console.error(`${talk.record.said}\n✓ ${shown(talk.options.talk.review)} has not changed: its talk is kept (--force makes it anew)`)
    // Who makes all of a talk gives it; who builds its site alone hosts it.
    for (const lack of wantsExport ? [] : lackOf(first.options))
      console.error(lack)
    console.log(talks.flatMap(({ options }) => pathsOf(options, wantsExport)).map(shown).join('\n'))
    return isFaulty ? 2 : 0
  }
  finally {
    await Promise.all(begun.map(talk => clearStage(talk.options)))
  }
}

/** What of a talk that was made goes into its site besides what Slidev built: private texts where that was asked for. */
function seenOf({ stills, exports, built: { notes } }: Made, { withNotes, withPdf }: Options): Parameters<typeof finishSite>[2] {
  const texts = Object.entries(notes.slides).map(([id, { handout }]) => [id, handout] as const)
  return {
    stills,
    ...withNotes && { texts: Object.fromEntries(texts) },
    ...withPdf && exports && { files: { folder: exports.folder, names: offered(exports.names, withNotes) } },
  }
}

function isKeptTalk(talk: Begun): talk is KeptTalk {
  return 'record' in talk
}

function isBroken(talk: Begun): boolean {
  return !isKeptTalk(talk) && talk.broken && !talk.options.keepGoing
}

function isFaultyDeck({ deck, broken }: Prepared, made?: Made): boolean {
  return broken || hasErrors(deck.plan.outline.file) || (made?.boxed.length ?? 0) > 0
}

/** What the pages of each talk say, the twin's among it. */
async function hostedDecks(talks: Begun[]): Promise<HostedDeck[]> {
  return asTwins(await Promise.all(talks.map(async talk =>
    hostedDeck(isKeptTalk(talk) ? await readFile(talk.options.talk.deck, 'utf8') : talk.deck.text, talk.options))))
}

/** The talks, with those to be made whose pages would tell of their twin what is not so any more. */
function stale(talks: Begun[], hosted: HostedDeck[]): Promise<Begun[]> {
  return Promise.all(talks.map(async (talk, index) =>
    isKeptTalk(talk) && talk.record.beside !== besideOf(hosted[index]) ? prepare(talk.options) : talk))
}

/**
 * Makes those talks that are not kept, and after them those that cannot be kept beside what has become of them: a slide that does
 * not fit may have become two. What was made of each; nothing of one that is kept. The list of talks is brought up to date.
 */
async function makeStale(talks: Begun[], wantsExport: boolean): Promise<(Made | undefined)[]> {
  const made = await makeTogether(talks, wantsExport)
  const after = await stale(talks, await hostedDecks(talks))
  const late = await makeTogether(after.map((talk, index) => made[index] ? undefined : talk), wantsExport)
  talks.splice(0, talks.length, ...after)
  return made.map((one, index) => one ?? late[index])
}

/** Makes talks side by side: while the site of one is built, the other is printed. Throws the first error when all have ended. */
async function makeTogether(talks: (Begun | undefined)[], wantsExport: boolean): Promise<(Made | undefined)[]> {
  const wants = wantsExport ? 'pdfs' : 'pages'
  const ends = await Promise.allSettled(talks.map(async one => one && !isKeptTalk(one)
    ? inPlainStage(one.options.talk, talk =>
        makeDeck({ ...one.options, talk }, one.deck.text, one.deck.assets, wants, (measured, problems) => replan(one, measured, problems)))
    : undefined))
  return ends.map((end) => {
    if (end.status === 'rejected')
      throw end.reason
    return end.value
  })
}
