import { parseSync } from '@slidev/parser'
import { parse, stringify } from 'yaml'

/** One slide of `slides.md` as text: its front matter and body, without the separator lines between slides. */
export interface SourceSlide {
  /** The `routeAlias`; undefined for a slide written by hand without one. */
  id: string | undefined
  /** From the opening `---` of its front matter, or its first line, to its last line. */
  raw: string
}

/** Splits `slides.md` with Slidev's own parser, so that what we call a slide is what Slidev shows. Lines end with `\n` afterwards. */
export function splitSlides(text: string): SourceSlide[] {
  if (text.trim() === '')
    return []
  // Front matter that is no YAML is still the author's: the id is read by its own line.
  const { slides } = parseSync(text, 'slides.md', { noParseYAML: true })
  return slides.map(({ raw, frontmatterRaw = '' }) => ({
    id: settingOf(frontmatterRaw, 'routeAlias'),
    raw: raw.replace(/^(?:[ \t]*\n)+/, '').trimEnd(),
  }))
}

/** Joins slides into the text of `slides.md`. */
export function joinSlides(slides: SourceSlide[]): string {
  return `${slides.map(({ raw }, index) => index > 0 && !raw.startsWith('---') ? `---\n\n${raw}` : raw).join('\n\n')}\n`
}

/** A setting in the front matter of a slide's text: the words behind `key:` on a line of its own. Undefined where there are none. */
export function settingOf(text: string, key: string): string | undefined {
  const value = new RegExp(`^${key}:[ \\t]+(\\S.*)$`, 'm').exec(text)?.[1]
  if (value === undefined)
    return undefined
  try {
    const setting: unknown = parse(value)
    return typeof setting === 'string' && setting !== '' ? setting : undefined
  }
  catch {
    return undefined
  }
}

/** The ids that a slide had before its author chose another, which its address and its edits are found by. */
export function earlierIds({ raw }: SourceSlide): string[] {
  const front = /^---[^\n]*\n([\s\S]*?)\n---/.exec(raw)?.[1] ?? ''
  const list = /^was:[ \t]*\n((?:[ \t]*- .*(?:\n|$))+)/m.exec(front)?.[1]
  const ids: unknown = list === undefined ? [] : parse(list)
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : []
}

/** A slide under another id, its text otherwise the same. */
export function withId({ raw }: SourceSlide, id: string): SourceSlide {
  return { id, raw: raw.replace(/^routeAlias:.*$/m, () => `routeAlias: ${stringify(id).trim()}`) }
}
