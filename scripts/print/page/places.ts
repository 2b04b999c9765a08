/**
 * Where a slide stands among the sheets of an opened page, and what it is called; its number counts the slides of the talk, or those
 * behind its end.
 */
export interface SlidePlace { id: string, title: string, chapter?: string, backup: boolean, no: number, page: number, top: number }

/** Where the slides stand on the sheets of a page that prints, each once; `top` is a share of the sheet. */
export function placesOf(): SlidePlace[] {
  const sheets = [...document.querySelectorAll('.deck-sheet, .deck-handout > .sheet, body > section.sheet')]
  let page = 0
  return sheets.flatMap((sheet, at) => {
    // A slide whose steps are printed has a page for each.
    const first = page
    page += Math.max(1, sheet.querySelectorAll('.deck-sheet > .print-slide-container').length)
    const { top, height } = sheet.getBoundingClientRect()
    const slides = sheet.matches('[id]') ? [sheet] : [...sheet.querySelectorAll('[data-title]')]
    return slides.map((slide): SlidePlace => {
      const said = (slide as HTMLElement).dataset
      return {
        id: slide.id,
        title: said.title || slide.querySelector('h1')?.textContent.trim() || slide.id,
        chapter: said.chapter,
        backup: said.backup !== undefined,
        no: Number(said.no ?? at + 1),
        page: first,
        top: Math.max(0, Math.min(1, (slide.getBoundingClientRect().top - top) / height)),
      }
    })
  })
}
