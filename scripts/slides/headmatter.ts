import type { SourceSlide } from './source-slide.ts'

/**
 * Keeps the deck's settings in front: Slidev reads fonts, size and language from whatever slide comes first, so where
 * a person put another slide there, that one gets the settings it lacks, as they stand where they stood, and the new value of
 * those it has unchanged.
 */
export function keepHeadmatter(slides: SourceSlide[], [base]: SourceSlide[], [theirs]: SourceSlide[]): SourceSlide[] {
  const [first, ...rest] = slides
  if (!first || !theirs || first.id === theirs.id)
    return slides
  // What a person changed on the slide that was first counts wherever it stands now.
  const cover = slides.find(({ id }) => id === theirs.id) ?? theirs
  const [before, generated, now, own] = [base, theirs, cover, first].map(slide => settingsOf(slide?.raw ?? ''))
  const settings = new Map(own)
  // The generated front matter has the deck's settings first, then the slide's own.
  for (const [key, text] of [...generated].slice(0, [...generated.keys()].indexOf('layout'))) {
    if (!own.has(key) || own.get(key) === before.get(key))
      settings.set(key, now.get(key) ?? text)
  }
  const body = own.size > 0 ? first.raw.replace(/^---[^\n]*\n[\s\S]*?\n---[^\n]*/, '') : `\n\n${first.raw}`
  return [{ id: first.id, raw: `---\n${[...settings.values()].join('\n')}\n---${body}` }, ...rest]
}

/** The settings in a slide's front matter, each with all of its lines, by key. */
function settingsOf(raw: string): Map<string, string> {
  const lines = /^---[^\n]*\n([\s\S]*?)\n---/.exec(raw)?.[1].split('\n') ?? []
  const settings = new Map<string, string>()
  let key = ''
  for (const line of lines) {
    key = /^([\w-]+):/.exec(line)?.[1] ?? key
    settings.set(key, settings.has(key) ? `${settings.get(key)}\n${line}` : line)
  }
  return settings
}
