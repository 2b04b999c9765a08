import type { Points } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { PartKind } from './kind.ts'
import { canvas, catalogue as design } from '../design/design.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { printRich } from '../markdown/rich.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { labelBox, labelled } from './around.ts'

/** The names of some points of a list, the first of them `from` 0 on, in columns that are read downwards, set in `size` px. */
export interface CataloguePart { kind: 'catalogue', block: Points, names: Rich[], from: number, columns: number, size: number }

declare module './part.ts' {
  interface PartMap { catalogue: CataloguePart }
}

/** Names of things that one looks up, between rules. */
export const catalogue: PartKind<CataloguePart> = {
  boxes: ({ block, names, columns, size }, room) => [
    ...labelBox(block, room),
    { is: 'columns', height: heightOfCatalogue(names, columns, size, block.list.ordered === true) },
  ],
  print: ({ block, names, from, columns, size }, context) => {
    const { ordered, start } = block.list
    const mark = (index: number): string => ordered ? `${(start ?? 1) + from + index}.` : '-'
    const list = names.map((name, index) => `${mark(index)} ${printRich(name, context)}`).join('\n')
    const given = { size: String(size), columns: String(columns), rows: String(Math.ceil(names.length / columns)) }
    return labelled(block, named(block.id, wrap('Catalogue', given, list)), context)
  },
  words: ({ names }) => names.map(wordsOf),
  texts: ({ names }) => names,
}

/** Height in px of names in columns, behind their numbers where they have some, all rows as high as the fullest. */
function heightOfCatalogue(names: Rich[], columns: number, size: number, isNumbered: boolean): number {
  const width = (canvas.width - (columns - 1) * design.gap) / columns - (isNumbered ? 2 * size : 0)
  const line = Math.round(size * design.leading)
  const heights = names.map((name) => {
    const { lines, extra } = layLines(runsOfRich(name), size, width, line)
    return lines * line + extra + design.row
  })
  return Math.ceil(names.length / columns) * Math.max(0, ...heights)
}
