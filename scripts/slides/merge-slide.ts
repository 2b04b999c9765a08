import { diff3Merge } from 'node-diff3'
import { withoutNames } from '../markdown/block-mark.ts'
import { splitSlides } from './source-slide.ts'

/** What became of a slide that the plan has and the deck has: `conflict` keeps the one in the deck. */
export type Outcome = 'same' | 'regenerated' | 'kept' | 'merged' | 'conflict'

/**
 * Merges the texts of one slide, line by line where both sides changed it. Where lines collide, or where the result
 * would be no whole slide any more, the text in the deck stays as it is: a deck can be presented at any moment.
 * @param old the text as it was generated last; undefined where nobody knows
 * @param mine the text in the deck
 * @param next the text as it is generated now
 */
export function mergeSlide(old: string | undefined, mine: string, next: string): { raw: string, outcome: Outcome } {
  if (mine === next)
    return { raw: mine, outcome: 'same' }
  if (mine === old)
    return { raw: next, outcome: 'regenerated' }
  if (next === old)
    return { raw: mine, outcome: 'kept' }
  if (old === undefined)
    return { raw: mine, outcome: 'conflict' }
  // A deck from before blocks had names does not get them where a person has edited: each would touch the line below it.
  if (withoutNames(old) === old && withoutNames(mine) === mine && withoutNames(next) !== next)
    return mergeSlide(old, mine, withoutNames(next))
  // A note that is new must not collide with an edit of the line above it.
  const [olds, mines, nexts] = [old, mine, next].map(partsOf)
  const parts = mines.map((part, index) => mergeLines(olds[index], part, nexts[index]))
  const merged = parts.filter(Boolean).join('\n\n')
  if (parts.includes(undefined) || !isWhole(merged, mine))
    return { raw: mine, outcome: 'conflict' }
  return { raw: merged, outcome: merged === mine ? 'kept' : 'merged' }
}

/** A slide's text above its note, and the note; empty where there is none. */
function partsOf(text: string): [above: string, note: string] {
  const [, above, note] = /^([\s\S]*?)\n\n(<!--(?:(?!<!--)[\s\S])*-->)$/.exec(text) ?? [undefined, text, '']
  return [above, note]
}

/** Both sides' changes in one text; undefined where lines collide. */
function mergeLines(old: string, mine: string, next: string): string | undefined {
  const regions = diff3Merge(mine.split('\n'), old.split('\n'), next.split('\n'), { excludeFalseConflicts: true })
  return regions.every(region => region.ok) ? regions.flatMap(region => region.ok!).join('\n') : undefined
}

/** True where a merged text is one slide under the same id, with no fence or component left open that was closed before. */
function isWhole(merged: string, mine: string): boolean {
  const slides = splitSlides(merged)
  const [own] = splitSlides(mine)
  return slides.length === 1 && slides[0].id === own?.id && slides[0].raw === merged.trimEnd() && (isClosed(merged) || !isClosed(mine))
}

/** True where every code fence and every component's tag has its other half, in the right order. */
function isClosed(text: string): boolean {
  const open: string[] = []
  for (const [, slash, name, isEmpty] of text.matchAll(/<(\/?)([A-Z]\w*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash && open.pop() !== name)
      return false
    if (!slash && !isEmpty)
      open.push(name)
  }
  return open.length === 0 && (text.match(/^ *```/gm) ?? []).length % 2 === 0
}
