import type { Owed } from './owed.ts'
import { VFile } from 'vfile'
import { report } from '../diagnostics/messages.ts'

const names: Record<Owed['kind'], [first: string, one: string, many: string]> = {
  sentence: ['words', 'stretch of words', 'stretches of words'],
  heading: ['a heading', 'heading', 'headings'],
  cell: ['a cell', 'cell', 'cells'],
  listing: ['a line of a listing', 'line of listings', 'lines of listings'],
  diagram: ['a label of a diagram', 'label of diagrams', 'labels of diagrams'],
  formula: ['a formula', 'formula', 'formulas'],
  picture: ['a picture', 'picture', 'pictures'],
}

/** What is lost as one message a kind, on a file of its own: the lines are those of the author's text. */
export function reportLost(path: string, lost: Owed[]): VFile {
  const file = new VFile({ path })
  for (const [kind, [first, ...others]] of Map.groupBy(lost, owed => owed.kind)) {
    const lines = [...new Set(others.map(({ line }) => line))].slice(0, 10)
    const more
      = others.length > 0 ? `, and ${others.length} ${names[kind][others.length === 1 ? 1 : 2]} more (lines ${lines.join(', ')})` : ''
    const words = first.text.trim().slice(0, 60)
    report(file, 'lost', { line: first.line, column: 1 }, `${names[kind][0].replace(/^./, sign => sign.toUpperCase())}, \`${words}\`, is seen on no page${more}; expected all of the review in the slides or the handout, which is for us to mend`)
  }
  return file
}
