import type { Section } from '../../outline/section.ts'
import type { Brief, BriefsPart } from '../../parts/briefs.ts'
import type { TextPart } from '../../parts/text.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import type { SiblingSlides } from './sibling-slides.ts'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { isQuestion } from '../../outline/questions.ts'
import { wordsOf } from '../../outline/rich.ts'
import { sentencesOf } from '../../outline/sentences.ts'
import { briefsWithin } from '../../parts/briefs.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { settingOfClaim } from '../claim.ts'
import { slideOf } from '../frame.ts'
import { headingOf } from '../heading.ts'
import { isBrief } from './briefs.ts'

/**
 * Neighbouring sections whose headings ask something, from the first of some siblings on: a few questions a slide, each with the
 * beginning of its answer. One that is answered by more than a few words leads to the slide of its answer, or stands there alone where
 * its answer begins without words. Undefined where fewer than a few ask, or most need slides of their own.
 */
export function questionSlides(siblings: Section[], parent: Section, frame: Frame): SiblingSlides | undefined {
  const end = siblings.findIndex(({ title, children }) => !isQuestion(title) || children.length > 0)
  const asked = end < 0 ? siblings : siblings.slice(0, end)
  const open = asked.filter(section => !isBrief(section))
  if (asked.length < limits.questions.fewest || open.length * 2 > asked.length)
    return undefined
  const pages = pagesOf(asked.filter(section => !open.includes(section) || briefOf(section, 1).texts.length > 0))
  const named = asked.find(section => !open.includes(section))!
  return pages && {
    count: asked.length,
    open,
    slides: pages.map(({ part, sections }, index): SlidePlan => {
      const slide = slideOf(parent, frame)
      const told = sections.filter(section => !open.includes(section))
      return {
        ...slide,
        id: index === 0 ? named.id : `${named.id}-part-${index + 1}`,
        ...(pages.length > 1 ? { share: `${index + 1}/${pages.length}` } : {}),
        setting: ['filled', ...settingOfClaim(slide.title)],
        parts: [part],
        sources: told.flatMap(({ blocks }) => blocks.flatMap(({ cites }) => cites)),
        handout: told.flatMap(section => [{ heading: headingOf(section) }, ...section.blocks]),
      }
    }),
  }
}

interface Page { part: BriefsPart, sections: Section[] }

/** The questions in even shares, with as much of each answer as fits all of them: two sentences, else one. */
function pagesOf(sections: Section[]): Page[] | undefined {
  for (let most: number = limits.questions.most; most > 1; most--) {
    const ranges = balance(sections.map(() => 1), most)
    for (const sentences of [2, 1]) {
      const pages = ranges.map(([from, to]) => {
        const own = sections.slice(from, to)
        const briefs = own.map(section => briefOf(section, sentences))
        const words = briefs.flatMap(({ texts }) => texts.map(({ text }) => wordsOf(text))).join(' ')
        return { part: shareOfWords(words) <= limits.formed.words ? briefsWithin(briefs) : undefined, sections: own }
      })
      if (pages.every((page): page is Page => page.part !== undefined))
        return pages
    }
  }
  return undefined
}

/** A question with the first sentences of its answer; where that is told elsewhere, only one that stands before what is shown there. */
function briefOf(section: Section, most: number): Brief {
  const { blocks: [first, ...others] } = section
  const isWhole = isBrief(section)
  const prose = first?.kind !== 'prose' ? [] : isWhole ? [first, ...others.filter(({ kind }) => kind === 'prose')] : [first]
  const texts = prose.flatMap((block): TextPart[] =>
    block.kind === 'prose' ? sentencesOf(block).map(text => ({ kind: 'text', text, of: block })) : [])
  const led = texts.filter(({ text }) => isWhole || !/[:：]\s*$/.test(wordsOf(text)))
  return { heading: headingOf(section), texts: led.slice(0, isWhole ? most : 1), ...(isWhole ? {} : { to: section.id }) }
}
