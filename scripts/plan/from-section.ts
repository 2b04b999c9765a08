import type { Block, Prose } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Evidence, Piece } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Frame } from './frame.ts'
import type { Group } from './grouping.ts'
import type { Shown } from './shown.ts'
import { toString } from 'mdast-util-to-string'
import { roomBelow } from '../estimate/title.ts'
import { titleOf } from '../outline/rich.ts'
import { countTaken } from '../parts/theorem.ts'
import { archetypeOf, piecesOf } from './archetypes/index.ts'
import { labelledLists } from './archetypes/labelled-lists.ts'
import { labelledProse } from './archetypes/labelled-prose.ts'
import { proseSlide } from './archetypes/prose.ts'
import { placesIn } from './block-place.ts'
import { tailBehind } from './continuing.ts'
import { evenOut } from './even-out.ts'
import { evidenceRun } from './evidence-run.ts'
import { explained } from './explanation.ts'
import { withProse, withProseBehind } from './flow-prose.ts'
import { acceptsOf, notesOf, slideOf } from './frame.ts'
import { leadingProse, opensSlide, place } from './grouping.ts'
import { headingOf } from './heading.ts'
import { joinPictures } from './join-pictures.ts'
import { contentWords, keySentences } from './key-sentences.ts'
import { numbered, titled } from './numbered.ts'
import { isEssay, isWholeText, tellings, withoutTold } from './own-prose.ts'
import { mostAlike } from './own-title.ts'
import { isGoal, proofsIn, proofSlides } from './proofs.ts'
import { claimedBy, filledBy, shownBeneath } from './shown.ts'
import { sourcesOf } from './sources.ts'
import { areReadBehind, groupAbove, groupSpokenOf, tableSpokenOf } from './spoken-of.ts'
import { heightOfUnits, unitsOfTable, withUnits } from './table-units.ts'
import { withWholes } from './wholes.ts'

/** Blocks of a section that have slides of their own, behind the end for a reason, and the proof that they stand in. */
interface Apart { blocks: Block[], id: string, behind?: NonNullable<SlidePlan['reasons']>['behind'], proof?: Block[] }

/**
 * The slides of one section's own blocks. Each evidence block is on a slide; a paragraph goes whole to the
 * handout text of the slide that follows it, its leading sentence to that slide where it fits. What stands behind the end
 * is on slides of its own.
 */
export function slidesFromSection(section: Section, frame: Frame): SlidePlan[] {
  const { asked = [], aside: apart = [], shown = [] } = Object.groupBy(section.blocks, placesIn(section, frame))
  // A list in the midst of a proof says nothing without the rest of it, or the sentence that it goes on from.
  const around = proofsIn(section.blocks)
  const proofs = Map.groupBy(apart, block => around.get(block)?.[0])
  const aside = proofs.get(undefined) ?? []
  proofs.delete(undefined)
  const groups: Apart[] = [
    { blocks: shown, id: section.id },
    { blocks: asked, id: `${section.id}-backup`, behind: 'asked' as const },
    { blocks: aside, id: `${section.id}-setup`, behind: 'aside' as const },
    ...[...proofs.values()].map((lists, index) => ({
      blocks: lists.flatMap(block => [...leadingTo(block, section.blocks), block]),
      id: `${section.id}-proof${index > 0 ? `-${index + 1}` : ''}`,
      behind: 'proof' as const,
      proof: around.get(lists[0])!,
    })),
  ].filter(({ blocks }) => blocks.length > 0)
  const all = groups.length === 0
    ? slidesFromBlocks(section, frame)
    : groups.flatMap(({ blocks, id, behind, proof }, index) => {
        // The first ones bear the section's name.
        const own = index === 0 ? { ...section, blocks } : { ...section, id, note: undefined, blocks }
        const set = slidesFromBlocks(own, frame)
        const slides = proof ? proofSlides(set, proof, section, limitOf(section)) : set
        const isStaged = proof && slides.length === 1 && isGoal(proof, section, frame.outline)
        return behind && !isStaged
          ? slides.map(slide => ({ ...slide, backup: true as const, reasons: { ...slide.reasons, behind } }))
          : slides
      })
  return withWholes(titled(all, section, String(frame.outline.file)), limitOf(section))
}

/** The paragraph right above a list that stands apart from it, where it ends in a colon. */
function leadingTo(block: Block, all: Block[]): Prose[] {
  const before = all[all.indexOf(block) - 1]
  return block.kind === 'points' && before?.kind === 'prose' && /[:：]$/.test(toString(before.nodes[0]).trim()) ? [before] : []
}

/** The room in px below the tallest title that the slides of a section have. */
function limitOf(section: Section): number {
  const titles = [titleOf(section), ...section.blocks.flatMap(({ directives }) => directives.title ? [{ text: directives.title }] : [])]
  return Math.min(...titles.map(title => roomBelow(title, '10/10')))
}

function slidesFromBlocks(section: Section, frame: Frame): SlidePlan[] {
  const limit = limitOf(section)
  const groups: Group[] = []
  let prose: Prose[] = []
  const { blocks } = section
  const isBehind = areReadBehind(blocks)
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]
    const beside = labelledLists(blocks, index, limit) ?? labelledProse(blocks, index, limit)
    if (beside) {
      place(beside.piece, prose, groups, limit, true)
      prose = []
      index += beside.count
      continue
    }
    if (block.kind === 'prose') {
      const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'prose')
      const above = (): Group | undefined => isBehind ? groupAbove(block, groups, next) : undefined
      const of = prose.length === 0 ? groupSpokenOf(block, groups, next) ?? above() : undefined
      ;(of?.prose ?? prose).push(block)
      index++
      continue
    }
    const run = withExplanation(evidenceRun(blocks, index), blocks, index, String(frame.outline.file))
    const archetype = archetypeOf(run, frame.outline)
    const taken = run.slice(0, archetype.takes(run, frame.outline))
    const form = { name: archetype.name === 'own' ? taken[0].kind : archetype.name, because: archetype.because, blocks: taken }
    const units = unitsOfTable(taken, prose)
    const pieces = withUnits(piecesOf(archetype, taken, limit - heightOfUnits(units), frame.outline), units)
    for (const [share, piece] of pieces.entries()) {
      place({ ...piece, form }, prose, groups, limit, share === 0)
      prose = []
    }
    index += taken.length + (pieces.at(-1)?.told?.length ?? 0)
  }
  prose = prose.filter((block) => {
    const spokenOf = tableSpokenOf(block, groups)
    spokenOf?.prose.push(block)
    return spokenOf === undefined
  })
  const slides: SlidePlan[] = []
  const even = joinPictures(evenOut(groups, limit), limit, prose)
  const isOwn = even.length > 0 && isEssay(prose, blocks)
  for (const [index, whole] of even.entries()) {
    const { told, group } = withoutTold(whole, isWholeText(section, frame))
    slides.push(...told.map(some => withProse(proseSlide(some, section, frame), some)))
    const tail = tailBehind(group, even[index + 1])
    if (tail.next)
      even[index + 1] = tail.next
    const behind = tail.next ? tail.prose : isOwn ? [] : prose
    slides.push(withProse(slideFromGroup(group, slides, section, frame, limit, even.length > mostAlike, behind), tail.prose))
  }
  if (isOwn || slides.length === 0)
    slides.push(...tellings(prose, section, frame).map(some => withProse(proseSlide(some, section, frame), some)))
  else
    slides.splice(0, slides.length, ...withProseBehind(slides, prose, frame.outline))
  slides[0].spoken.unshift(...(section.note ? [section.note] : []))
  if ((section.directives.title || slides[0].kicker) && section.heading) {
    slides[0].handout.unshift({
      heading: headingOf(section),
    })
  }
  return numbered(slides, section)
}

/** A block that stands alone between paragraphs, or a statement before them, with those behind it that explain it. */
function withExplanation(run: Block[], blocks: Block[], index: number, source: string): Block[] {
  const at = run.findLastIndex(({ kind }, from) => kind === 'theorem' && countTaken(run.slice(from)) === run.length - from)
  const one = run.length === 1 ? 0 : at
  return one < 0 ? run : run.with(one, explained(run[one], blocks.slice(index + run.length), source))
}

function slideFromGroup(
  group: Group,
  before: SlidePlan[],
  section: Section,
  frame: Frame,
  limit: number,
  isOneOfMany: boolean,
  after: Prose[],
): SlidePlan {
  const { prose, pieces, layout, begins } = group
  const blocks = pieces.flatMap(piece => piece.blocks)
  const behind = pieces.flatMap(piece => piece.told ?? [])
  const evidence = pieces.flatMap(evidenceOf)
  const told = pieces.filter(({ isOverview }) => !isOverview).flatMap(piece => piece.blocks)
  const title = [...prose, ...told.slice(0, 1)].find(({ directives }) => directives.title)?.directives.title
  // An address that the author gave it is the first slide's of a block over several.
  const address = [...prose, ...told.slice(0, 1)].find(({ directives }) => directives.id)?.directives.id
  const own = address && before.every(slide => slide.id !== address) ? { id: address } : {}
  // A block over several slides is spoken of once.
  const spoken = [...new Set(notesOf([...prose, ...told, ...behind]))].filter(note => !before.some(slide => slide.spoken.includes(note)))
  const set = (one: Group): Shown => {
    const led = { ...one, prose: leadingProse(one) }
    const behindAll = after.some(opensSlide) ? [] : after
    const behindIt = saidBehind(one, before.at(-1), after, section, String(frame.outline.file))
    const said = behindIt.length > 0 ? { ...led, prose: behindIt } : led
    const named = one.pieces[0].name
    const claimed
      = title === undefined && !section.directives.title && !named ? claimedBy(said, before.at(-1), section, frame, behindAll) : undefined
    const filled = named ? undefined : filledBy(title, said, section, frame)
    return claimed
      ?? filled
      ?? shownBeneath(title, led, before, section, limit, isOneOfMany, { after: behindAll, source: String(frame.outline.file) })
  }
  // What its section says stands with a quotation; alone it is set large.
  const among = layout === 'quote' ? { ...group, layout: 'default' as const } : undefined
  const words = among && set(among)
  const isSaid = words?.parts.some(({ kind }) => kind === 'text')
  return {
    ...slideOf(section, frame),
    ...own,
    ...(pieces[0].step ? { share: pieces[0].step } : {}),
    ...(words && isSaid ? { layout: 'default' as const, ...words } : { layout, ...set(group) }),
    ...acceptsOf([section, ...blocks]),
    evidence,
    handout: [...prose, ...behind, ...pieces.flatMap(({ whole }) => whole ?? [])],
    sources: sourcesOf(evidence, [...prose, ...behind], section),
    spoken,
    reasons: reasonsOf(pieces, begins),
  }
}

/**
 * The paragraphs behind the last slide of a section that say what it shows, in words of its own or of the heading: where nothing leads
 * to it, and it does not go on from the slide before.
 */
function saidBehind({ prose, pieces }: Group, last: SlidePlan | undefined, after: Prose[], section: Section, source: string): Prose[] {
  if (prose.length > 0 || after.some(opensSlide) || last?.evidence.at(-1)?.block === pieces[0].blocks[0])
    return []
  // What stands behind the only picture of a section is all that its author says of it.
  const isOfPicture = last === undefined && pieces.every(({ blocks }) => blocks.every(({ kind }) => kind === 'figure'))
  if (isOfPicture && keySentences(after, section.title, source).some(({ isAside }) => !isAside))
    return after
  const shown = pieces.flatMap(({ blocks }) => blocks).map(({ place, caption }) =>
    `${source.slice(place.start.offset, place.end.offset)} ${caption ? toString(caption) : ''}`)
  const known = new Set(contentWords([section.title, ...shown].join(' ')))
  return after.filter(({ nodes }) => contentWords(toString(nodes[0])).some(word => known.has(word)))
}

function reasonsOf(pieces: Group['pieces'], begins: Group['begins']): SlidePlan['reasons'] {
  const split = pieces.flatMap(({ tooMuch }) => tooMuch ?? [])
  return { forms: [...new Set(pieces.map(({ form }) => form))], ...(split.length > 0 ? { split } : {}), ...(begins ? { begins } : {}) }
}

/** A piece that is a share of a block has that block alone. */
function evidenceOf({ parts, blocks, range: own, whole }: Piece): Evidence[] {
  const range = own ?? parts.flatMap(part => 'range' in part && part.range ? [part.range] : [])[0]
  return blocks.map(block => ({ block, ...(range ? { range } : {}), ...(whole ? { isLed: true as const } : {}) }))
}
