import type { Section } from '../../outline/section.ts'
import type { Part } from '../../parts/part.ts'
import type { Moment, SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import { divider } from '../../design/frame.ts'
import { numbersOf } from '../../parts/results.ts'

/** Charts of points in time: nobody wins in them. */
const untimed = new Set(['timeline', 'area'])

/**
 * What a chapter's divider draws of the cover's two lines, from where the chapter stands and what its slides show. Undefined where
 * there are no two things compared, or more sections than the line has stations.
 */
export function momentOf(section: Section, below: SlidePlan[], { outline }: Frame): Moment | undefined {
  const { length } = section.children
  if (outline.subjects.length !== 2 || length === 0 || length > divider.stations)
    return undefined
  const chapters = outline.parts.filter(({ role }) => role === 'chapter').map(part => part.section.id)
  const parts = below.filter(({ backup }) => !backup).flatMap(slide => slide.parts)
  if (section.id === chapters[0])
    return 'apart'
  if (isOfEach(section))
    return 'split'
  if (parts.some(isContest))
    return 'race'
  if (parts.some(isFlow))
    return 'join'
  return section.id === chapters.at(-1) ? 'end' : 'along'
}

/** A section for each of the two: what becomes of either is told by itself. */
function isOfEach({ children }: Section): boolean {
  const subjects = new Set(children.map(({ subject }) => subject))
  return children.length === 2 && subjects.size === 2 && !subjects.has(undefined)
}

/** A chart of what is won and lost, or a table of several columns of numbers. */
function isContest(part: Part): boolean {
  return part.kind === 'chart'
    ? !untimed.has(part.chart)
    : part.kind === 'block' && part.block.kind === 'table' && numbersOf(part.block).length > 1
}

/** What leads from one thing to another. */
function isFlow(part: Part): boolean {
  return part.kind === 'pipelines' || part.kind === 'diagram-part' || (part.kind === 'block' && part.block.kind === 'diagram')
}
