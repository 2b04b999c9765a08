import type { BuiltDeck } from '../../site/built-deck.ts'
import type { SlidePlace } from '../page/places.ts'
import type { SlidesLook } from '../print-slides.ts'
import type { OpenDeck } from '../with-deck.ts'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { inScript } from '../../typesetting/traditional.ts'
import { inPage } from '../in-page.ts'
import { dateOf } from '../pdf/metadata.ts'
import { openSlides } from '../print-slides.ts'
import { finishPptx } from './finish.ts'
import { plainNotes } from './notes.ts'
import { takePictures } from './pictures.ts'
import { writePptx } from './write.ts'

/**
 * Writes slides as a presentation whose titles, points and tables are text, and all else pictures, with what is said and read about
 * each as its notes. What stands behind the end of the talk is there and hidden. The pictures are as fine as the deck is opened.
 */
export async function printPptx(deck: OpenDeck, built: BuiltDeck, file: string, look: SlidesLook): Promise<void> {
  const { page } = deck
  await openSlides(deck, built, look)
  const places = new Map((await inPage(page, 'placesOf')).map(place => [place.id, place]))
  const slides = await inPage(page, 'takeApart')
  const pictures = await takePictures(page, slides)
  const { notes } = built
  const { title, author, lang } = notes
  const bytes = await writePptx(slides.map((parts, at) => ({
    parts,
    pictures: pictures[at],
    notes: notesOf(notes.slides[parts.id]),
    section: sectionOf(places.get(parts.id), lang),
    hidden: places.get(parts.id)?.backup ?? false,
  })), { title, author, lang })
  await writeFile(file, await finishPptx(bytes, dateOf(notes.date, process.env)))
}

/** What is said, and below it what is read. */
function notesOf({ spoken, handout }: BuiltDeck['notes']['slides'][string] = {}): string {
  return [spoken, handout].map(text => plainNotes(text)).filter(Boolean).join('\n\n')
}

function sectionOf(place: SlidePlace | undefined, lang: string): string | undefined {
  return place?.backup ? (lang.startsWith('zh') ? inScript('备用', lang) : 'Backup') : place?.chapter
}
