import type { Slice } from '../../scripts/outline/sentences.ts'
import type { Part } from '../../scripts/parts/part.ts'
import type { DeckPlan, SlidePlan } from '../../scripts/plan/deck-plan.ts'
import { roomBelow } from '../../scripts/estimate/title.ts'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { heightOfParts, isClosed, isFilling } from '../../scripts/parts/index.ts'
import { isEnded, keySentences } from '../../scripts/plan/key-sentences.ts'
import { isOfPage } from '../../scripts/plan/page-words.ts'
import { isPointer } from '../../scripts/plan/pointer.ts'

/** A slide that is filled less than this has room for a sentence more. */
const enough = 0.6

/**
 * The sentences that the slides of a talk leave to the notes though they have room for them, each with the title of its slide: those
 * that say something of the matter and lean on no other. `longest` characters are too many for any slide with other things.
 */
export function unsaidIn({ slides, outline }: DeckPlan, longest = 160): string[] {
  return slides.filter(hasRoom).flatMap((slide) => {
    const shown = [slide.title, ...slide.parts.flatMap(textsIn)].filter((text): text is Slice => 'start' in text)
    const prose = slide.handout.flatMap(block => 'kind' in block && block.kind === 'prose' ? [block] : [])
    return keySentences(prose, wordsOf(slide.title), String(outline.file))
      .filter(sentence => !sentence.isAside && !sentence.leans && !sentence.isLabelled && isEnded(sentence))
      .filter(({ words }) => !isPointer(words) && !isOfPage(words) && words.length <= longest)
      .filter(({ text }) => !shown.some(({ start, end }) => start < text.end && text.start < end))
      .map(({ words }) => `${wordsOf(slide.title)}: ${words}`)
  })
}

function hasRoom({ backup, layout, parts, title }: SlidePlan): boolean {
  return !backup && (layout === 'default' || layout === 'quote') && !parts.some(part => isFilling(part) || isClosed(part))
    && heightOfParts(parts, layout) / roomBelow(title) < enough
}

/** The sentences of a part, and of what stands within it. */
function textsIn(part: Part): (Slice | { text: string })[] {
  switch (part.kind) {
    case 'text': return [part.text]
    case 'panels': return part.panels.flatMap(({ parts }) => parts.flatMap(textsIn))
    case 'explained-code': return part.rows.map(({ text }) => text)
    default: return []
  }
}
