import { diff3Merge } from 'node-diff3'
import { withoutNames } from '../markdown/block-mark.ts'
import { mergeBeside } from './merge-beside.ts'
import { splitSlides } from './source-slide.ts'

/** What became of a slide that the plan has and the deck has: `conflict` keeps the lines of the deck where both changed the same. */
export type Outcome = 'same' | 'regenerated' | 'kept' | 'merged' | 'conflict'

/**
 * Merges the texts of one slide, line by line where both sides changed it. Where lines collide, those in the deck stay and the
 * rest is merged; where the result would be no whole slide any more, all of it stays: a deck can be presented at any moment.
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
  const merged = parts.map(({ text }) => text).filter(Boolean).join('\n\n')
  if (!isWhole(merged, mine))
    return { raw: mine, outcome: 'conflict' }
  if (parts.some(({ collides }) => collides))
    return { raw: merged, outcome: 'conflict' }
  return { raw: merged, outcome: merged === mine ? 'kept' : 'merged' }
}

/** A slide's text above its note, and the note; empty where there is none. */
function partsOf(text: string): [above: string, note: string] {
  const [, above, note] = /^([\s\S]*?)\n\n(<!--(?:(?!<!--)[\s\S])*-->)$/.exec(text) ?? [undefined, text, '']
  return [above, note]
}

/** Both sides' changes in one text; where lines collide, mine. */
function mergeLines(old: string, mine: string, next: string): { text: string, collides: boolean } {
  const regions = diff3Merge(mine.split('\n'), old.split('\n'), next.split('\n'), { excludeFalseConflicts: true })
  const merged = regions.map(({ ok, conflict }) => ok ? { lines: ok, collides: false } : mergeBeside(conflict!.o, conflict!.a, conflict!.b))
  return { text: merged.flatMap(({ lines }) => lines).join('\n'), collides: merged.some(({ collides }) => collides) }
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
