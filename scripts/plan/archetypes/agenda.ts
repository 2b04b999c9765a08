import type { Outline, Section } from '../../outline/section.ts'
import type { Entry, SlidePlan } from '../deck-plan.ts'
import { shortened } from '../estimate.ts'
import { headingOf } from '../from-section.ts'

/** Chapters from which a talk needs a map, and up to which one slide holds it. */
const fewest = 3
const most = 12

/** The map of the talk: its chapters with their glosses and sections; none for a short or a very long list. */
export function agendaSlide({ parts, lead, meta }: Outline): SlidePlan | undefined {
  const chapters = parts.filter(({ role }) => role === 'chapter' || role === 'conclusion').map(({ section }) => section)
  if (chapters.length < fewest || chapters.length > most)
    return undefined
  return {
    id: 'agenda',
    layout: 'agenda',
    title: { text: lead.directives.agenda ?? (meta.lang.startsWith('zh') ? '目录' : 'Agenda') },
    sources: [],
    parts: [{ kind: 'entries', ordered: true, entries: chapters.map(section => chapterEntry(section, meta.lang.startsWith('zh') ? '、' : ', ')) }],
    evidence: [],
    spoken: [],
    handout: [],
  }
}

function chapterEntry(section: Section, comma: string): Entry {
  return {
    text: { text: shortened(section.title, 560, 28, 600) },
    to: section.id,
    gloss: section.directives.promise,
    children: section.children.map(child => ({
      text: { text: headingOf(child) },
      to: child.id,
      gloss: child.directives.promise ?? child.children.map(({ title }) => title).join(comma),
    })),
  }
}
