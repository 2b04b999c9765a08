import type { Layout } from '../parts/part.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import { minutesOf, secondsOf } from './minutes.ts'
import { standings } from './wishes.ts'

/** What holds a talk together stays in it, whatever the time. */
const movable: Layout[] = ['default', 'quote']
/** From this share of slides with a spoken note on, their times are worth telling. */
const enoughNotes = 0.5

/** The slides of one section, which stay or go together. */
interface Group { slides: SlidePlan[], path: number[], isKept: boolean, seconds: number }

/**
 * Fits a talk into its time: the least important sections, and what the author wants there, go behind the end as backup slides.
 * Nothing is dropped. Main slides get their seconds where the talk has a time or notes enough.
 */
export function fitTime(plan: DeckPlan): DeckPlan {
  const asked = withAsked(plan)
  const { minutes } = plan.outline.meta
  const behind = new Set(minutes === undefined ? [] : overTime(groupsOf({ ...plan, slides: asked }), asked, minutes * 60))
  const time = { seconds: Math.round(minutesOf(asked) * 60), of: (minutes ?? 0) * 60 }
  const slides = asked.map(slide => behind.has(slide) ? movedBehind(slide, time) : slide)
  const main = slides.filter(({ backup }) => !backup)
  const isTimed = minutes !== undefined || isSpoken(main)
  return {
    ...plan,
    slides: [
      ...main.map(slide => isTimed ? { ...slide, seconds: secondsOf(slide) } : slide),
      ...slides.filter(({ backup }) => backup),
    ],
  }
}

/** Slides that the author wants behind the end are marked, a chapter's divider with its chapter. */
function withAsked({ outline, slides }: DeckPlan): SlidePlan[] {
  const standingOf = standings(outline)
  return slides.map(slide => slide.place && standingOf(slide).wish === 'backup' ? movedBehind(slide, 'asked') : slide)
}

function movedBehind(slide: SlidePlan, behind: NonNullable<SlidePlan['reasons']>['behind']): SlidePlan {
  return { ...slide, backup: true, reasons: { ...slide.reasons, behind } }
}

function groupsOf({ outline, slides }: DeckPlan): Group[] {
  const standingOf = standings(outline)
  const groups = new Map<number, Group>()
  for (const slide of slides.filter(({ backup, layout }) => !backup && movable.includes(layout))) {
    const { path, wish } = standingOf(slide)
    const group = groups.get(path.at(-1)!) ?? { slides: [], path, isKept: false, seconds: 0 }
    groups.set(path.at(-1)!, {
      ...group,
      slides: [...group.slides, slide],
      isKept: group.isKept || wish === 'keep',
      seconds: group.seconds + secondsOf(slide),
    })
  }
  return [...groups.values()]
}

/** The slides that do not fit. At the end, what still fits comes back, the last that went first. */
function overTime(groups: Group[], slides: SlidePlan[], limit: number): SlidePlan[] {
  let total = minutesOf(slides) * 60
  let staying = groups
  const gone: Group[] = []
  while (total > limit) {
    const next = leastImportant(staying)
    if (!next)
      break
    staying = staying.filter(group => group !== next)
    gone.push(next)
    total -= next.seconds
  }
  return gone.toReversed().flatMap((group) => {
    const fits = total + group.seconds <= limit
    total += fits ? group.seconds : 0
    return fits ? [] : group.slides
  })
}

/**
 * One of the deepest sections: of the longest chapter, in it of the longest section, and so on, the last one. So all of them
 * shrink alike; a chapter keeps one section as long as another has two.
 */
function leastImportant(staying: Group[]): Group | undefined {
  const seconds = new Map<number, number>()
  const chapters = new Map<number, number>()
  for (const { path, seconds: own } of staying) {
    chapters.set(path[0], (chapters.get(path[0]) ?? 0) + 1)
    for (const key of path)
      seconds.set(key, (seconds.get(key) ?? 0) + own)
  }
  const free = staying.filter(({ isKept }) => !isKept)
  const spare = free.filter(({ path }) => chapters.get(path[0])! > 1)
  const candidates = spare.length > 0 ? spare : free
  const depth = candidates.reduce((deepest, { path }) => Math.max(deepest, path.length), 0)
  let rest = candidates.filter(({ path }) => path.length === depth)
  for (let level = 0; level < depth - 1; level++) {
    const longest = Math.max(...rest.map(({ path }) => seconds.get(path[level])!))
    const key = rest.findLast(({ path }) => seconds.get(path[level]) === longest)!.path[level]
    rest = rest.filter(({ path }) => path[level] === key)
  }
  return rest.at(-1)
}

function isSpoken(slides: SlidePlan[]): boolean {
  const content = slides.filter(({ layout }) => movable.includes(layout))
  return content.filter(({ spoken }) => spoken.length > 0).length > content.length * enoughNotes
}
