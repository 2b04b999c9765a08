import { parse } from '@slidev/parser'

/** One slide of `slides.md` as text: its front matter and body, without the separator lines between slides. */
export interface SourceSlide {
  /** The `routeAlias`; undefined for a slide written by hand without one. */
  id: string | undefined
  /** From the opening `---` of its front matter, or its first line, to its last line. */
  raw: string
}

/** Splits `slides.md` with Slidev's own parser, so that what we call a slide is what Slidev shows. */
export async function splitSlides(text: string): Promise<SourceSlide[]> {
  if (text.trim() === '')
    return []
  const { slides } = await parse(text, 'slides.md')
  return slides.map(({ raw, frontmatter }) => ({
    id: typeof frontmatter.routeAlias === 'string' ? frontmatter.routeAlias : undefined,
    raw: raw.trim(),
  }))
}

/** Joins slides into the text of `slides.md`. */
export function joinSlides(slides: SourceSlide[]): string {
  return `${slides.map(({ raw }, index) => index > 0 && !raw.startsWith('---') ? `---\n\n${raw}` : raw).join('\n\n')}\n`
}
