import type { DeckFacts } from './deck-facts.ts'
import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'
import { largeDiagrams, largeTables, longCodes, longLists, manyBlocks, manyFormulas, wordySlides } from './amount.ts'
import { coloursAlone, manyHues } from './colours.ts'
import { faintTexts, lowContrasts } from './contrast.ts'
import { clippedTexts, overflows, overlaps, scrollBars } from './overflow.ts'
import { pictureFaults } from './pictures.ts'
import { deckTime, longSlides, repeatedTitles, structureFaults } from './structure.ts'
import { blankSlides, longTitles, semanticFaults } from './titles.ts'
import { denseTables, smallTexts } from './type-size.ts'

const ofSlide = [overflows, clippedTexts, overlaps, scrollBars, longTitles, wordySlides, longLists, manyBlocks, smallTexts, denseTables, largeTables, longCodes, largeDiagrams, manyFormulas, lowContrasts, faintTexts, manyHues, coloursAlone, pictureFaults, semanticFaults, blankSlides]
const ofDeck = [repeatedTitles, longSlides, deckTime, structureFaults]

/** What on a slide breaks a rule, by its measures alone. */
export function faultsOfSlide(slide: SlideMeasure): Fault[] {
  return ofSlide.flatMap(rule => rule(slide))
}

/** What breaks a rule in a deck as a whole, by its plan. */
export function faultsOfDeck(deck: DeckFacts): Fault[] {
  return ofDeck.flatMap(rule => rule(deck))
}
