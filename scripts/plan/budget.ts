import type { Layout } from '../parts/part.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import type { Group } from './leaving.ts'
import { report } from '../diagnostics/messages.ts'
import { wordsOf } from '../outline/rich.ts'
import { marksOf } from '../parts/results.ts'
import { withFurtherShares, withWaysBack } from './further-shares.ts'
import { leaving } from './leaving.ts'
import { minutesOf, secondsOf } from './minutes.ts'
import { mostAlike } from './own-title.ts'
import { setupLines } from './setup-code.ts'
import { standings } from './wishes.ts'

/** What holds a talk together stays in it, whatever the time. */
const movable: Layout[] = ['default', 'quote']
/** From this share of slides with a spoken note on, their times are worth telling. */
const enoughNotes = 0.5

/** A table of more parts shows those of them that matter most. */
const mostTableParts = 4

/** Which of how many shares. */
type Place = NonNullable<SlidePlan['part']>

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

/**
 * Of many slides with one title, or of many shares of one block, the first few stay; the others stand behind the end, unless their
 * author keeps them, or there is one other alone.
 */
function withoutManyShares(slides: SlidePlan[], { outline }: DeckPlan): SlidePlan[] {
  const standingOf = standings(outline)
  const placeOf = placesByTitle(slides)
  return withFurtherShares(slides.map((slide) => {
    const shares = [...placeOf.get(slide) ?? [], ...slide.part ? [slide.part] : []]
    const isMany = shares.some(({ share, of }) => of > mostAlike && !isAmongFirst(slide, share, of))
      && movable.includes(slide.layout) && !slide.backup && (slide.place ?? slide.part) !== undefined
    return isMany && standingOf(slide).wish !== 'keep' ? movedBehind(slide, 'share') : slide
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

/** Which of how many slides of one section with one title a slide is, where it says its share. */
function placesByTitle(slides: SlidePlan[]): Map<SlidePlan, Place[]> {
  const alike = Map.groupBy(slides.filter(({ share }) => share !== undefined), slideOf)
  return new Map([...alike.values()].flatMap(group => group.map((slide, index) => [slide, [{ share: index + 1, of: group.length }]])))
}

function slideOf({ title, place, reasons }: SlidePlan): string {
  return `${place?.start.offset} ${reasons?.behind} ${wordsOf(title)}`
}

/**
 * True for the first shares; of a long table of results for the first and for those with its author's rows, of a long listing for the
 * one that begins behind its imports.
 */
function isAmongFirst({ evidence, share: named }: SlidePlan, share: number, of: number): boolean {
  // Who listens reads the beginning of a program, and not three slides of it that say in no title what they show.
  const isLaterCode = ({ block, range }: SlidePlan['evidence'][number]): boolean => {
    if (block.kind !== 'code' || range === undefined)
      return false
    const setup = setupLines(block)
    return range[0] > setup || range[1] <= setup
  }
  if (named !== undefined && evidence.length > 0 && evidence.every(isLaterCode))
    return false
  const own = evidence.flatMap(({ block, range }) => range && block.kind === 'table'
    ? (marksOf(block)?.own ?? []).map(row => isWithin(row, range))
    : [])
  return of > mostTableParts && own.length > 0 ? share === 1 || own.includes(true) : share <= mostAlike || of === mostAlike + 1
}

function isWithin(row: number, [from, to]: [from: number, to: number]): boolean {
  return row >= from && row < to
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
