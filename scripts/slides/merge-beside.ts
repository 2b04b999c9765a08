import { diffPatch } from 'node-diff3'

/**
 * Merges lines that were changed beside each other, each by itself: what one side left alone is as the other has it, also where
 * the other took it out or put lines below it. Where both changed the same line, mine stays and collides.
 */
export function mergeBeside(old: string[], mine: string[], next: string[]): { lines: string[], collides: boolean } {
  const [own, others] = [mine, next].map(lines => becameOf(old, lines))
  if (!own || !others)
    return { lines: mine, collides: true }
  const merged = old.map((line, index) => mergeLine(line, own[index], others[index]))
  return { lines: merged.flatMap(({ lines }) => lines), collides: merged.some(({ collides }) => collides) }
}

function mergeLine(old: string, mine: string[], next: string[]): { lines: string[], collides: boolean } {
  const [isMine, isNext] = [mine, next].map(lines => lines.length === 1 && lines[0] === old)
  if (isMine || isNext || mine.join('\n') === next.join('\n'))
    return { lines: isMine ? next : mine, collides: false }
  // Lines below one that the other side changed do not touch that change.
  if (mine.length > 1 && mine[0] === old && next.length === 1)
    return { lines: [...next, ...mine.slice(1)], collides: false }
  if (next.length > 1 && next[0] === old && mine.length === 1)
    return { lines: [...mine, ...next.slice(1)], collides: false }
  return { lines: mine, collides: true }
}

/** The lines that stand in the place of each old one; undefined where that cannot be said. */
function becameOf(old: string[], lines: string[]): string[][] | undefined {
  if (old.length === lines.length)
    return lines.map(line => [line])
  const became = old.map(line => [line])
  for (const { buffer1: { offset, length }, buffer2: { chunk } } of diffPatch(old, lines)) {
    if (length > 0 && chunk.length > 0 && length !== chunk.length)
      return undefined
    if (length === 0 && offset === 0)
      return undefined
    if (length === 0)
      became[offset - 1].push(...chunk)
    for (let index = 0; index < length; index++)
      became[offset + index] = chunk.slice(index, index + 1)
  }
  return became
}
