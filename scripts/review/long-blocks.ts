import type { VFile } from 'vfile'
import type { Chunk } from './chunks.ts'
import { limits } from '../diagnostics/limits.ts'
import { report } from '../diagnostics/messages.ts'
import { chunksOf } from './chunks.ts'

/** A stretch that begins in the middle of a block; `isLifted` where its first lines belonged to a point and are points of their own now. */
interface Piece extends Chunk { isLifted?: true }

/** A point that may begin a list where it is read by itself. */
const item = /^( {0,3})(?:[-+*]|\d{1,9}[.)])[ \t]+\S/
const blank = /^[ \t>]*$/
const fence = /^[ \t>]*(?:`{3,}|~{3,})/

/**
 * A stretch in pieces where one block of it has far more lines than anybody writes: the parser's time grows with their square. A
 * quotation is cut between its paragraphs, which changes nothing; a point with points beneath it before one of those.
 */
export function piecesOf(chunk: Chunk): Piece[] {
  const lines = chunk.text.split('\n')
  if (lines.length <= limits.blockLines)
    return [chunk]
  const pieces: Piece[] = []
  let from: Omit<Piece, 'text'> = chunk
  let offset = chunk.start
  let isListing = false
  lines.forEach((line, index) => {
    const isEnough = !isListing && chunk.line + index - from.line >= limits.blockLines / 3
    const indent = isEnough ? item.exec(line)?.[1] : undefined
    if (indent !== undefined || (isEnough && line.startsWith('>') && !blank.test(line) && blank.test(lines[index - 1]))) {
      pieces.push({ ...from, text: chunk.text.slice(from.start - chunk.start, offset - chunk.start) })
      from = { start: offset, line: chunk.line + index, goesOn: true, ...(indent ? { isLifted: true } : {}) }
    }
    isListing = fence.test(line) ? !isListing : isListing
    offset += line.length + 1
  })
  return [...pieces, { ...from, text: chunk.text.slice(from.start - chunk.start) }]
}

/** Says of which point the last of far too many points beneath it are read as points beside it. */
export function reportLongBlocks(file: VFile): void {
  for (const chunk of chunksOf(String(file))) {
    const lifted = piecesOf(chunk).find(({ isLifted }) => isLifted)
    if (lifted) {
      report(
        file,
        'long-block',
        { line: lifted.line, column: 1 },
        `A point has more than ${limits.blockLines} lines beneath it, and those from here on stand beside it; give it a heading of its own`,
      )
    }
  }
}
