import type { VFile } from 'vfile'
import type { Assets } from '../files/assets.ts'
import type { DeckFile } from '../files/deck-file.ts'
import type { MissingGlyphs } from '../fonts/missing.ts'
import type { DeckPlan } from '../plan/deck-plan.ts'
import type { Learnt } from '../plan/known.ts'
import type { Ledger } from '../plan/ledger.ts'
import type { SlideOutcome } from '../slides/merge.ts'
import type { SourceSlide } from '../slides/source-slide.ts'
import type { Options } from './command.ts'
import type { MergedDeck } from './merge-deck.ts'
import { checkCount, withinTime } from '../diagnostics/limits.ts'
import { authorsLine, formatMessages, isStopped, report } from '../diagnostics/messages.ts'
import { findAssets } from '../files/assets.ts'
import { readDeckFile } from '../files/deck-file.ts'
import { readExplorers } from '../files/explorers.ts'
import { readLearnt } from '../files/learnt.ts'
import { readReview } from '../files/read-review.ts'
import { writeWhole } from '../files/write.ts'
import { isMark } from '../fonts/boxes.ts'
import { fontsIntoDrawings } from '../fonts/drawings.ts'
import { missingGlyphs } from '../fonts/missing.ts'
import { outlineFromReview } from '../outline/from-review.ts'
import { blockReader } from '../parts/index.ts'
import { fitTime } from '../plan/budget.ts'
import { planFromOutline } from '../plan/from-outline.ts'
import { withKnown } from '../plan/known.ts'
import { ledgerOf } from '../plan/ledger.ts'
import { twinPlace } from '../review/twin.ts'
import { deadLinks } from '../slides/dead-links.ts'
import { keepIds } from '../slides/keep-ids.ts'
import { joinSlides, splitSlides } from '../slides/source-slide.ts'
import { mendTorn } from '../slides/torn.ts'
import { checkDiagrams } from './check-diagrams.ts'
import { mergeDeck } from './merge-deck.ts'
import { countsOf, diffsOf, fatesOf } from './report-merge.ts'
import { checkRetake } from './retake.ts'

/** A deck in memory: its plan, the text generated from it, and that text merged with the deck on disk. */
export interface Generated extends MergedDeck {
  plan: DeckPlan
  assets: Assets
  generated: string
  ledger: Ledger
  /** What was learnt in the browser that it was planned with. */
  learnt: Learnt
  /** What it was merged with: the deck on disk and the text generated last. */
  file: DeckFile
  base: DeckFile
}

/**
 * Reads, plans with what was learnt in the browser (by default what lies beside the deck) and merges; writes nothing.
 * Messages about the review are on `plan.outline.file`.
 */
export function generateDeck(options: Options, learnt?: Learnt): Promise<Generated> {
  return withinTime(async () => generateWhole(options, learnt ?? await readLearnt(options.talk)))
}

async function generateWhole({ talk, retake, minutes, all, root }: Options, learnt: Learnt): Promise<Generated> {
  const review = await readReview(talk.review, root)
  const outline = outlineFromReview(
    { ...review, meta: { ...review.meta, ...(minutes ? { minutes } : {}) } },
    { ...blockReader, explorers: await readExplorers() },
  )
  await checkDiagrams(outline, learnt.refused)
  const found = await findAssets(outline, talk.review, root)
  const assets = { ...found, files: await fontsIntoDrawings(found.files) }
  const [base, file] = await Promise.all([readDeckFile(talk.base), readDeckFile(talk.deck)])
  const before = splitSlides(base.text)
  const planned = fitTime(planFromOutline(withKnown(outline, { pictures: assets.pictures, heights: learnt.heights })), all)
  checkCount(planned.slides.length, 'slides')
  const {
    plan,
    slides: written,
  } = keepIds(
    planned,
    assets.addresses,
    before.length > 0 ? before : splitSlides(file.text),
  )
  const { slides, torn } = mendTorn(written)
  for (const id of torn) {
    const place = plan.slides.find(slide => slide.id === id)?.place
    report(
      outline.file,
      'slide-torn',
      place,
      `Slide \`${id}\` is not read as it was written, which is a fault of ours; it is shown as its source`,
      id,
    )
  }
  reportGlyphs(outline.file, await missingGlyphs(outline.file))
  const ledger = ledgerOf(plan)
  checkCount(ledger.blocks.length, 'blocks')
  const generated = joinSlides(slides)
  checkRetake(retake, plan.slides.map(({ id }) => id))
  const merged = mergeDeck(before, file, splitSlides(generated), retake)
  for (const outcome of merged.merge.outcomes)
    reportOutcome(plan, outcome)
  if (merged.merge.outcomes.some(({ outcome }) => ['deleted', 'orphaned', 'yours', 'kept', 'conflict'].includes(outcome)))
    reportDeadLinks(plan, merged.merge.slides)
  return { plan, assets, learnt, generated, ledger, file, base, ...merged }
}

/** Says where a person's work and the review go apart. */
function reportOutcome({ outline: { file }, slides }: DeckPlan, { id, outcome, generated }: SlideOutcome): void {
  const place = slides.find(slide => slide.id === id)?.place
  if (outcome === 'conflict') {
    report(
      file,
      'slide-conflict',
      place,
      `Slide \`${id}\` is edited by hand and changed in the review in the same lines; yours stay, \`--retake ${id}\` takes the new one`,
    )
  }
  else if (outcome === 'deleted' && generated !== undefined) {
    report(
      file,
      'slide-deleted',
      place,
      `Slide \`${id}\` is deleted by hand and changed in the review; it stays deleted, \`--retake ${id}\` brings it back`,
    )
  }
  else if (outcome === 'orphaned') {
    report(
      file,
      'slide-orphaned',
      place,
      `Slide \`${id}\` is edited by hand and gone from the review; it stays until you delete it in slides.md`,
    )
  }
}

/** Says which links of the deck lead to a slide that was deleted by hand, or renamed beneath a link written by hand. */
function reportDeadLinks({ outline: { file, meta }, slides }: DeckPlan, merged: SourceSlide[]): void {
  for (const { to, from } of deadLinks(merged, ['print', 'handout', 'presenter', ...meta.twin ? [twinPlace(meta.twin)] : []])) {
    const others = from.length > 1 ? ` and ${from.length - 1} more` : ''
    const remedy = slides.some(({ id }) => id === to) ? `\`--retake ${to}\` brings the slide back` : 'name another slide there in slides.md'
    report(
      file,
      'broken-link',
      slides.find(({ id }) => id === from[0])?.place,
      `Slide \`${from[0]}\`${others} leads to \`/${to}\`, expected a slide of the deck; ${remedy}`,
    )
  }
}

/**
 * Prints the messages about the review and what became of hand-edited slides; true where an error, or for the strict
 * a warning, forbids to go on.
 */
export function reportGenerated({ plan, merge }: Generated, isStrict = false): boolean {
  const messages = formatMessages(plan.outline.file)
  if (messages)
    console.error(messages)
  for (const line of [countsOf(merge), ...fatesOf(merge), ...diffsOf(merge)])
    console.error(line)
  return isStopped(plan.outline.file) || (isStrict && messages !== '')
}

/**
 * Writes the deck, the generated text and the ledger beside it, each as a whole and only where it changes.
 * A deck that was edited since it was read is merged once more.
 */
export async function writeDeck(
  { talk, retake }: Options,
  { generated, ledger, file, base, written }: Omit<Generated, 'plan' | 'assets' | 'learnt'>,
): Promise<void> {
  const theirs = splitSlides(generated)
  let current: { file: DeckFile, written: string } = { file, written }
  for (let now = await readDeckFile(talk.deck); now.written !== current.file.written; now = await readDeckFile(talk.deck))
    current = { file: now, written: mergeDeck(splitSlides(base.text), now, theirs, retake).written }
  if (current.written !== current.file.written)
    await writeWhole(talk.deck, current.written)
  if (generated !== base.text)
    await writeWhole(talk.base, generated)
  await writeWhole(talk.report, `${JSON.stringify(ledger, null, 2)}\n`)
}

/** Says once which characters no shipped font has, a few of each script with the line of the first. */
function reportGlyphs(file: VFile, missing: MissingGlyphs[]): void {
  const named = missing.slice(0, 6).map(({ characters, place }) => {
    const some = characters.slice(0, 5).map(char => `\`${char}\``).join(', ')
    return `${some}${characters.length > 5 ? ` and ${characters.length - 5} like them` : ''} in line ${authorsLine(file, place.line)}`
  })
  const more = missing.length > named.length ? ' and others' : ''
  const areMarks = missing.every(({ characters }) => characters.every(isMark))
  const stands = areMarks ? 'a small box stands over the letter for each mark' : 'a box with its number stands for each sign'
  const text = `No shipped font has ${named.join(', ')}${more}: ${stands} where the machine has none`
  if (missing.length > 0)
    report(file, 'missing-glyph', missing[0].place, `${text}, expected other signs or a formula`)
}
