import type { Section } from '../../outline/section.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { titleOf, wordsOf } from '../../outline/rich.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { shareOf } from '../share.ts'
import { isBrief } from './briefs.ts'
import { columnsSlide } from './columns.ts'

/** What stands between the headings of thin sections. */
const joint = ' · '

/** Neighbouring sections on one slide, and how many. */
export interface ThinSlide { slide: SlidePlan, count: number }

/**
 * As many thin sections as stand side by side on one slide, from the first of some siblings on, titled by their headings.
 * Undefined where fewer than two do.
 */
export function thinSlide(siblings: Section[], frame: Frame): ThinSlide | undefined {
  const candidates = siblings.slice(0, limits.brief.sections)
  const end = candidates.findIndex(section => !isThin(section) && !isBrief(section))
  const run = end < 0 ? candidates.length : end
  // Four lists are two and two, not three and one.
  const most = run === 4 && !candidates.every(isBrief) ? 2 : run
  for (let count = most; count >= 2; count--) {
    const children = siblings.slice(0, count)
    const title = children.map(child => child.title).join(joint)
    const whole: Section = { ...children[0], number: '', title, heading: undefined, directives: {}, blocks: [], note: undefined, children }
    const areThin = children.every(isThin) || children.every(isBrief)
    const slide = areThin && unitsOf(title) <= limits.title.units ? columnsSlide(whole, frame) : undefined
    if (slide)
      return { slide: { ...slide, section: undefined, subject: undefined }, count }
  }
  return undefined
}

/** No more slides than these have one heading as their title. */
const mostAlike = 3

/**
 * The slides of a section, those of thin sub-sections titled by its heading: their own headings stand above what each says. Where others
 * have that title too, they are counted together.
 */
export function titledByParent(slides: SlidePlan[], section: Section): SlidePlan[] {
  const names = section.children.map(({ title }) => title)
  const runs = names.flatMap((_, from) => [2, 3, 4].map(count => names.slice(from, from + count)).filter(({ length }) => length > 1))
  const joined = new Set(runs.map(run => run.join(joint)))
  const isJoined = ({ title }: SlidePlan): boolean => 'text' in title && joined.has(title.text)
  const alike = slides.filter(slide => isJoined(slide) || (slide.layout !== 'section' && wordsOf(slide.title) === section.title))
  if (section.title === '' || alike.length > mostAlike || alike.some(({ share }) => share !== undefined))
    return slides
  return slides.map((slide) => {
    const share = shareOf([0, 0], alike.indexOf(slide), alike.length)
    const title = isJoined(slide) ? titleOf(section) : slide.title
    return alike.includes(slide) && alike.some(isJoined) ? { ...slide, title, ...(share ? { share } : {}) } : slide
  })
}

/** A section of few words about which its author says nothing. */
function isThin({ blocks, children, note, directives }: Section): boolean {
  const words = blocks.map(block => block.nodes.map(node => toString(node)).join(' ')).join(' ')
  return children.length === 0 && blocks.length > 0 && note === undefined && Object.keys(directives).length === 0
    && blocks.every(block => block.note === undefined) && shareOfWords(words) <= limits.thin
}
