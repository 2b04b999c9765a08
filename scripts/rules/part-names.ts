import type { BlockMeasure } from './slide-measure.ts'

/** What names another part, and is no thing of its own. */
export const caption = 'caption'

/** Parts whose points are each set apart. */
const formed = ['cards', 'catalogue', 'steps', 'tree', 'briefs']

/** Parts that take what room there is. */
const filling = [
  ...formed, 'results', 'where', 'explained', 'listings', 'rows', 'beside', 'gallery', 'theorem', 'blockquote',
  'explorer', 'chart', 'lanes', 'pipeline', 'figure', 'figures', 'diagram-part', 'formula-part',
]

/** The parts of a slide by name, those within others too. */
export function partsOn(blocks: BlockMeasure[]): string[] {
  return blocks.flatMap(({ part, within = [] }) => [part, ...within.map(inner => inner.part)])
}

/** True for a part whose points are each set apart. */
export function isFormed(part: string | undefined): boolean {
  return part !== undefined && formed.includes(part)
}

/** True for a part that takes what room there is. */
export function isFilling(part: string): boolean {
  return filling.includes(part)
}
