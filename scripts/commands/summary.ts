import type { VFile } from 'vfile'
import type { RuleId } from '../diagnostics/rules.ts'
import type { DeckPlan, SlidePlan } from '../plan/deck-plan.ts'
import { authorsLine } from '../diagnostics/messages.ts'
import { usual } from '../plan/budget.ts'
import { headingOf } from '../plan/heading.ts'
import { minutesOf, secondsOf } from '../plan/minutes.ts'

/** What a message of a rule says that a plan was inferred from. */
const inferring = ['levels-inferred', 'no-title', 'time-assumed', 'contents-left-out', 'page-furniture'] as const satisfies RuleId[]
const inferred: Record<typeof inferring[number], string> = {
  'levels-inferred': 'levels of headings',
  'no-title': 'title, from the name of the file',
  'time-assumed': 'time of the talk',
  'contents-left-out': 'table of contents left out',
  'page-furniture': 'heads, numbers of pages and other lines that are no text left out',
}
const mostChanges = 3
/** A chapter with more slides than this would be heard better with a claim of its own in front. */
const longChapter = 8

/** What a kind of block is called. */
const nouns: Partial<Record<string, string>> = { points: 'list', code: 'listing', entries: 'list of sources' }

/** A change in the review that would help, what it would help by, and the line to begin at. */
interface Change { worth: number, line: number, text: string }

/** What was made of a review, in at most ten lines: the slides, the time, what was inferred, and the changes that would help most. */
export function summaryOf(plan: DeckPlan): string {
  const { outline: { file, meta }, slides } = plan
  const main = slides.filter(({ backup }) => !backup)
  const behind = slides.length - main.length
  const told = inferring.filter(rule => file.messages.some(({ ruleId }) => ruleId === rule)).map(rule => inferred[rule])
  const time = timeSaid(main, meta.minutes)
  const changes = changesIn(plan).sort((a, b) => b.worth - a.worth).slice(0, mostChanges)
  return [
    `${count(slides.length, 'slide')}: ${main.length} in the talk, ${behind} behind the end; about ${time}`,
    `chapters: ${plan.outline.parts.length}; on slides: ${shownIn(main)}`,
    ...(told.length > 0 ? [`inferred: ${told.join(', ')}`] : []),
    ...(changes.length > 0 ? ['what would help most:'] : []),
    ...changes.map(({ line, text }) => `  ${file.path}:${line}  ${text}`),
  ].join('\n')
}

/** How long a talk takes by its words, and the time that it has, or to which it is fitted where its author names none. */
function timeSaid(main: SlidePlan[], asked: number | undefined): string {
  const minutes = count(Math.max(1, Math.round(minutesOf(main))), 'minute')
  return asked ? `${minutes} of ${asked}` : `${minutes}, fitted to ${usual}, a slide a minute at most`
}

/** How many things of each kind the slides of the talk show. */
function shownIn(slides: SlidePlan[]): string {
  const blocks = new Set(slides.flatMap(({ evidence }) => evidence.map(({ block }) => block)))
  const counts = Map.groupBy([...blocks].filter(({ kind }) => kind !== 'prose'), ({ kind }) => kind)
  return [...counts].map(([kind, all]) => count(all.length, nouns[kind] ?? kind)).join(', ') || 'sentences alone'
}

function changesIn(plan: DeckPlan): Change[] {
  return [...picturesMissing(plan), ...titleMissing(plan), ...pushedBehind(plan), ...longChapters(plan), ...emptyHeadings(plan)]
}

function linesOf({ messages }: VFile, ...ids: RuleId[]): number[] {
  return messages.filter(({ ruleId }) => ids.includes(ruleId as RuleId)).map(({ line }) => line ?? 1)
}

function picturesMissing({ outline: { file }, slides }: DeckPlan): Change[] {
  const lines = linesOf(file, 'missing-asset', 'remote-asset')
  // A badge in a line of links is left out, and has no box.
  const hasBoxes = slides.some(({ reasons }) => reasons?.behind === 'missing')
  const stand = hasBoxes ? ': a box behind the end stands in where one is missed' : ''
  const text = `put ${count(lines.length, 'picture')} beside the review${stand}`
  return lines.length === 0 ? [] : [{ worth: 4 * lines.length, line: lines[0], text }]
}

function titleMissing({ outline: { file } }: DeckPlan): Change[] {
  const text = 'write a title, `# …`: the name of the file stands on the cover'
  return linesOf(file, 'no-title').slice(0, 1).map(line => ({ worth: 20, line, text }))
}

/** The section of which most went behind the end for want of time; more of it helps nothing that says nothing of the matter. */
function pushedBehind({ outline: { file }, slides }: DeckPlan): Change[] {
  const late = slides.filter(({ reasons, place }) => place && (reasons?.behind === 'share' || typeof reasons?.behind === 'object'))
  const [first] = late
  if (!first)
    return []
  const minutes = Math.max(1, Math.round(late.reduce((sum, slide) => sum + secondsOf(slide), 0) / 60))
  return [{
    worth: late.length,
    line: authorsLine(file, first.place!.start.line)!,
    text: `${count(late.length, 'slide')} (${minutes} min) went behind the end from here on: `
      + '`duration:` in the front matter gives them time, `<!-- deck: keep -->` a place',
  }]
}

/** The longest chapter, where it goes on without a sentence that its author wrote for its slides. */
function longChapters({ outline: { parts, file }, slides }: DeckPlan): Change[] {
  const counted = parts.map(({ section }) => ({
    section,
    slides: slides.filter(({ chapter, backup, kicker }) => !backup && kicker === undefined && chapter?.title === section.title),
  }))
  const longest = counted.toSorted((a, b) => b.slides.length - a.slides.length).find(one => one.slides.length > longChapter)
  return longest?.section.place
    ? [{
        worth: longest.slides.length,
        line: authorsLine(file, longest.section.place.start.line)!,
        text: `\`${headingOf(longest.section)}\` takes ${longest.slides.length} slides whose titles claim nothing: `
          + 'begin its sections with the sentence that a listener should keep',
      }]
    : []
}

function emptyHeadings({ outline: { file } }: DeckPlan): Change[] {
  const lines = linesOf(file, 'empty-section')
  const text = `${count(lines.length, 'heading')} with nothing beneath: write a sentence or take them out`
  return lines.length === 0 ? [] : [{ worth: lines.length, line: lines[0], text }]
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
