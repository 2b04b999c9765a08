import type { Known } from './alike.ts'
import type { SourceSlide } from './source-slide.ts'
import { withoutNames } from '../markdown/block-mark.ts'
import { alikeBetween } from './alike.ts'
import { settingOf } from './source-slide.ts'
import { translationOf } from './translation.ts'
import { freeId } from './unique-ids.ts'

/**
 * The ids of slides in the deck to come. A slide whose heading was renamed keeps its id where its content is the same and
 * stood on one slide only; so does one whose heading now stands in another section too, one that says much the same between
 * the same neighbours, and, in a review that was translated, one that has the same place. Its edits and all addresses stay.
 * @param before the slides as they were
 * @param now the slides as they are planned, under the ids that their headings give
 * @param chosen ids of planned slides that stay what they are
 * @returns the id of each planned slide, by the id that its heading gives
 */
export function keptIds(before: SourceSlide[], now: SourceSlide[], chosen: Set<string>): Map<string, string> {
  const [old, planned] = [before, now].map(slides => slides.flatMap(knownBy))
  const ids = new Map([...chosen].map(id => [id, id]))
  const taken = new Set(chosen)
  const bySlug = new Map(old.map(slide => [slide.slug, slide]))
  const byContent = onlyOnes(old)
  const alone = onlyOnes(planned)
  const slugs = new Set(planned.map(({ slug }) => slug))
  const sameSlug = ({ slug }: Known): Known | undefined => taken.has(bySlug.get(slug)?.id ?? '') ? undefined : bySlug.get(slug)
  const same = (slide: Known): Known | undefined => sameSlug(slide)?.content === slide.content ? sameSlug(slide) : undefined
  const sameContent = (slide: Known): Known | undefined => {
    const twin = alone.has(slide.content) ? byContent.get(slide.content) : undefined
    if (!twin)
      return undefined
    const isGone = !slugs.has(twin.slug) || ids.has(twin.slug)
    const hasTitle = twin.title === slide.title
    return (sameSlug(slide) ? isGone && hasTitle : isGone || hasTitle) ? twin : undefined
  }
  const translated = translationOf(before, now)
  const sameNumber = ({ slug }: Known): Known | undefined => old.find(({ id }) => id === translated.get(slug))
  const byPlace = (slide: Known): Known | undefined => alikeBetween(slide, old, planned, ids, taken)
  const fresh = (slide: Known): Known => ({ ...slide, id: freeId(slide.slug, taken) })
  const claim = (candidate: (slide: Known) => Known | undefined): boolean => {
    const before = ids.size
    for (const slide of planned.filter(({ slug }) => !ids.has(slug))) {
      const found = candidate(slide)
      if (found && !taken.has(found.id)) {
        ids.set(slide.slug, found.id)
        taken.add(found.id)
      }
    }
    return ids.size > before
  }
  for (const candidate of [same, sameContent, sameSlug, sameNumber, byPlace, fresh]) {
    // A slide that finds itself elsewhere leaves its slug to another.
    while (claim(candidate))
      continue
  }
  return ids
}

/**
 * Ids that gave way to one that the author chose, each with the new one: their slide said the same, or much the same between the
 * same neighbours.
 * @param before the slides as they were
 * @param now the slides as they are planned
 * @param ids the id of each planned slide, by the one that its heading gives
 * @param chosen ids of planned slides that stay what they are
 */
export function replacedIds(before: SourceSlide[], now: SourceSlide[], ids: Map<string, string>, chosen: Set<string>): Map<string, string> {
  const [old, planned] = [before, now].map(slides => slides.flatMap(knownBy))
  const known = new Set(old.map(({ id }) => id))
  const taken = new Set(ids.values())
  const byContent = onlyOnes(old)
  const settled = new Map([...ids].filter(([slug]) => !chosen.has(slug) || known.has(slug)))
  return new Map(planned.filter(({ slug }) => chosen.has(slug) && !known.has(slug)).flatMap((slide): [string, string][] => {
    const twin = byContent.get(slide.content)
    const found = twin && !taken.has(twin.id) ? twin : alikeBetween(slide, old, planned, settled, taken)
    return found ? [[found.id, slide.slug]] : []
  }))
}

function knownBy({ id, raw }: SourceSlide): Known[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? []
  if (id === undefined)
    return []
  return [{ slug: settingOf(front, 'slug') ?? id, id, title: settingOf(front, 'title') ?? '', content: contentOf(body) }]
}

/**
 * A slide's text without its heading, which also opens the handout text, and without the addresses of other slides
 * and the names of blocks.
 */
function contentOf(body: string): string {
  return withoutNames(body).replace(/^# .*$/m, '').replace(/^\*\*.*\*\*$/gm, '').replace(/\]\(\/[^)]*\)/g, ']').replace(/\s+/g, ' ')
}

/** Slides by content, where one alone has it; a heading alone is no content. */
function onlyOnes(slides: Known[]): Map<string, Known> {
  const counts = new Map<string, number>()
  for (const { content } of slides)
    counts.set(content, (counts.get(content) ?? 0) + 1)
  return new Map(slides
    .filter(({ content }) => counts.get(content) === 1 && /[\p{L}\p{N}]/u.test(content))
    .map(slide => [slide.content, slide]))
}
