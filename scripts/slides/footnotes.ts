import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from '../review/walk.ts'
import { unitsOf } from '../typesetting/units.ts'
import { longest } from './source-line.ts'

/** The notes of a review by the numbers that mark them. */
export type Footnotes = Map<string, string>

/** What of the notes on a slide its footer tells, and the numbers of those. */
export interface ToldNotes { line: string, told: Set<string> }

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The notes at the end of a review, on one line each. */
export function footnotesIn(tree: Root): Footnotes {
  const found: Footnotes = new Map()
  visit(tree, 'footnoteDefinition', node =>
    void found.set(node.label ?? node.identifier, toString(node).replace(/\s+/g, ' ').trim().replace(/[.。]$/, '')))
  return found
}

/**
 * The notes that are marked on a slide, as its footer tells them beside its sources, `¹ The whole of it`, in their order, while there is
 * room.
 * @param markdown what the slide shows, with the marks
 * @param source the sources in the footer
 */
export function toldNotes(markdown: string, source: string | undefined, notes: Footnotes): ToldNotes {
  const marks = [...new Set([...markdown.matchAll(/<sup>(\d+)<\/sup>/g)].map(([, mark]) => mark))].filter(mark => notes.get(mark))
  const told = new Set<string>()
  let line = source ?? ''
  for (const mark of marks) {
    const longer = [line, `${[...mark].map(digit => raised[Number(digit)]).join('')} ${notes.get(mark)}`].filter(Boolean).join('; ')
    if (unitsOf(longer) > longest)
      continue
    told.add(mark)
    line = longer
  }
  return { line, told }
}
