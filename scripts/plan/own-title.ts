import type { Rich } from '../outline/rich.ts'
import type { Part, Piece } from '../parts/part.ts'
import { limits } from '../design/design.ts'
import { richOf, wordsOf } from '../outline/rich.ts'
import { unitsOf } from '../typesetting/units.ts'

/** From more slides of a section than this on, each says in its title what it shows. */
export const mostAlike = 3

/** What one of many slides of a section shows, in words of the review: a title, and the parts that are left beneath it. */
export interface OwnTitle { title: Rich, parts: Part[] }

/**
 * The title that a share of a long list has of its own: the point that its points stand beneath, or else the bold words which its
 * first point begins with. Undefined where there is neither, or it is too long.
 */
export function ownTitleOf([first]: Piece[], parts: Part[]): OwnTitle | undefined {
  if (first?.blocks[0]?.kind !== 'points')
    return undefined
  const above = parts.findIndex(({ kind }) => kind !== 'text')
  const led = parts[above - 1]
  if (above > 0 && led.kind === 'text' && isTitle(led.text))
    return { title: led.text, parts: [...parts.slice(0, above - 1), ...parts.slice(above)] }
  const shown = parts[Math.max(0, above)]
  const item = shown?.kind === 'block' && shown.block.kind === 'points' ? shown.block.items[shown.range?.[0] ?? 0] : undefined
  const [words] = item?.children ?? []
  const bold = words?.type === 'paragraph' && words.children[0]?.type === 'strong' ? richOf(words.children[0].children) : undefined
  return bold && isTitle(bold) ? { title: bold, parts } : undefined
}

function isTitle(rich: Rich): boolean {
  const words = wordsOf(rich).trim()
  return words !== '' && unitsOf(words) <= limits.title.units
}
