/** What the outline of a deck needs to know of one slide. */
export interface SlideFacts {
  no: number
  layout?: string
  chapter?: string
  subject?: 'a' | 'b'
  title?: string
  backup?: boolean
  seconds?: number
}

/**
 * A run of slides that share a chapter; `chapter`, its number as its author wrote it, is undefined before the first
 * and after the last one.
 */
export interface Chapter { chapter?: string, first: number, last: number, slides: SlideFacts[] }

/** What is read of Slidev's route of a slide. */
export interface Routed { no: number, meta: { slide?: { frontmatter?: Record<string, unknown> } } }

/** The stable id of a slide, which its address has: its `routeAlias`, else its number. */
export function idOf({ no, meta }: Routed): string {
  return String(meta.slide?.frontmatter?.routeAlias ?? no)
}

/** Reads the facts from Slidev's route of a slide. */
export function factsOf(route: Routed): SlideFacts {
  const f = route.meta.slide?.frontmatter ?? {}
  return {
    no: route.no,
    layout: f.layout as string | undefined,
    chapter: f.chapter === undefined ? undefined : String(f.chapter),
    subject: f.subject === 'a' || f.subject === 'b' ? f.subject : undefined,
    title: f.title === undefined ? undefined : String(f.title),
    // A talk ends with what it says: its sources stand behind it.
    backup: f.backup === true || f.layout === 'references',
    seconds: typeof f.seconds === 'number' ? f.seconds : undefined,
  }
}

/** Groups the main slides (no backup, no references) into chapters, in order; every main slide is in exactly one. */
export function chaptersOf(slides: SlideFacts[]): Chapter[] {
  const chapters: Chapter[] = []
  for (const slide of slides.filter(s => !s.backup)) {
    const last = chapters.at(-1)
    if (last && last.chapter === slide.chapter) {
      Object.assign(last, {
        last: slide.no,
        slides: [...last.slides, slide],
      })
    }
    else {
      chapters.push({
        chapter: slide.chapter,
        first: slide.no,
        last: slide.no,
        slides: [slide],
      })
    }
  }
  return chapters
}

/** The chapter a reader at slide `no` is in or comes to next. */
export function chapterAt(chapters: Chapter[], no: number): Chapter | undefined {
  return chapters.find(c => c.chapter !== undefined && c.last >= no)
}

/** How much of a run of slides is behind a reader at slide `no`: 0 to 1. */
export function doneOf(chapter: Chapter, no: number): number {
  const at = Math.min(no, chapter.last) - chapter.first + 1
  return Math.max(0, at / (chapter.last - chapter.first + 1))
}
