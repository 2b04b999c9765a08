/** Where a slide stands among the sheets of an opened page, and what it is called. */
export interface SlidePlace { id: string, title: string, chapter?: string, backup: boolean, page: number, top: number }

/** Where the slides stand on the sheets of a page that prints, each once; `top` is a share of the sheet. */
export function placesOf(): SlidePlace[] {
  const sheets = [...document.querySelectorAll('.deck-sheet, .deck-handout > .sheet, body > section.sheet')]
  return sheets.flatMap((sheet, page) => {
    const { top, height } = sheet.getBoundingClientRect()
    const slides = sheet.matches('[id]') ? [sheet] : [...sheet.querySelectorAll('[data-title]')]
    return slides.map((slide): SlidePlace => {
      const said = (slide as HTMLElement).dataset
      return {
        id: slide.id,
        title: said.title || slide.querySelector('h1')?.textContent.trim() || slide.id,
        chapter: said.chapter,
        backup: said.backup !== undefined,
        page,
        top: Math.max(0, Math.min(1, (slide.getBoundingClientRect().top - top) / height)),
      }
    })
  })
}
