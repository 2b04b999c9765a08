import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'

/** Layouts whose titles claim something that the slide has to show. */
const claiming = ['default', 'takeaways', 'quote']
/** A number that stands by itself or before a unit; one within a name, as in GPT-4, is that name's. */
const number = /(?<![A-Z\d.,][-–]?)\d[\d,]*(?:\.\d+)?/gi
/** A word that may be a name: a system or measure, as the next says. */
const word = /(?<![A-Za-z\d])[A-Z][\w+-]*(?:\.[\w+-]+)*/g
/** Two capitals, or letters with digits, which no common word has; capitals alone, `API`, say what it is about. */
const named = /[A-Z][^A-Z]*[A-Z]|\d/
const initials = /^[A-Z]{2,5}s?$/

/** R23: what a title says in numbers and names can be pointed at on its slide. */
export function unshownClaims({ id, layout, title, shown }: SlideMeasure): Fault[] {
  if (!claiming.includes(layout) || shown === '')
    return []
  const missing = claimsIn(title.words).filter(claim => !isShown(claim, shown))
  return missing.length === 0
    ? []
    : [
        {
          rule: 'title-evidence',
          slide: id,
          says: `Title names ${missing.map(claim => `\`${claim}\``).join(', ')}, which its slide shows nowhere else, `
            + 'expected each in its lead or on what it shows',
        },
      ]
}

/** The numbers and names that a title claims: counts of one digit are counted on the slide, years are dates, shares and pages are none. */
export function claimsIn(title: string): string[] {
  const words = title.trimEnd().replace(/ ?(?:… )?(?:→ B\d+|← \d+)$/, '').replace(/\s*(?:\d+–)?\d+\/\d+$/, '')
  const numbers = (words.match(number) ?? []).map(found => found.replace(/,$/, ''))
  // A step of several is called by its number and its words, and claims nothing.
  if (/^\d{1,2}[.)、]\s/.test(words))
    return []
  const isCount = (found: string): boolean => /^(?:\d|(?:19|20)\d\d)$/.test(found)
  const names = (words.match(word) ?? []).filter(found => named.test(found) && !initials.test(found))
  return [...new Set([...numbers.filter(found => !isCount(found)), ...names])]
}

/** Whether a claim stands among the words of a slide, whatever is set between its letters or thousands. */
function isShown(claim: string, shown: string): boolean {
  if (/^\d/.test(claim))
    return numbersIn(shown).has(claim.replaceAll(',', ''))
  const plain = (text: string): string => text.toLowerCase().replace(/[\s\-–\u2011\u00AD\u200B]+/g, '')
  return plain(shown).includes(plain(claim))
}

function numbersIn(text: string): Set<string> {
  return new Set((text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(found => found.replaceAll(',', '')))
}
