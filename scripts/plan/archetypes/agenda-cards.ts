import type { Section } from '../../outline/section.ts'
import type { Entry } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import { canvas, filled, limits } from '../../design/design.ts'
import { agenda, agendaCards as design } from '../../design/frame.ts'
import { shortened, widthOfText } from '../../typesetting/plain-text.ts'
import { headingOf } from '../heading.ts'

/** An agenda in columns: what it lists, and how it is set. */
export interface AgendaCards { entries: Entry[], setting: NonNullable<SlidePlan['setting']> }

/** Of the names of sections on cards, no more than this share is cut. */
const mostCut = 0.25

/** A card a chapter with its sections, where there are many sections, or the chapters alone in columns, where those are many. */
export function agendaCards(chapters: Section[]): AgendaCards | undefined {
  const { fewest, cards, most, columns } = limits.agenda
  const sections = chapters.reduce((sum, { children }) => sum + children.length, 0)
  const areMany = sections >= fewest.sections && sections <= most.sections
  if (chapters.length >= cards.fewest && chapters.length <= cards.most && areMany) {
    const columns = (chapters.length > 6 ? [4, 3] as const : [3] as const).find(count => areWhole(chapters, count))
    // Rows have room for longer names.
    return columns || chapters.length > most.chapters
      ? { entries: inCards(chapters, columns ?? 3), setting: [`cards-${columns ?? 3}`] }
      : undefined
  }
  if (chapters.length > most.chapters && chapters.length <= most.sections) {
    const count = chapters.length > columns.two ? 3 : 2
    const width = widthOfName(chapters, count)
    const entries = chapters.map((chapter): Entry => ({ text: { text: shortened(chapter.title, width, design.chapter) }, to: chapter.id }))
    return { entries, setting: [`cards-flat-${count}`] }
  }
  return undefined
}

/** True where the names of all chapters, and of most sections, are shown whole. */
function areWhole(chapters: Section[], columns: number): boolean {
  const width = widthOf(columns)
  const names = chapters.flatMap(({ children }) => children.map(headingOf))
  const cut = names.filter(name => shortened(name, width, design.section) !== name)
  return cut.length <= names.length * mostCut
    && chapters.every(({ title }) => shortened(title, widthOfName(chapters, columns), design.chapter, 600) === title)
}

function inCards(chapters: Section[], columns: number): Entry[] {
  const rows = Math.ceil(chapters.length / columns)
  const height = (filled.height - design.gap.y * (rows - 1)) / rows
  const most = Math.floor((height - design.head) / design.line)
  const width = widthOf(columns)
  return chapters.map((chapter): Entry => {
    const names = chapter.children.map((child): Entry =>
      ({ text: { text: shortened(headingOf(child), width, design.section) }, to: child.id }))
    const shown = names.length <= most ? names : names.slice(0, most - 1)
    return {
      text: { text: shortened(chapter.title, widthOfName(chapters, columns), design.chapter, 600) },
      to: chapter.id,
      children: shown.length === names.length ? names : [...shown, { text: { text: `+ ${names.length - shown.length}` }, to: chapter.id }],
    }
  })
}

function widthOf(columns: number): number {
  return (canvas.width - design.gap.x * (columns - 1)) / columns
}

/** Width in px of a chapter's name behind its number. */
function widthOfName(chapters: Section[], columns: number): number {
  const numbers = chapters.map(({ number }) => number)
  return widthOf(columns) - design.number - widthBeyond(numbers, design.number, design.chapter)
}

/** What the widest of some numbers, with the gap behind it, takes more than their own column in px. */
export function widthBeyond(numbers: string[], column: number, size: number): number {
  return Math.max(0, ...numbers.map(number => widthOfText(number, size, 600) + agenda.numberGap - column))
}
