import type { Generated } from '../../scripts/commands/generate.ts'
import type { RuleId } from '../../scripts/diagnostics/rules.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { generateDeck } from '../../scripts/commands/generate.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'

/** A fault that is found before anything is drawn: the rules that name it. */
interface BrokenReview { rule: RuleId, what: string, breaks: (deck: Generated, source: string) => Promise<(string | undefined)[]> }

/** Faults that the review has, or the plan of it. */
export const brokenReviews: BrokenReview[] = [
  {
    rule: 'missing-asset',
    what: 'a picture that is not where the review says',
    breaks: (_, source) => rulesOf(source.replace('pictures/runs.png', 'pictures/none.png')),
  },
  { rule: 'block-unplaced', what: 'a table that no slide was given', breaks: async ({ plan }) => {
    const file = new VFile(plan.outline.file)
    ledgerOf({ ...plan, outline: { ...plan.outline, file }, slides: plan.slides.filter(({ id }) => id !== 'table') })
    return file.messages.map(({ ruleId }) => ruleId)
  } },
]

async function rulesOf(source: string): Promise<(string | undefined)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reviewdeck-rules-'))
  await writeFile(join(folder, 'review.md'), source)
  const {
    plan,
  } = await generateDeck({ talk: talkAt(join(folder, 'review.md'), folder), base: '/', keepGoing: false, check: false, retake: [] })
  await rm(folder, { recursive: true })
  return plan.outline.file.messages.map(({ ruleId }) => ruleId)
}
