import type { Fault } from './fault.ts'
import type { PageMeasure } from './slide-measure.ts'
import { floors, contrast as least } from '../design/design.ts'

/** Points in a px of paper. */
const point = 0.75
const tolerance = 0.15

/** What on a sheet of the handout breaks a rule, each once: the first text of each kind of fault is named. */
export function faultsOfPage({ page, width, height, texts, overlaps }: PageMeasure): Fault[] {
  const says = (rule: Fault['rule'], slide: string, sentence: string): Fault =>
    ({ rule, slide, says: `Page ${page} of the handout: ${sentence}` })
  const sizeOf = (text: PageMeasure['texts'][number]): number => Math.round(text.size * point * 10) / 10
  const outside = texts.find(({ box }) => box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
  const hidden = texts.find(({ seen }) => seen < 0.98)
  const small = texts
    .toSorted((a, b) => a.size - b.size)
    .find(text => sizeOf(text) < (text.role === 'note' ? floors.paperMark : floors.paper) - tolerance)
  const faint = texts.find(({ contrast }) => contrast.light !== null && contrast.light < least.text)
  return [
    ...(outside
      ? [says('overflow', outside.slide, `text \`${outside.words}\` stands beyond the paper, expected all of it on the page`)]
      : []),
    ...(hidden
      ? [
          says(
            'clipped-text',
            hidden.slide,
            `text \`${hidden.words}\` is hidden for ${Math.round((1 - hidden.seen) * 100)} %, expected all of it to be seen`,
          ),
        ]
      : []),
    ...(overlaps[0]
      ? [
          says(
            'overlap',
            '',
            `text \`${overlaps[0].words}\` and `
            + `${overlaps[0].over ? `\`${overlaps[0].over}\`` : 'a picture'} stand on each other, expected room for both`,
          ),
        ]
      : []),
    ...(small
      ? [says('small-note', small.slide, `text \`${small.words}\` prints at ${sizeOf(small)} pt, expected at least ${floors.paper}`)]
      : []),
    ...(faint
      ? [
          says(
            'low-contrast',
            faint.slide,
            `text \`${faint.words}\` has a contrast of ${faint.contrast.light}, expected at least ${least.text}`,
          ),
        ]
      : []),
  ]
}
