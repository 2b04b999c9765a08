import type { Outline, Section } from '../../outline/section.ts'
import type { Entry } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import { limits } from '../../design/design.ts'
import { agenda as design, widthOfAgendaLine as words } from '../../design/frame.ts'
import { isKindOfMark } from '../../outline/rich.ts'
import { countsItself } from '../../typesetting/counted-names.ts'
import { onLines, shortened, widthOfText } from '../../typesetting/plain-text.ts'
import { inScript } from '../../typesetting/traditional.ts'
import { headingOf } from '../heading.ts'
import { agendaCards, widthBeyond } from './agenda-cards.ts'

/** The map of the talk: its chapters with their glosses and sections; none for a short or a very long list. */
export function agendaSlide({ parts, lead, meta }: Outline): SlidePlan | undefined {
  const chapters = parts.filter(isOnAgenda).map(({ section }) => section)
  const { fewest, most } = limits.agenda
  const cards = agendaCards(chapters)
  if (chapters.length < fewest.chapters || (!cards && chapters.length > most.chapters))
    return undefined
  const numbers = chapters.map(({ number }) => number)
  const row: Row = {
    most: linesBeside(chapters.length - 1),
    comma: meta.lang.startsWith('zh') ? '、' : ', ',
    spent: widthBeyond(numbers, design.number, design.chapter.size),
    isLow: chapters.length > design.long.rows,
  }
  return {
    id: 'agenda',
    layout: 'agenda',
    title: { text: lead.directives.agenda ?? (meta.lang.startsWith('zh') ? inScript('目录', meta.lang) : 'Agenda') },
    ...cards ? { setting: cards.setting } : chapters.filter(({ title }) => countsItself(title)).length > 1 ? { setting: ['counted'] } : {},
    ...numbers.some((number, index) => number !== String(index + 1)) ? { chapters: numbers } : {},
    sources: [],
    parts: [{
      kind: 'entries',
      ordered: true,
      entries: cards?.entries ?? chapters.map(chapter => chapterEntry(chapter, row)),
    }],
    evidence: [],
    spoken: [],
    handout: [],
  }
}

/** Whether a part of a review is one that its author counts: the chapters, and an introduction with a number of its own. */
export function isOnAgenda({ role, section }: Outline['parts'][number]): boolean {
  return role === 'chapter' || role === 'conclusion' || (role === 'introduction' && section.number !== '')
}

/** Sections that an open chapter can show beside the others. */
function linesBeside(others: number): number {
  return Math.max(0, Math.floor((design.height - design.edge - design.open - others * design.row) / design.line))
}

/**
 * What all rows have: how many sections an open one shows, what parts names, the px that long numbers take of the names' room, and
 * whether there is one line for a name and no more.
 */
interface Row { most: number, comma: string, spent: number, isLow: boolean }

function chapterEntry(section: Section, row: Row): Entry {
  const { most, spent, isLow } = row
  const { size } = design.chapter
  // What a reader called his marks says nothing of what they are of.
  const children = section.children.filter(child => !isKindOfMark(child)).map(child => sectionEntry(child, row))
  return {
    text: { text: onLines(section.title, { width: design.chapter.width - spent, size, weight: 600 }, isLow ? undefined : design.long) },
    to: section.id,
    gloss: section.directives.promise,
    children: children.length <= most || most === 0
      ? children.slice(0, most)
      // A chapter of many sections has many slides, whose marks take the room behind their names.
      : children.slice(0, most).map((child, index) =>
          ({ ...child, ...index === most - 1 ? { text: { text: `… ${children.length - most + 1}` } } : {}, gloss: undefined })),
  }
}

/** A section on one line: its heading and, where there is room, what it holds. */
function sectionEntry(section: Section, { comma, spent }: Row): Entry {
  const width = words - spent
  const heading = shortened(headingOf(section), width, design.font)
  const gloss = section.directives.promise ?? section.children.map(({ title }) => title).join(comma)
  const room = width - design.gloss.gap - widthOfText(heading, design.font)
  return {
    text: { text: heading },
    to: section.id,
    gloss: room < design.gloss.least ? undefined : shortened(gloss, room, design.font) || undefined,
  }
}
