import type { Box, SlideMeasure, TextMeasure } from '../../scripts/rules/slide-measure.ts'

export function boxOf(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom }
}

/** The measures of a slide on which all is well, but for what is given. */
export function slideOf(changes: Partial<SlideMeasure> = {}): SlideMeasure {
  return {
    id: 'one',
    layout: 'default',
    title: { words: 'A claim', height: 47, lines: 1 },
    blocks: [],
    texts: [],
    areas: [],
    ...changes,
  }
}

/** The measures of a text on which all is well, but for what is given. */
export function textOf(changes: Partial<TextMeasure> = {}): TextMeasure {
  return { words: 'words', role: 'body', block: 0, box: boxOf(64, 120, 400, 150), seen: 1, ...changes }
}
