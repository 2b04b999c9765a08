import type { Outline, Section } from './section.ts'

/** Takes the numbers of sections away that begin with that of a chapter which is counted anew: `7.1` is nothing within chapter 6. */
function withoutNumbers(sections: Section[], chapter: string): void {
  for (const section of sections) {
    if (chapter !== '' && section.number.startsWith(`${chapter}.`))
      section.number = ''
    withoutNumbers(section.children, chapter)
  }
}

/** A section that has nothing but its heading. */
function isBare({ blocks, children, note, directives }: Section): boolean {
  return blocks.length === 0 && children.length === 0 && note === undefined && directives.title === undefined
}

/**
 * Chapters without a number of their own are counted on, but for the few that have nothing to show; abstract and references stay
 * unnumbered, and so does an introduction to chapters that their author counts. Numbers that do not rise tell no one where a chapter
 * stands: then all are counted anew.
 */
export function numberChapters(parts: Outline['parts']): Outline['parts'] {
  const all = parts.filter(({ role }) => role === 'chapter' || role === 'conclusion')
  const bare = all.filter(({ section }) => isBare(section))
  // A text of headings alone says what it has to say by them.
  const chapters = bare.length * 2 < all.length ? all.filter(part => part.section.number !== '' || !bare.includes(part)) : all
  const isCounted = chapters.some(({ section }) => section.number !== '')
  const counted = isCounted ? chapters : parts.filter(part => part.role === 'introduction' || chapters.includes(part))
  const numbers = counted.flatMap(({ section: { number } }) => number === '' ? [] : [number])
  if (numbers.some((number, index) => index > 0 && number.localeCompare(numbers[index - 1], 'en', { numeric: true }) <= 0)) {
    for (const { section } of counted) {
      withoutNumbers(section.children, section.number)
      section.number = ''
    }
  }
  const first = counted.findIndex(({ section }) => section.number !== '')
  // What stands before the author's first chapter has no number that one of the chapters has.
  const own = Number(counted[first]?.section.number)
  const isFree = first < 0 || (Number.isInteger(own) && own > first)
  let last = '0'
  for (const [index, { section }] of counted.entries()) {
    if (index >= first || isFree)
      last = section.number ||= last.replace(/\d+$/, end => String(Number(end) + 1))
  }
  return parts
}
