import type { VFile } from 'vfile'
import type { RuleId } from '../diagnostics/rules.ts'
import type { SeenSheet } from '../rules/slide-measure.ts'
import type { Options } from './command.ts'
import type { Generated } from './generate.ts'
import { readFile } from 'node:fs/promises'
import { lostOf } from '../proof/lost.ts'
import { owedBy } from '../proof/owed.ts'
import { reportLost } from '../proof/report.ts'
import { splitSlides } from '../slides/source-slide.ts'
import { drawnHeads, isDrawnHead } from './drawn-heads.ts'

/** Messages that say of something that it cannot be shown, or means nothing. */
const excusing = new Set<string>([
  'missing-asset',
  'remote-asset',
  'diagram-picture',
  'contents-left-out',
  'page-furniture',
  'raw-html',
] satisfies RuleId[])

/**
 * The second proof that nothing is lost, besides the ledger: the review is read once more by another reader, and all of it is
 * looked for in what can be seen on the pages. What a person changed in `slides.md`, left out or does not print is told.
 */
export async function proveSeen(
  { talk }: Options,
  { plan, assets, merge, generated }: Generated,
  seen: SeenSheet[],
  boxed: string[] = [],
): Promise<VFile> {
  const { file } = plan.outline
  const lines = file.data.lines as number[] | undefined
  const omitted = plan.omitted.map(({ block: { place } }) => [place.start.line, place.end.line].map(line => lines?.[line - 1] ?? line))
  const told = new Set(file.messages.flatMap(({ ruleId, line }) => (excusing.has(String(ruleId)) ? [line] : [])))
  const isOmitted = (line: number): boolean => told.has(line) || omitted.some(([from, to]) => line >= from && line <= to)
  const isOurs = (id: string): boolean =>
    !boxed.includes(id) && merge.outcomes.some(one => one.id === id && ['same', 'regenerated', 'added'].includes(one.outcome))
  const byHand = splitSlides(generated)
    .filter(({ id }) => id === undefined || !isOurs(id))
    .map(({ raw }) => raw)
  const heads = drawnHeads(plan, lines)
  const owed = owedBy(await readFile(talk.review, 'utf8'))
    .filter(one => !isOmitted(one.line) && !(one.kind === 'cell' && isDrawnHead(one, heads)))
  return reportLost(file.path, lostOf(owed, seen, assets.addresses, byHand))
}
