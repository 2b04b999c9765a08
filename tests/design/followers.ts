import type { Part } from '../../scripts/parts/part.ts'
import type { SlideMeasure } from '../../scripts/rules/slide-measure.ts'
import { propertiesOfDesign } from '../../scripts/design/properties.ts'
import { rules } from '../../scripts/diagnostics/rules.ts'
import { gridOf, heightsOfTable } from '../../scripts/estimate/table.ts'
import { heightOfParts } from '../../scripts/parts/index.ts'
import { faultsOfSlide } from '../../scripts/rules/index.ts'
import { planOf } from '../stages.ts'

/** What follows from the design: the styles' properties, the planner's heights and slides, the rules and their sentences. */
export const followers = {
  properties: propertiesOfDesign(),
  /** Height in px of one row of a table with short words. */
  heightOfRow(): number {
    const [, table] = planOf('# Talk', '', '## One', '', ...tableOf(1)).slides
    const [part] = table.parts
    return part.kind === 'block' && part.block.kind === 'table' ? heightsOfTable(gridOf(part.block.table), 1152).rows[0] : Number.NaN
  },
  /** How many rows of a table each slide shows. */
  rowsOnSlides(rows: number): number[] {
    const { slides } = planOf('# Talk', '', '## One', '', ...tableOf(rows))
    return slides
      .slice(1)
      .flatMap(({ parts }) => parts.map(part => part.kind === 'block' && part.range ? part.range[1] - part.range[0] : rows))
  },
  /** How many points of a list each slide shows. */
  pointsOnSlides(points: number): number[] {
    const said = 'has some words of its own that tell what it is about'
    const { slides } = planOf('# Talk', '', '## One', '', ...Array.from({ length: points }, (_, point) => `- point ${point} ${said}`))
    return slides
      .slice(1)
      .flatMap(({ parts }) => parts.map(part => part.kind === 'block' && part.range ? part.range[1] - part.range[0] : points))
  },
  /** The sections that the agenda's first chapter names when it is open, among so many chapters of as many sections. */
  sectionsOnAgenda(chapters: number, sections: number): number {
    const [, { parts: [part] }] = planOf('# Talk', '', ...chaptersOf(chapters, sections)).slides
    return part.kind === 'entries' ? part.entries[0].children!.length : Number.NaN
  },
  /** The least height in px of two panels of a list each. */
  heightOfPanels: (): number => heightOf('panels', '### A', '', '- a', '', '### B', '', '- b'),
  /** The least height in px of six cards in two columns. */
  heightOfCards: (): number => heightOf('cards', ...Array.from({ length: 6 }, (_, at) => `- **Name ${at}**: what it means in some words`)),
  /** Whether a chapter's title of so many words is shown whole where it opens. */
  isWholeOnDivider(words: number): boolean {
    const points = Array.from({ length: 5 }, (_, at) => `- point ${at} has some words of its own`)
    const title = Array.from({ length: words }, () => 'longish').join(' ')
    const { slides } = planOf('# Talk', '', `## ${title}`, '', '### A', '', ...points, '', '### B', '', ...points, '', ...chaptersOf(1, 2))
    return slides.find(({ layout }) => layout === 'section')!.shownTitle === undefined
  },
  /** What the rules say of a slide. */
  faultsOf: (slide: SlideMeasure): string[] => faultsOfSlide(slide).map(({ rule, says }) => `${rule}: ${says}`),
  sentenceOf: (rule: keyof typeof rules): string => rules[rule].says,
}

function heightOf(form: Part['kind'], ...lines: string[]): number {
  const { slides } = planOf('# Talk', '', '## One', '', ...lines)
  return heightOfParts(slides.flatMap(({ parts }) => parts.filter(({ kind }) => kind === form)))
}

function chaptersOf(chapters: number, sections: number): string[] {
  return Array.from({ length: chapters }, (_, chapter) => [
    `## Chapter ${chapter}`,
    '',
    ...Array.from({ length: sections }, (_, section) => [`### Section ${chapter} ${section}`, '', 'Words.', '']).flat(),
  ]).flat()
}

function tableOf(rows: number): string[] {
  return ['| name | value |', '|---|---|', ...Array.from({ length: rows }, (_, row) => `| row ${row} | x |`)]
}
