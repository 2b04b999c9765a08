import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { slug } from 'github-slugger'
import { namedThings } from './named-things.ts'

/**
 * The slide that each name of a review leads to: of slides, headings and things.
 * @param sections all of them
 * @param slides all of them
 * @param addresses the slide that each section begins on
 */
export function anchorsOf(sections: Section[], slides: SlidePlan[], addresses: Map<string, string>): Map<string, string> {
  return new Map([
    ...slides.map(({ id }): [string, string] => [id, id]),
    // Pandoc's names of headings are without their numbers.
    ...sections.toReversed().flatMap(({ title, id }): [string, string][] => addresses.has(id) ? [[slug(title), addresses.get(id)!]] : []),
    // An author who gave a slide its address may lead to it by that.
    ...sections.flatMap(({ id, directives }): [string, string][] => directives.id && addresses.has(id) ? [[id, addresses.get(id)!]] : []),
    ...namedThings(sections, slides, addresses),
    ...sections.flatMap(({ anchor, id }): [string, string][] => (addresses.has(id) ? [[anchor, addresses.get(id)!]] : [])),
  ])
}
