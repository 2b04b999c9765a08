import type { LineEdit } from './line-edits.ts'
import type { SourceSlide } from './source-slide.ts'
import { editsOf, placeIn, withEdits } from './line-edits.ts'

/** Decks in which hand edits stand where their lines went, and by the id of each slide that got some those that they come from. */
export interface Followed { ours: SourceSlide[], theirs: SourceSlide[], from: Map<string, string[]> }

/**
 * Lets hand edits follow the lines that they were made on: where a slide is split, or its parts come together again, a line
 * that now stands on another slide takes its edit along, which would else stay behind and say the same twice. That other slide
 * must be untouched by hand, and the lines must be found in it alone.
 * @param base the deck as it was generated last
 * @param ours the deck as it is now
 * @param theirs the deck as it is generated now
 * @param retake ids whose generated slide is taken, so that their edits go
 */
export function followMoved(
  base: SourceSlide[],
  ours: SourceSlide[],
  theirs: SourceSlide[],
  retake: string[] = [],
): Followed {
  const [before, here, next] = [base, ours, theirs].map(slides => new Map(slides.map(({ id, raw }) => [id, raw])))
  const from = new Map<string, string[]>()
  const isEdited = ({ id, raw }: SourceSlide): boolean =>
    id !== undefined && before.has(id) && before.get(id) !== raw && !retake.includes(id)
  if (!ours.some(isEdited))
    return { ours, theirs, from }
  const onlyIn = placesOf(theirs)
  const goesTo = ({ old }: LineEdit, id: string): string | undefined => {
    const [to, ...others] = new Set(old.filter(isTelling).map(line => onlyIn.get(line)))
    const isFree = to !== undefined && to !== id && others.length === 0 && here.get(to) === before.get(to) && !retake.includes(to)
    return isFree && !old.some(line => isTelling(line) && next.get(id)?.includes(line)) ? to : undefined
  }
  const slides = ours.map((slide) => {
    if (!isEdited(slide))
      return slide
    const id = slide.id!
    const lines = before.get(id)!.split('\n')
    const stay = editsOf(lines, slide.raw.split('\n')).filter((edit) => {
      const to = goesTo(edit, id)
      const text = to === undefined ? [] : next.get(to)!.split('\n')
      const at = placeIn(text, edit.old)
      if (to === undefined || at < 0)
        return true
      next.set(to, text.toSpliced(at, edit.old.length, ...edit.mine).join('\n'))
      from.set(to, [...new Set([...from.get(to) ?? [], id])])
      return false
    })
    return { id, raw: withEdits(lines, stay).join('\n') }
  })
  return { ours: slides, theirs: theirs.map(({ id, raw }) => ({ id, raw: next.get(id) ?? raw })), from }
}

/** Two words or more: what is shorter stands in many places. */
function isTelling(line: string): boolean {
  return (line.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []).length > 1
}

/** The slide that has a line, where one alone has it, and once. */
function placesOf(slides: SourceSlide[]): Map<string, string | undefined> {
  const places = new Map<string, string | undefined>()
  for (const { id, raw } of slides) {
    for (const line of raw.split('\n').slice(frontLines(raw)))
      places.set(line, places.has(line) ? undefined : id)
  }
  return places
}

/** How many lines the front matter takes: it speaks of its own slide, and nothing of it moves. */
function frontLines(raw: string): number {
  return /^---\n[\s\S]*?\n---(?=\n)/.exec(raw)?.[0].split('\n').length ?? 0
}
