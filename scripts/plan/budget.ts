import type { Layout } from '../parts/part.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import type { Group } from './leaving.ts'
import { report } from '../diagnostics/messages.ts'
import { withFurtherShares, withWaysBack } from './further-shares.ts'
import { leaving } from './leaving.ts'
import { isOneOfMany } from './many-shares.ts'
import { minutesOf, secondsOf } from './minutes.ts'
import { standings } from './wishes.ts'

/** What holds a talk together stays in it, whatever the time. */
const movable: Layout[] = ['default', 'quote']
/** From this share of slides with a spoken note on, their times are worth telling. */
const enoughNotes = 0.5

/** What a talk has: seconds, and how many slides stand in its main line. */
interface Room { seconds: number, slides: number }

/** What a talk without a time of its own may take. */
export const usual = 45
/** From so many minutes on a talk shows one slide a minute at most. */
const longTalk = 15
/**
 * Fits a talk into its time: the least important sections, and what the author wants there, go behind the end as backup slides.
 * Nothing is dropped. Main slides get their seconds where the talk has a time or notes enough. One without a time may take as
 * long as a long talk does, which is said where it matters; `isWhole` leaves all in the main line.
 */
export function fitTime(plan: DeckPlan, isWhole = false): DeckPlan {
  const asked = isWhole ? withAsked(plan) : withoutManySources(withoutManyShares(withAsked(plan), plan))
  const { minutes } = plan.outline.meta
  const room = roomFor(minutes, isWhole)
  const behind = new Set(overTime(groupsOf({ ...plan, slides: asked }), asked, room))
  const time = { seconds: Math.round(minutesOf(asked) * 60), of: room.seconds }
  const slides = asked.map(slide => behind.has(slide) ? movedBehind(slide, time) : slide)
  const main = slides.filter(({ backup }) => !backup)
  if (minutes === undefined && behind.size > 0)
    sayAssumed(plan, behind.size, main.length)
  const isTimed = minutes !== undefined || isSpoken(main)
  return {
    ...plan,
    slides: withWaysBack([
      ...main.map(slide => isTimed ? { ...slide, seconds: secondsOf(slide) } : slide),
      ...inOrder(slides.filter(({ backup }) => backup), plan),
    ]),
  }
}

/** What stands behind the end: first what the review itself has there, then what did not fit, each in the order of the review. */
function inOrder(slides: SlidePlan[], { outline }: DeckPlan): SlidePlan[] {
  const standingOf = standings(outline)
  const offset = ({ place }: SlidePlan): number => place?.start.offset ?? Number.MAX_SAFE_INTEGER
  const key = (slide: SlidePlan): number => Number(standingOf(slide).role !== 'appendix')
  return slides.toSorted((one, other) => key(one) - key(other) || offset(one) - offset(other))
}

function roomFor(minutes: number | undefined, isWhole: boolean): Room {
  if (isWhole)
    return { seconds: Infinity, slides: Infinity }
  const time = minutes ?? usual
  return { seconds: time * 60, slides: time >= longTalk ? time : Infinity }
}

function sayAssumed({ outline: { file } }: DeckPlan, behind: number, main: number): void {
  report(
    file,
    'time-assumed',
    { line: 1, column: 1 },
    `Talk has no \`duration\` and is fitted to ${usual} minutes: ${main} slides in the main line, ${behind} behind the end; `
    + '`duration: 30min` in the front matter or `--minutes 30` sets another time, `--all` keeps all',
  )
}

/** Slides that the author wants behind the end are marked, a chapter's divider with its chapter. */
function withAsked({ outline, slides }: DeckPlan): SlidePlan[] {
  const standingOf = standings(outline)
  return slides.map(slide => slide.place && standingOf(slide).wish === 'backup' ? movedBehind(slide, 'asked') : slide)
}

/** What many slides have of one thing stands behind the end but for the first of them, unless its author keeps it. */
function withoutManyShares(slides: SlidePlan[], { outline }: DeckPlan): SlidePlan[] {
  const standingOf = standings(outline)
  const isMany = isOneOfMany(slides)
  return withFurtherShares(slides.map((slide) => {
    const canGo = movable.includes(slide.layout) && !slide.backup && (slide.place ?? slide.part) !== undefined
    return canGo && isMany(slide) && standingOf(slide).wish !== 'keep' ? movedBehind(slide, 'share') : slide
  }))
}

/** Sources on more slides than these are looked up and not shown. */
const mostSources = 4

/** A long list of sources stands behind the end, where what cites them leads to. */
function withoutManySources(slides: SlidePlan[]): SlidePlan[] {
  const isSources = ({ layout, backup }: SlidePlan): boolean => layout === 'references' && !backup
  const isLong = slides.filter(isSources).length > mostSources
  return isLong ? slides.map(slide => isSources(slide) ? movedBehind(slide, 'aside') : slide) : slides
}

function movedBehind(slide: SlidePlan, behind: NonNullable<SlidePlan['reasons']>['behind']): SlidePlan {
  return { ...slide, backup: true, reasons: { ...slide.reasons, behind } }
}

function groupsOf({ outline, slides }: DeckPlan): Group[] {
  const standingOf = standings(outline)
  const groups = new Map<number, Group>()
  for (const slide of slides.filter(({ backup, layout }) => !backup && movable.includes(layout))) {
    const { path, wish, role } = standingOf(slide)
    const group = groups.get(path.at(-1)!) ?? { slides: [], path, role, isKept: false, seconds: 0 }
    group.slides.push(slide)
    group.isKept ||= wish === 'keep'
    group.seconds += secondsOf(slide)
    groups.set(path.at(-1)!, group)
  }
  return [...groups.values()]
}

/** The slides that do not fit. At the end, what still fits comes back, the last that went first. */
function overTime(groups: Group[], slides: SlidePlan[], limit: Room): SlidePlan[] {
  let total = minutesOf(slides) * 60
  let count = slides.filter(({ backup, layout }) => !backup && layout !== 'references').length
  const gone: Group[] = []
  const inOrder = leaving(groups)
  while (total > limit.seconds || count > limit.slides) {
    const next = inOrder.next().value
    if (!next)
      break
    gone.push(next)
    total -= next.seconds
    count -= next.slides.length
  }
  return gone.toReversed().flatMap((group) => {
    const fits = total + group.seconds <= limit.seconds && count + group.slides.length <= limit.slides
    total += fits ? group.seconds : 0
    count += fits ? group.slides.length : 0
    return fits ? [] : group.slides
  })
}

function isSpoken(slides: SlidePlan[]): boolean {
  const content = slides.filter(({ layout }) => movable.includes(layout))
  return content.filter(({ spoken }) => spoken.length > 0).length > content.length * enoughNotes
}
