import { plainLine } from './plain-line.ts'

/** Who wrote a review, and where they work. */
export interface People { names: string[], places: string[] }

/** The keys under which tools keep a person's name, an institution's, and the number of an institution listed apart. */
const nameKeys = ['name', 'literal', 'text', 'full', 'fullname']
const placeKeys = ['affiliation', 'affiliations', 'institute', 'institution', 'organization', 'organisation', 'department', 'orgname']

/**
 * Reads people out of front matter: a text, a list of texts or a list of objects with `name`, `affiliation` and more, as Quarto,
 * Jupyter Book, JOSS and distill have them. ORCIDs, mail addresses and notes are left out.
 */
export function peopleFrom(value: unknown): People {
  if (typeof value === 'string')
    return { names: bare(value) === '' ? [] : [bare(value)], places: [] }
  if (Array.isArray(value))
    return joined(value.map(peopleFrom))
  if (!isRecord(value))
    return { names: [], places: [] }
  return { names: nameOf(value), places: placeKeys.flatMap(key => placesFrom(value[key])) }
}

/** The names of institutions in a value: texts as they are, objects by their names, bare numbers left out. */
export function placesFrom(value: unknown): string[] {
  if (typeof value === 'string')
    return /^[\s\d,;*†‡]*$/.test(value) ? [] : [value.trim()]
  if (Array.isArray(value))
    return unique(value.flatMap(placesFrom))
  return isRecord(value) ? nameOf(value) : []
}

/** A name without its footnotes, raised marks and emphasis. */
function bare(name: string): string {
  return plainLine(name.replace(/\^?\[[^\]]*\]|\^[\d,*†]+\^|<sup>[^<]*<\/sup>|\$\^[^$]*\$/g, '').trim()).replace(/\\?[*†‡§¶]+$/, '')
}

function nameOf(value: Record<string, unknown>): string[] {
  const whole = nameKeys.map(key => value[key]).find(found => found !== undefined)
  if (typeof whole === 'string')
    return [bare(whole)].filter(Boolean)
  const own = isRecord(whole) ? whole : value
  if (typeof own.literal === 'string')
    return [own.literal.trim()]
  const parts = [own.given ?? own.firstName ?? own['given-names'] ?? own.first, own.family ?? own.lastName ?? own.surname ?? own.last]
  const name = parts.filter(part => typeof part === 'string').join(' ').trim()
  if (name !== '')
    return [name]
  // `- Ann Author: {institute: …}`, as pandoc's filters have it.
  const [only, ...others] = Object.keys(value)
  return only && others.length === 0 && !placeKeys.includes(only) ? [only] : []
}

function joined(people: People[]): People {
  return { names: people.flatMap(({ names }) => names), places: unique(people.flatMap(({ places }) => places)) }
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
