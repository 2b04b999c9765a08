import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'
import { canvas, limits } from '../design/design.ts'
import { isFilling, partsOn } from './part-names.ts'

/** R2: a title is at most two lines on its slide. */
export function longTitles({ id, layout, title }: SlideMeasure): Fault[] {
  return title.lines <= limits.title.lines || layout === 'divider'
    ? []
    : [{ rule: 'title-too-long', slide: id, says: `Title takes ${title.lines} lines, expected at most ${limits.title.lines}` }]
}

/** R16: the page says its language, and no heading is without the one above it. */
export function semanticFaults({ id, lang, counts: { headings } }: SlideMeasure): Fault[] {
  const skipped = headings.find((level, index) => index > 0 && level > Math.max(...headings.slice(0, index)) + 1)
  const first = headings[0] > 1 ? headings[0] : skipped
  return [
    ...(lang
      ? []
      : [{
          rule: 'no-language' as const,
          slide: id,
          says: 'The page does not say which language it is in, expected `lang` in the front matter',
        }]),
    ...(first
      ? [{
          rule: 'skipped-heading' as const,
          slide: id,
          says: `A heading of level ${first} has none of level ${first - 1} above it, expected no level to be left out`,
        }]
      : []),
  ]
}

/** R20: a slide is neither nearly empty nor crammed; one that goes on with a block of the one before is never nearly empty. */
export function blankSlides({ id, layout, title, filled, blocks, counts }: SlideMeasure, before?: SlideMeasure): Fault[] {
  if (!['default', 'quote'].includes(layout))
    return []
  const isShare = /\d+\/\d+(?:\s*[←→].*)?$/.test(title.words) && goesOn(blocks, before?.blocks)
  const percent = Math.floor(filled * 100)
  if (filled < limits.filled.least && blocks.length > 0) {
    return [{
      rule: isShare ? 'empty-share' : 'blank-slide',
      slide: id,
      says: `Slide is filled to ${percent} %, expected at least ${limits.filled.least * 100} %`,
    }]
  }
  // A drawing is as large as the slide allows.
  const isDrawn = counts.diagrams.length > 0 || partsOn(blocks).some(isFilling)
  // Nor is one that its content grew to fill.
  const needed = filled - blocks.reduce((sum, { air = 0 }) => sum + air, 0) / canvas.height
  return needed > limits.filled.most && !isDrawn
    ? [{ rule: 'crammed-slide', slide: id, says: `Slide is filled to ${percent} %, expected at most ${limits.filled.most * 100} %` }]
    : []
}

/** Whether a block begins on the slide before; where that is not known, it may. */
function goesOn(blocks: SlideMeasure['blocks'], before?: SlideMeasure['blocks']): boolean {
  const namesOf = (all: SlideMeasure['blocks']): string[] =>
    all.flatMap(({ id, within = [] }) => [...id === undefined ? [] : [id], ...within.map(inner => inner.id)])
  return !before || blocks.some(block => namesOf([block]).length === 0) || namesOf(blocks).some(name => namesOf(before).includes(name))
}
