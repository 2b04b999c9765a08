import type { Section } from '../../outline/section.ts'
import type { Part } from '../../parts/part.ts'
import type { Moment, SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import { divider } from '../../design/frame.ts'
import { wordsOf } from '../../outline/rich.ts'
import { boutsIn, isOfBoth } from './bouts.ts'

/** Words that two become one, and words that it has not happened yet: together they say that two lines come near and do not meet. */
const one = /统一|合一|合为|融合|一体|unif|unity|united|merg|fus(?:e|ion)|one (?:model|system|network)|converg/i
const unreached = /愿景|设想|尚未|尚无|还未|还没|仍未|未能|远未|有待|vision|not yet|yet to|still (?:far|open|out|a |an )|remains? (?:a |an |open|to )|some ?day|goal/i
/** Words that one rests on the other. */
const takenIn = /依赖|冻结|复用|沿用|接入|借用|支撑|单向|嵌入|依托|建立在|depend|reus|froze|freez|\brel(?:y|ies)\b|tak(?:es?|en) (?:over|in)\b|embed|buil(?:t|ds?) (?:up)?on|\brests? on|one way/i

/** What a sentence says that the two do, where its words tell. */
export function momentSaid(text: string): Moment | undefined {
  if (one.test(text) && unreached.test(text))
    return 'near'
  return takenIn.test(text) ? 'join' : undefined
}

/**
 * What a chapter's divider may draw of the cover's two lines, the best first: by what its promise says, where it stands and what its
 * slides show. None where there are no two things compared, or more sections than the line has stations.
 */
export function momentsOf(section: Section, below: SlidePlan[], { outline }: Frame): Moment[] {
  const { length } = section.children
  if (outline.subjects.length !== 2 || length === 0 || length > divider.stations)
    return []
  const chapters = outline.parts.filter(({ role }) => role === 'chapter').map(part => part.section.id)
  const shown = below.filter(({ backup }) => !backup)
  const parts = shown.flatMap(slide => slide.parts)
  const names = outline.subjects.map(({ name }) => name)
  const bouts = boutsIn(parts, names)
  const told = shown.map(({ title }) => momentSaid(wordsOf(title)))
  return [...new Set([
    ...said(`${section.title} ${section.directives.promise ?? ''}`),
    ...section.id === chapters[0] ? ['apart' as const] : [],
    ...isOfEach(section) ? ['split' as const] : [],
    ...parts.some(part => isOfBoth(part, names)) ? ['race' as const] : [],
    ...bouts.a.length > 0 && bouts.b.length > 0 ? ['contest' as const] : [],
    ...parts.some(isFlow) || told.includes('join') ? ['join' as const] : [],
    ...section.id === chapters.at(-1) ? ['end' as const] : [],
    'along' as const,
  ])]
}

function said(text: string): Moment[] {
  const moment = momentSaid(text)
  return moment ? [moment] : []
}

/** A section for each of the two: what becomes of either is told by itself. */
function isOfEach({ children }: Section): boolean {
  const subjects = new Set(children.map(({ subject }) => subject))
  return children.length === 2 && subjects.size === 2 && !subjects.has(undefined)
}

/** What leads from one thing to another. */
function isFlow(part: Part): boolean {
  return part.kind === 'pipelines' || part.kind === 'diagram-part' || (part.kind === 'block' && part.block.kind === 'diagram')
}
