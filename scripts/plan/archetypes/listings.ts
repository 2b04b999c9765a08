import type { CodeSample } from '../../outline/block.ts'
import type { Section } from '../../outline/section.ts'
import type { ListingsPart, NamedListing } from '../../parts/listings.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import type { SiblingSlides } from './sibling-slides.ts'
import { toString } from 'mdast-util-to-string'
import { listings as design, limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { wordsOf } from '../../outline/rich.ts'
import { leadingSentence } from '../../outline/sentences.ts'
import { listingsWithin } from '../../parts/listings.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { settingOfClaim } from '../claim.ts'
import { slideOf } from '../frame.ts'
import { headingOf } from '../heading.ts'
import { isPointer } from '../pointer.ts'

/**
 * Neighbouring sections of a few lines of code each, from the first of some siblings on, share a slide, where each stands beside its
 * name. Undefined where the first of them stands alone, or says more than a sentence.
 */
export function listingSlides(siblings: Section[], parent: Section, frame: Frame): SiblingSlides | undefined {
  const candidates = siblings.slice(0, design.most)
  const end = candidates.findIndex(section => listingOf(section) === undefined)
  for (let count = end < 0 ? candidates.length : end; count > 1; count--) {
    const sections = siblings.slice(0, count)
    const part = listingsWithin(sections.map(section => listingOf(section)!))
    if (part)
      return { count, open: [], slides: [slideOfListings(part, sections, parent, frame)] }
  }
  return undefined
}

function slideOfListings(part: ListingsPart, sections: Section[], parent: Section, frame: Frame): SlidePlan {
  const names = sections.map(({ title }) => title).join(' · ')
  const isWhole = sections.length === parent.children.length || unitsOf(names) > limits.title.units
  const slide = { ...slideOf(parent, frame), ...isWhole ? {} : { title: { text: names }, section: undefined } }
  return {
    ...slide,
    id: sections[0].id,
    setting: ['filled', ...settingOfClaim(slide.title)],
    parts: [part],
    evidence: part.listings.map(({ block }) => ({ block })),
    sources: sections.flatMap(({ blocks }) => blocks.flatMap(({ cites }) => cites)),
    handout: sections.flatMap(section => [{ heading: headingOf(section) }, ...section.blocks.filter(({ kind }) => kind === 'prose')]),
  }
}

/** The listing that a section is, with at most one sentence that says more than its heading; undefined for any other section. */
function listingOf(section: Section): NamedListing | undefined {
  const { blocks, children, note, directives } = section
  const listed = blocks.filter((block): block is CodeSample => block.kind === 'code')
  const prose = blocks.filter(block => block.kind === 'prose')
  const isPlain = blocks.every(block =>
    block.note === undefined && Object.keys(block.directives).length === 0 && !block.label && !block.caption)
  const isShort = listed.length === 1 && listed[0].code.value.split('\n').length <= design.lines
  const words = prose.map(({ nodes: [node] }) => toString(node)).join(' ')
  if (!isPlain || !isShort || listed.length + prose.length < blocks.length || children.length > 0 || note !== undefined
    || Object.keys(directives).length > 0 || shareOfWords(words) > design.told) {
    return undefined
  }
  const said = prose[0] && leadingSentence(prose[0])
  const isSaid = said && !isPointer(wordsOf(said)) && !/[:：]$/.test(wordsOf(said).trim())
  return { heading: section.title, ...isSaid ? { says: { kind: 'text', text: said, of: prose[0] } } : {}, block: listed[0] }
}
