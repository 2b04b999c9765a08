import type { Rich } from '../../outline/rich.ts'
import type { SlidePlan } from '../deck-plan.ts'
import { unitsOf } from '../../typesetting/units.ts'

/** What a slide is called in words of the review, one of several of a section; undefined where this way of naming finds nothing. */
export type ShareTitle = (slide: SlidePlan, source: string) => Rich | undefined

/** More names than these are told by their ends, where they are numbers, and fewer than those are seen at a glance. */
const most = 4
const fewest = 4
/** Several names in one title are no wider than so many full-width letters: they are read again right beneath it. */
const widest = 24

/**
 * A few names as one title, numbers by the first and the last; undefined where one has none, or they are too many or too wide for a
 * line: what lies between two names is told by neither of them.
 */
export function namesAsTitle(names: (string | undefined)[], fits: (title: Rich) => boolean, areCounted = false): Rich | undefined {
  const all = names.map(name => name?.replace(/\s+/g, ' ').trim())
  if (all.length === 0 || !all.every(name => name))
    return undefined
  const few = { text: all.join(' · ') }
  const ends = { text: `${all[0]} … ${all.at(-1)}` }
  const isShort = all.length <= most && (all.length === 1 || unitsOf(few.text) <= widest)
  return isShort && fits(few) ? few : areCounted && all.length >= fewest && fits(ends) ? ends : undefined
}
