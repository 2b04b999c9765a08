import type { DeckPlan } from '../plan/deck-plan.ts'
import type { Ledger } from '../plan/ledger.ts'
import type { Merge } from '../slides/merge.ts'
import type { Assets } from './assets.ts'
import type { Options } from './command.ts'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { formatMessages, hasErrors, report } from '../diagnostics/messages.ts'
import { missingGlyphs } from '../fonts/missing.ts'
import { outlineFromReview } from '../outline/from-review.ts'
import { fitTime } from '../plan/budget.ts'
import { planFromOutline } from '../plan/from-outline.ts'
import { ledgerOf } from '../plan/ledger.ts'
import { slidesFromPlan } from '../slides/from-plan.ts'
import { mergeSlides } from '../slides/merge.ts'
import { joinSlides, splitSlides } from '../slides/source-slide.ts'
import { findAssets } from './assets.ts'
import { checkDiagrams } from './check-diagrams.ts'
import { checkCount, withinTime } from './limits.ts'
import { readReview } from './read-review.ts'
import { writeWhole } from './write.ts'

/** A deck in memory: its plan, the text generated from it, and that text merged with the deck on disk. */
export interface Generated {
  plan: DeckPlan
  assets: Assets
  generated: string
  text: string
  merge: Merge
  ledger: Ledger
}

/** Reads, plans and merges; writes nothing. Messages about the review are on `plan.outline.file`. */
export function generateDeck(options: Options): Promise<Generated> {
  return withinTime(() => generateWhole(options))
}

async function generateWhole({ talk, keepGoing, retake, minutes }: Options): Promise<Generated> {
  const review = await readReview(talk.review)
  const outline = outlineFromReview({ ...review, meta: { ...review.meta, ...(minutes ? { minutes } : {}) } })
  await checkDiagrams(outline, keepGoing)
  const assets = await findAssets(outline, talk.review)
  const plan = fitTime(planFromOutline(outline))
  for (const { characters, place } of await missingGlyphs(outline.file)) {
    const some = characters.slice(0, 5).map(char => `\`${char}\``).join(', ')
    const more = characters.length > 5 ? ` and ${characters.length - 5} like them` : ''
    report(outline.file, 'missing-glyph', place, `No shipped font has ${some}${more}, expected other signs or a formula`)
  }
  const ledger = ledgerOf(plan)
  checkCount(ledger.blocks.length, 'blocks')
  const generated = joinSlides(slidesFromPlan(plan, assets.addresses))
  const [base, ours, theirs] = await Promise.all([
    splitFile(talk.base),
    splitFile(talk.deck),
    splitSlides(generated),
  ])
  const merge = mergeSlides(base, ours, theirs, retake)
  for (const { id } of merge.outcomes.filter(({ outcome }) => outcome === 'conflict'))
    report(outline.file, 'slide-conflict', plan.slides.find(slide => slide.id === id)?.place, `Slide \`${id}\` is edited by hand and changed in the review; yours stays, \`--retake ${id}\` takes the new one`)
  return {
    plan,
    assets,
    generated,
    text: joinSlides(merge.slides),
    merge,
    ledger,
  }
}

/** Prints the messages about the review and what became of hand-edited slides; true where an error forbids to go on. */
export function reportGenerated({ plan, merge }: Generated): boolean {
  const messages = formatMessages(plan.outline.file)
  if (messages)
    console.error(messages)
  const counts = new Map<string, number>()
  for (const { outcome } of merge.outcomes)
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const told = [...counts].filter(([outcome]) => outcome !== 'same')
  if (told.length > 0)
    console.error(`slides: ${told.map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`)
  return hasErrors(plan.outline.file)
}

/** Writes the deck, the generated text and the ledger beside it, each as a whole. */
export async function writeDeck({ talk }: Options, { text, generated, ledger }: Pick<Generated, 'text' | 'generated' | 'ledger'>): Promise<void> {
  await mkdir(dirname(talk.base), { recursive: true })
  await writeWhole(talk.deck, text)
  await writeWhole(talk.base, generated)
  await writeWhole(talk.report, `${JSON.stringify(ledger, null, 2)}\n`)
}

async function splitFile(path: string): Promise<Merge['slides']> {
  return splitSlides(await readFile(path, 'utf8').catch(() => ''))
}
