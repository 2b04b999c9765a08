import type { HostedDeck } from '../hosted-deck.ts'
import type { Shown } from '../slide-page.ts'
import type { HostedSlide } from '../slide-texts.ts'
import { wordsIn } from '../../site/page-words.ts'

/** What a reading page is made of besides the deck: how the slides look, their whole texts where they are published, and its styles. */
export interface Reading { stills: Shown[], texts: Record<string, string | undefined>, looks: string }

/** Slides that follow each other under one head, which the slide that divides may bring; those before all chapters have none. */
export interface Chapter { title: string, divider?: HostedSlide, slides: HostedSlide[] }

/** What only leads through a talk. */
const leading = ['cover', 'agenda']

/** The slides of a deck in the order in which they are read, by the chapters that they are in. */
export function chaptersOf({ lang, slides }: HostedDeck): Chapter[] {
  const { backup } = wordsIn(lang)
  const chapters: Chapter[] = []
  for (const slide of slides.filter(({ layout = '' }, index) => index > 0 && !leading.includes(layout))) {
    const isDivider = slide.layout === 'section'
    const own = isDivider || slide.layout === 'references' ? slide.title : slide.chapter ?? ''
    const title = slide.isBackup ? backup : own
    const last = chapters.at(-1)
    if (last && last.title === title && !isDivider)
      last.slides.push(slide)
    else
      chapters.push({ title, ...isDivider ? { divider: slide, slides: [] } : { slides: [slide] } })
  }
  return chapters
}

/** What a slide is called beneath the head of its chapter; nothing where it is called the same. */
export function nameIn(chapter: Chapter, slide: HostedSlide): string {
  return slide.title === chapter.title ? '' : slide.title || slide.id
}
