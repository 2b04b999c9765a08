import type { SourceSlide } from './source-slide.ts'
import { settingOf } from './source-slide.ts'

/**
 * Which slide is which in a review that was translated: no word is the same, but the numbers of its sections are. Empty where
 * the language stays, or where the two have other sections.
 * @param before the slides as they were
 * @param now the slides as they are planned
 * @returns the id that each slide had, by the one that its heading gives it now
 */
export function translationOf(before: SourceSlide[], now: SourceSlide[]): Map<string, string> {
  const [was, is] = [before, now].map(slides => frontOf(slides[0]?.raw ?? ''))
  if (settingOf(was, 'lang') === settingOf(is, 'lang'))
    return new Map()
  const [old, planned] = [before, now].map(byPlace)
  const sections = (places: Map<string, string>): string => JSON.stringify([...places.keys()].filter(place => place.endsWith(' 1')).sort())
  if (sections(old) !== sections(planned))
    return new Map()
  return new Map([...planned].flatMap(([place, id]) => old.has(place) ? [[id, old.get(place)!] as const] : []))
}

/** Ids of slides by their layout, the number of their section and which of its slides they are. */
function byPlace(slides: SourceSlide[]): Map<string, string> {
  const counts = new Map<string, number>()
  return new Map(slides.flatMap(({ id, raw }) => {
    const place = ['layout', 'chapter', 'section', 'backup'].map(key => lineOf(frontOf(raw), key)).join(' ')
    counts.set(place, (counts.get(place) ?? 0) + 1)
    return id === undefined ? [] : [[`${place} ${counts.get(place)}`, id] as const]
  }))
}

function frontOf(raw: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(raw)?.[1] ?? ''
}

function lineOf(front: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, 'm').exec(front)?.[1] ?? ''
}
