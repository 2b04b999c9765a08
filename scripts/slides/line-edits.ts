import { diffPatch } from 'node-diff3'

/** Lines of a text, from a place on, and what a person made of them. */
export interface LineEdit { at: number, old: string[], mine: string[] }

/**
 * What a person changed in a text, line by line where as many stand there as before. What was added takes the line above it
 * along, which says where it belongs.
 */
export function editsOf(before: string[], after: string[]): LineEdit[] {
  const edits: LineEdit[] = []
  for (const { buffer1, buffer2 } of diffPatch(before, after)) {
    const [at, old, mine] = [buffer1.offset, buffer1.chunk, buffer2.chunk]
    const last = edits.at(-1)
    const end = last ? last.at + last.old.length : 0
    let above = at - 1
    while (above > end && before[above].trim() === '')
      above--
    if (old.length === mine.length)
      edits.push(...old.map((line, index) => ({ at: at + index, old: [line], mine: [mine[index]] })))
    else if (old.length === 0 && above >= end)
      edits.push({ at: above, old: before.slice(above, at), mine: [...before.slice(above, at), ...mine] })
    else
      edits.push({ at, old, mine })
  }
  return edits
}

/** A text with some edits in it. */
export function withEdits(lines: string[], edits: LineEdit[]): string[] {
  return edits.toReversed().reduce((text, { at, old, mine }) => text.toSpliced(at, old.length, ...mine), lines)
}

/** Where some lines stand one behind the other in a text; -1 where they do not. */
export function placeIn(text: string[], lines: string[]): number {
  return text.findIndex((_, at) => lines.every((line, index) => text[at + index] === line))
}
