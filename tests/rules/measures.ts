import type { SlideFacts } from '../../scripts/rules/deck-facts.ts'
import type {
  Box,
  DiagramMeasure,
  MarkMeasure,
  PictureMeasure,
  SlideCounts,
  SlideMeasure,
  TextMeasure,
} from '../../scripts/rules/slide-measure.ts'

export function boxOf(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom }
}

/** The measures of a slide on which all is well, but for what is given. */
export function slideOf({
  counts,
  ...changes
}: Partial<Omit<SlideMeasure, 'counts'>> & { counts?: Partial<SlideCounts> } = {}): SlideMeasure {
  return {
    id: 'one',
    layout: 'default',
    lang: 'en',
    title: { words: 'A claim', height: 47, lines: 1 },
    shown: '',
    blocks: [],
    texts: [],
    areas: [],
    overlaps: [],
    pictures: [],
    scrolling: [],
    counts: { headings: [1], tables: [], lists: [], codes: [], diagrams: [], formulas: [], placeholders: 0, rows: 0, ...counts },
    marks: [],
    words: { han: 0, words: 20 },
    filled: 0.5,
    covered: { height: 0.8, area: 0.6 },
    ...changes,
  }
}

/** The measures of a text on which all is well, but for what is given. */
export function textOf(changes: Partial<TextMeasure> = {}): TextMeasure {
  return {
    words: 'words',
    role: 'body',
    block: 0,
    box: boxOf(64, 120, 400, 150),
    seen: 1,
    size: 24,
    weight: 400,
    contrast: { light: 16, dark: 15 },
    isOwnColour: true,
    ...changes,
  }
}

/** The measures of a picture on which all is well, but for what is given. */
export function pictureOf(changes: Partial<PictureMeasure> = {}): PictureMeasure {
  return { block: 0, src: '/figures/a.png', isBroken: false, enlarged: 1, hasAlt: true, hasCaption: true, ...changes }
}

/** The measures of a coloured square on which all is well, but for what is given; its colour as `#rrggbb`. */
export function markOf({ hex = '#b8480b', ...changes }: Partial<MarkMeasure> & { hex?: string } = {}): MarkMeasure {
  const colour = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as MarkMeasure['colour']
  return { block: 0, colour, shape: 'square', isLabelled: false, contrast: { light: 5, dark: 5 }, ...changes }
}

/** A slide of a plan on which all is well, but for what is given. */
export function factsOf(changes: Partial<SlideFacts> = {}): SlideFacts {
  return { id: 'one', layout: 'default', title: 'A claim', seconds: 50, isBackup: false, expected: {}, ...changes }
}

/** The measures of a diagram on which all is well, but for what is given. */
export function diagramOf(changes: Partial<DiagramMeasure> = {}): DiagramMeasure {
  return { block: 0, nodes: 6, aspect: 2, scale: 1, labels: ['a', 'b'], shown: [0, 1], ...changes }
}
