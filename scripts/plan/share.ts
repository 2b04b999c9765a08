import { mostAlike } from './own-title.ts'

/** Which share of a whole a slide shows: `1/2` of a few or where nothing else is known, `13–24` of many. Undefined where there is one. */
export function shareOf([from, to]: [from: number, to: number], index: number, count: number): string | undefined {
  if (count < 2)
    return undefined
  return count <= mostAlike || to === from ? `${index + 1}/${count}` : to - from > 1 ? `${from + 1}–${to}` : String(to)
}
