import type { Section } from '../../outline/section.ts'
import type { NamedStep, ProcedurePart } from '../../parts/procedure.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import type { SiblingSlides } from './sibling-slides.ts'
import { canvas, steps as design, limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { inFigures } from '../../outline/heading-number.ts'
import { wordsOf } from '../../outline/rich.ts'
import { leadingSentence } from '../../outline/sentences.ts'
import { heightOfProcedure } from '../../parts/procedure.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { slideOf } from '../frame.ts'
import { headingOf } from '../heading.ts'
import { isBrief } from './briefs.ts'

/** What a heading that counts a step begins with, and what parts that from its name. */
const counted = /^(?:step\s*(\d{1,2})|第\s*([\d一二三四五六七八九十]{1,3})\s*步|步骤\s*([\d一二三四五六七八九十]{1,3}))(?=[\s：:.、—–-]|$)/i
const parting = /^[：:.、—–-]/

/**
 * Neighbouring sections whose headings count steps from the first on, `Step 1: …` or `第一步：…`, as rows of a procedure with a rail
 * where it goes on over several slides. A step of more than a few words leads to the slide that tells it. Undefined where they are
 * fewer than a few, where one is without a name or a sentence, or where most need slides of their own.
 */
export function procedureSlides(siblings: Section[], parent: Section, frame: Frame): SiblingSlides | undefined {
  const end = siblings.findIndex((section, index) => section.children.length > 0 || stepOf(section)?.number !== index + 1)
  const sections = end < 0 ? siblings : siblings.slice(0, end)
  const open = sections.filter(section => !isBrief(section))
  const rows = sections.map(section => rowOf(section, open.includes(section)))
  const named = sections.find(section => !open.includes(section))
  if (sections.length < limits.steps.fewest || !named || open.length * 2 > sections.length || !rows.every(row => row !== undefined))
    return undefined
  const parts = partsOf(rows)
  return parts && {
    count: sections.length,
    open,
    slides: parts.map((part, index): SlidePlan => {
      const slide = slideOf(parent, frame)
      const told = sections.slice(part.from - 1, part.from - 1 + part.steps.length).filter(section => !open.includes(section))
      return {
        ...slide,
        id: index === 0 ? named.id : `${named.id}-part-${index + 1}`,
        ...(parts.length > 1 ? { share: `${index + 1}/${parts.length}` } : {}),
        parts: [part],
        sources: told.flatMap(({ blocks }) => blocks.flatMap(({ cites }) => cites)),
        handout: told.flatMap(section => [{ heading: headingOf(section) }, ...section.blocks]),
      }
    }),
  }
}

function stepOf({ title }: Section): { number: number, name: string } | undefined {
  const [head, ...found] = counted.exec(title) ?? []
  const number = found.find(Boolean)
  const name = title.slice(head?.length).trim().replace(parting, '').trim()
  return number ? { number: Number(inFigures(number)), name } : undefined
}

function rowOf(section: Section, isOpen: boolean): NamedStep | undefined {
  const name = stepOf(section)?.name
  const of = section.blocks.find(block => block.kind === 'prose')
  const said = of && leadingSentence(of)
  return name && said ? { name, says: { kind: 'text', text: said, of }, ...(isOpen ? { to: section.id } : {}) } : undefined
}

/** Even shares of the steps, in the largest type in which each of them fits; undefined where none does. */
function partsOf(rows: NamedStep[]): ProcedurePart[] | undefined {
  const weights = rows.map(({ name, says }) => shareOfWords(`${name} ${wordsOf(says.text)}`) / limits.formed.words)
  for (let most: number = rows.length <= limits.steps.most ? limits.steps.most : limits.steps.split; most > 1; most--) {
    const ranges = balance(weights, 1, most)
    for (const size of design.named) {
      const parts = ranges.map(([from, to]): ProcedurePart =>
        ({ kind: 'procedure', steps: rows.slice(from, to), from: from + 1, size, ...(ranges.length > 1 ? { of: rows.length } : {}) }))
      if (parts.every(part => heightOfProcedure(part) <= canvas.height - 2 * canvas.titleGap - 47))
        return parts
    }
  }
  return undefined
}
