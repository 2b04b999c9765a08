import type { VFile } from 'vfile'

/** A stretch of a text, by offsets, and what takes its place. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Edits the text of a review in place and remembers which line of the author's file each new line comes from,
 * so that messages go on naming the author's lines.
 * @param file the review
 * @param edits in order, not overlapping
 */
export function rewrite(file: VFile, edits: Edit[]): void {
  const source = String(file)
  const lines = [1]
  const pieces: string[] = []
  // Asking the growing text itself for its last sign would copy it each time.
  let isLineStart = true
  let line = 1
  let done = 0
  const add = (piece: string): void => {
    if (piece !== '') {
      pieces.push(piece)
      isLineStart = piece.endsWith('\n')
    }
  }
  const copy = (piece: string): void => {
    add(piece)
    for (const _ of piece.matchAll(/\n/g))
      lines.push(++line)
  }
  for (const { start, end, text: fresh } of edits) {
    copy(source.slice(done, start))
    const last = line + source.slice(start, end).split('\n').length - 1
    add(fresh)
    for (const _ of fresh.matchAll(/\n/g))
      lines.push(line = Math.min(line + 1, last))
    line = last
    // Whole lines that are gone leave the next one its own number.
    if (fresh === '' && isLineStart)
      lines[lines.length - 1] = last
    else if (!fresh.includes('\n'))
      lines[lines.length - 1] = Math.min(lines.at(-1)!, last)
    done = end
  }
  copy(source.slice(done))
  file.value = pieces.join('')
  const before = file.data.lines as number[] | undefined
  file.data.lines = before ? lines.map(one => before[one - 1] ?? one) : lines
}
