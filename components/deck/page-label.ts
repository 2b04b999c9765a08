/** What the name of a page depends on; sources stand behind the end. */
export interface Paged { no: number, layout?: string, backup?: boolean }

/** `6 / 38` in the talk, `B2` for the second backup slide, `R1` for the first of the references, wherever they stand. */
export function pageLabel(slides: Paged[], no: number): string {
  const kindOf = ({ backup, layout }: Paged): string => backup ? layout === 'references' ? 'R' : 'B' : ''
  const kind = kindOf(slides.find(s => s.no === no) ?? { no })
  const alike = slides.filter(slide => kindOf(slide) === kind)
  const reached = alike.filter(slide => slide.no <= no).length
  return kind ? `${kind}${reached}` : `${reached} / ${alike.length}`
}

/** The name of a slide alone, without how many there are: `6`, `B2`, `R1`. */
export const pageName = (slides: Paged[], no: number): string => pageLabel(slides, no).split(' ')[0]
