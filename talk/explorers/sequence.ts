import type { Segment } from '../mechanisms/mrope.ts'
import { tokensOfSegment } from '../mechanisms/mrope.ts'

/** More tokens than this would be too fine to be seen. */
const mostTokens = 128
const mostSegments = 12

/**
 * A sequence as it stands in an address, `t4-v3x4x4-i8x4`: text by tokens, an image by its patches, a video by
 * temporal and spatial ones. Undefined where it is none.
 */
export function segmentsFromText(text: string, secondPerGrid = 1): Segment[] | undefined {
  const segments = text.split('-').map(word => segmentFrom(word, secondPerGrid))
  if (segments.includes(undefined) || segments.length > mostSegments)
    return undefined
  const all = segments as Segment[]
  return all.reduce((sum, segment) => sum + tokensOfSegment(segment), 0) <= mostTokens ? all : undefined
}

function segmentFrom(word: string, secondPerGrid: number): Segment | undefined {
  const [, kind, first, second, third] = word.match(/^([tiv])(\d{1,3})(?:x(\d{1,3}))?(?:x(\d{1,3}))?$/) ?? []
  const sides = [first, second, third].filter(side => side !== undefined).map(Number)
  const isGrid = sides.every(side => side > 0) && sides.slice(-2).every(side => side % 2 === 0)
  if (kind === 't' && sides.length === 1 && sides[0] > 0)
    return { kind: 'text', tokens: sides[0] }
  if (kind === 'i' && sides.length === 2 && isGrid)
    return { kind: 'image', grid: [1, sides[0], sides[1]] }
  if (kind === 'v' && sides.length === 3 && isGrid)
    return { kind: 'video', grid: [sides[0], sides[1], sides[2]], secondPerGrid }
  return undefined
}

/** The sequence with one token of text more; as it was where there is no room. */
export function withText(text: string): string {
  const longer = text.replace(/(^|-)t(\d+)$/, (_, before: string, tokens: string) => `${before}t${Number(tokens) + 1}`)
  return fitting(longer === text ? `${text}-t1` : longer, text)
}

/** The sequence with a block more at its end; as it was where there is no room. */
export function withBlock(text: string, block: string): string {
  return fitting(`${text}-${block}`, text)
}

/** The sequence without its last token of text or its last block; one token stays. */
export function withoutLast(text: string): string {
  const words = text.split('-')
  const tokens = Number(words.at(-1)!.match(/^t(\d+)$/)?.[1] ?? 1)
  const rest = tokens > 1 ? [...words.slice(0, -1), `t${tokens - 1}`] : words.slice(0, -1)
  return rest.join('-') || text
}

function fitting(next: string, before: string): string {
  return segmentsFromText(next) ? next : before
}
