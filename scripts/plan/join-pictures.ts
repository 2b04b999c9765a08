import type { Prose } from '../outline/block.ts'
import type { Part, Piece } from '../parts/part.ts'
import type { Group } from './grouping.ts'
import { limits } from '../design/design.ts'
import { leadingSentence } from '../outline/sentences.ts'
import { isNamed, opensSlide, partsOf } from './grouping.ts'
import { setAside } from './picture-aside.ts'

/**
 * A picture of which its author says nothing stands beside what it has come with, the slide before or else the one behind it, where
 * both are still read there. `after` are the paragraphs behind the last slide: they are said of a picture that is there.
 */
export function joinPictures(groups: Group[], limit: number, after: Prose[]): Group[] {
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index]
    if (!isUnsaid(group) || (index === groups.length - 1 && after.length > 0))
      continue
    const [picture] = group.pieces
    const [before, behind] = [groups[index - 1], groups[index + 1]]
    const ahead = before && !standsIn(picture, before.pieces) ? joined(before, [...before.pieces, picture], limit) : undefined
    const later = !ahead && behind?.prose.length === 0 ? joined(behind, [picture, ...behind.pieces], limit) : undefined
    if (ahead)
      groups.splice(index - 1, 2, ahead)
    else if (later)
      groups.splice(index, 2, { ...later, begins: group.begins })
  }
  return groups
}

/** True for one picture that is all that a slide shows, with nothing that leads to it. */
function isUnsaid(group: Group): boolean {
  const [first, ...others] = group.pieces.flatMap(({ blocks }) => blocks)
  return others.length === 0 && first?.kind === 'figure' && group.prose.length === 0 && group.layout === 'default'
    && !isNamed(group) && !opensSlide(first)
}

/** True for a picture that its author put into one of the points of what it has come with: it is of that alone. */
function standsIn({ blocks: [picture] }: Piece, pieces: Piece[]): boolean {
  const at = picture.place.start.offset!
  return pieces.some(({ blocks }) => blocks.some(({ place }) => place.start.offset! < at && at < place.end.offset!))
}

/** A slide with its picture at the right of all else, beneath the sentence that leads to that; undefined where that is too much. */
function joined(group: Group, pieces: Group['pieces'], limit: number): Group | undefined {
  const whole = { ...group, pieces }
  const parts = partsOf(whole)
  const text = group.prose[0] && leadingSentence(group.prose[0])
  const lead: Part[] = text ? [{ kind: 'text', text }] : []
  const set = setAside([...lead, ...parts], limit, group.layout)
  if (!set || isNamed(whole) || parts.length > limits.blocks.planned || pieces.slice(1).some(({ blocks }) => blocks.some(opensSlide)))
    return undefined
  const aside = set.find(part => part.kind === 'figures')!
  return {
    ...whole,
    pieces: pieces.map(piece => piece.parts.some(({ kind }) => kind === 'figures') ? { ...piece, parts: [aside], height: 0 } : piece),
  }
}
