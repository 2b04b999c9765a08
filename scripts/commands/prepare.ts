import type { Answers } from '../files/asked.ts'
import type { MeasuredSlide } from '../print/measure.ts'
import type { SlideProblem } from '../print/page/inspect.ts'
import type { Options } from './command.ts'
import type { Generated } from './generate.ts'
import { VFile } from 'vfile'
import { formatMessages } from '../diagnostics/messages.ts'
import { task } from '../diagnostics/task.ts'
import { listenToInputs } from '../files/talk-record.ts'
import { ensureWritable } from '../files/write.ts'
import { generateDeck, reportGenerated } from './generate.ts'
import { planAgain } from './plan-again.ts'

/** A deck in memory with what it is to become, what it was read from, and whether its text has errors. */
export interface Prepared { options: Options, deck: Generated, answers: Answers, broken: boolean }

/** Reads a review and plans its slides, and says what is to be said of its text. */
export async function prepare(options: Options): Promise<Prepared> {
  await ensureWritable(options.talk.out)
  const { result: deck, answers } = await task('generate', () => listenToInputs(options.talk, () => generateDeck(options)))
  return { options, deck, answers, broken: reportGenerated(deck, options.strict) }
}

/** Takes a better plan in the place of the one whose slides do not fit, says so and gives its text. */
export async function replan(talk: Prepared, measured: MeasuredSlide[], problems: SlideProblem[]): Promise<string | undefined> {
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
