import type { DeckFacts } from './deck-facts.ts'
import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'
import { softerThan } from '../diagnostics/rules.ts'
import { largeDiagrams, largeTables, longCodes, longLists, manyBlocks, manyFormulas, wordySlides } from './amount.ts'
import { coloursAlone, manyHues } from './colours.ts'
import { faintTexts, lowContrasts } from './contrast.ts'
import { clippedTexts, overflows, overlaps, scrollBars } from './overflow.ts'
import { pictureFaults } from './pictures.ts'
import { deckTime, longSlides, repeatedTitles, structureFaults } from './structure.ts'
import { unshownClaims } from './title-evidence.ts'
import { blankSlides, longTitles, semanticFaults } from './titles.ts'
import { denseTables, smallTexts } from './type-size.ts'
import { unsplitBlocks, unsplitCodes, unsplitFormulas, unsplitLists, unsplitTables, unsplitTexts } from './unsplit.ts'

const ofSlide = [
  overflows, clippedTexts, overlaps, scrollBars, longTitles, wordySlides, longLists, manyBlocks, smallTexts, denseTables,
  largeTables, longCodes, largeDiagrams, manyFormulas, lowContrasts, faintTexts, manyHues, coloursAlone, pictureFaults,
  semanticFaults, unshownClaims, blankSlides, unsplitTexts, unsplitLists, unsplitBlocks, unsplitTables, unsplitCodes, unsplitFormulas,
]
const ofDeck = [repeatedTitles, longSlides, deckTime, structureFaults]

/**
 * What on a slide breaks a rule, by its measures and those of the one before it; where a hard limit speaks, its soft one is
 * silent.
 */
export function faultsOfSlide(slide: SlideMeasure, before?: SlideMeasure): Fault[] {
  const faults = ofSlide.flatMap(rule => rule(slide, before))
  return faults.filter(({ rule }) => !faults.some(other => softerThan(other.rule) === rule))
}

/** What on a slide breaks a rule as it is shown after a click or with a control worked: what its paper cannot tell. */
export function faultsOfState(slide: SlideMeasure): Fault[] {
  return [overflows, clippedTexts, overlaps, scrollBars].flatMap(rule => rule(slide))
}

/** What breaks a rule in a deck as a whole, by its plan. */
export function faultsOfDeck(deck: DeckFacts): Fault[] {
  return ofDeck.flatMap(rule => rule(deck))
}
