import type { MeasuredSlide } from '../print/measure.ts'
import type { SlideProblem } from '../print/page/inspect.ts'
import type { Options } from './command.ts'
import type { Generated } from './generate.ts'
import type { Made } from './make.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { formatMessages, hasErrors } from '../diagnostics/messages.ts'
import { task } from '../diagnostics/task.ts'
import { alone } from '../files/alone.ts'
import { writeAssets } from '../files/assets.ts'
import { rememberBuilt } from '../files/built.ts'
import { unbroken } from '../files/ending.ts'
import { writeLearnt } from '../files/learnt.ts'
import { shown } from '../files/paths.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { ensureWritable, replaceFolder, writeWhole } from '../files/write.ts'
import { finishSite } from '../host/finish.ts'
import { asTwins, hostedDeck } from '../host/hosted-deck.ts'
import { heightsIn } from '../plan/known.ts'
import { refusedIn } from '../plan/learn-refused.ts'
import { pdfsOf } from '../print/print-deck.ts'
import { generateDeck, reportGenerated, writeDeck } from './generate.ts'
import { clearStage, makeDeck } from './make.ts'
import { inPlainStage } from './plain-stage.ts'
import { planAgain } from './plan-again.ts'
import { proveSeen } from './prove.ts'
import { reportFaults } from './report-faults.ts'
import { summaryOf } from './summary.ts'
import { nestSite, twinOf } from './twin.ts'

/**
 * From a review to its talk, and to its twin in another language. Everything is made to the side first; only when all of it is
 * well do the outputs take their places. What was measured is said, and stops nothing. Prints the paths written; the exit code
 * is 1 for errors in the text, 2 where everything was made and a slide breaks a rule that is an error, or is shown as its source.
 */
export function makeTalk(options: Options, wantsExport: boolean): Promise<number> {
  return alone(options.talk, async () => {
    const first = await prepare(options)
    const second = twinOf(options, first.deck.plan.outline.meta.twin)
    return second
      ? alone(second.talk, async () => makeAll([first, await prepare(second)], options, wantsExport))
      : makeAll([first], options, wantsExport)
  })
}

async function makeAll(talks: Prepared[], options: Options, wantsExport: boolean): Promise<number> {
  const isBroken = talks.some(({ broken }) => broken)
  if (isBroken && !options.keepGoing)
    return 1
  try {
    const made = await makeTogether(talks, wantsExport)
    const hosted = asTwins(await Promise.all(talks.map(({ deck, options }) => hostedDeck(deck.text, options))))
    await Promise.all(made.map(({ built, stills }, index) => finishSite(built.dist, hosted[index], stills)))
    // The twin's site goes into the first one's, so it has to stand before.
    let isFaulty = isBroken || talks.some(({ deck }) => hasErrors(deck.plan.outline.file)) || made.some(({ boxed }) => boxed.length > 0)
    await unbroken(async () => {
      for (const index of [...talks.keys()].reverse())
        isFaulty = await putInPlace(talks[index], made[index], talks[index + 1]?.options) || isFaulty
    })
    console.log(talks.flatMap((talk, index) => pathsOf(talk.options, made[index])).map(shown).join('\n'))
    return isFaulty ? 2 : 0
  }
  finally {
    await Promise.all(talks.map(talk => clearStage(talk.options)))
  }
}

/** Makes the talks side by side: while the site of one is built, the other is printed. Throws the first error when all have ended. */
async function makeTogether(talks: Prepared[], wantsExport: boolean): Promise<Made[]> {
  const wants = wantsExport ? 'pdfs' : 'pages'
  const ends = await Promise.allSettled(talks.map(one => inPlainStage(one.options.talk, talk =>
    makeDeck({ ...one.options, talk }, one.deck.text, one.deck.assets, wants, (measured, problems) => replan(one, measured, problems)))))
  return ends.map((end) => {
    if (end.status === 'rejected')
      throw end.reason
    return end.value
  })
}

/** A deck in memory with what it is to become, and whether its text has errors. */
interface Prepared { options: Options, deck: Generated, broken: boolean }

async function prepare(options: Options): Promise<Prepared> {
  await ensureWritable(options.talk.out)
  const deck = await task('generate', () => generateDeck(options))
  return { options, deck, broken: reportGenerated(deck, options.strict) }
}

/** Takes a better plan in the place of the one whose slides do not fit, says so and gives its text. */
async function replan(talk: Prepared, measured: MeasuredSlide[], problems: SlideProblem[]): Promise<string | undefined> {
  const better = await planAgain(talk.options, talk.deck, measured, problems)
  if (!better)
    return undefined
  if (better.tall.length > 0) {
    console.error(
      `${better.tall.length === 1 ? 'A slide is' : `${better.tall.length} slides are`} taller than estimated and planned again: `
      + `${better.tall.join(', ')}`,
    )
  }
  const news = newsIn(better.deck.plan.outline.file, talk.deck.plan.outline.file)
  if (news)
    console.error(news)
  talk.deck = better.deck
  return better.deck.text
}

/** The messages on a file that were not said of it before: diagrams that the browser cannot draw. */
function newsIn(file: VFile, before: VFile): string {
  const said = new Set(before.messages.map(String))
  const news = new VFile({ path: file.path, data: file.data })
  news.messages = file.messages.filter(message => message.ruleId === 'diagram-syntax' && !said.has(String(message)))
  return formatMessages(news)
}

/** Puts a talk where it belongs and says what is to be said of its slides; true where an error is among it. */
async function putInPlace(
  { options, deck }: Prepared,
  { built, exports, measured, problems, boxed }: Made,
  twin: Options | undefined,
): Promise<boolean> {
  const { talk } = options
  await writeDeck(options, deck)
  await writeLearnt(talk, {
    heights: heightsIn(deck.plan.outline, deck.learnt.heights),
    refused: refusedIn(deck.plan.outline, deck.learnt.refused),
  })
  await writeAssets(talk.public, deck.assets)
  await writeWhole(talk.notes, JSON.stringify(built.notes))
  if (twin)
    await nestSite(built.dist, twin, deck.plan.outline.meta.twin!)
  await replaceFolder(built.dist, talk.dist)
  await rememberBuilt(talk)
  if (exports)
    await publishPdfs(exports, talk.exports, pdfsOf(options.handouts))
  const files = measured ? reportFaults(talk, deck, { ...measured, problems }) : []
  if (measured?.seen)
    files.push(await proveSeen(options, deck, measured.seen, boxed))
  const said = formatMessages(...files)
  if (said)
    console.error(said)
  console.error(summaryOf(deck.plan))
  for (const id of boxed)
    console.error(`${/^\d+$/.test(id) ? `slide ${id}` : id}: shown as its source`)
  return files.some(hasErrors)
}

function pathsOf({ talk, handouts }: Options, { exports }: Made): string[] {
  return [talk.deck, talk.dist, ...(exports ? pdfsOf(handouts).map(name => join(talk.exports, name)) : [])]
}

async function publishPdfs(from: string, to: string, names: string[]): Promise<void> {
  await mkdir(to, { recursive: true })
  await replaceFiles(from, to, names)
}
