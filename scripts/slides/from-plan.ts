import type { PartContext } from '../parts/kind.ts'
import type { Part } from '../parts/part.ts'
import type { DeckPlan, SlidePlan } from '../plan/deck-plan.ts'
import type { SourceSlide } from './source-slide.ts'
import { pageOf } from '../markdown/component.ts'
import { withoutFeatures } from '../markdown/escape.ts'
import { printRich } from '../markdown/rich.ts'
import { handlers, printPart } from '../parts/index.ts'
import { isMostlySourced } from '../plan/sources.ts'
import { visit } from '../review/walk.ts'
import { keepApart } from './apart.ts'
import { highEdgeOf } from './edge.ts'
import { footnotesIn, toldNotes } from './footnotes.ts'
import { printFrontmatter, sourceOf } from './frontmatter.ts'
import { printNote } from './note.ts'
import { sourceLine } from './source-line.ts'
import { namedLists, sourcesOf } from './source-places.ts'

/**
 * Writes a plan as Slidev Markdown, a text for each slide.
 * @param plan the slides in order
 * @param assets where each picture of the review lies in the deck; a path that is not in it is missing
 */
export function slidesFromPlan(plan: DeckPlan, assets: Map<string, string>): SourceSlide[] {
  const { outline } = plan
  const context: PartContext = {
    source: String(outline.file),
    lang: outline.meta.lang,
    references: outline.references,
    definitions: definitionsOf(plan),
    cites: 'hidden',
    subjects: outline.subjects,
    assets,
    handle: handlers,
    targets: { anchors: plan.anchors, files: assets, ...sourcesOf(plan) },
  }
  const deck = { lists: namedLists(plan), top: highEdgeOf(plan.slides), picture: assets.get(outline.lead.directives.picture ?? '') }
  const isSourced = isMostlySourced(plan)
  const notes = footnotesIn(outline.tree)
  return plan.slides.map((slide, index) => {
    const source = sourceOf(slide, outline, isSourced)
    const all = printBody(slide, context)
    const { line, told } = toldNotes(all.join('\n'), slide.sources.length > 0 ? source : undefined, notes)
    const isTold = told.size > 0
    return {
      id: slide.id,
      raw: withoutFeatures(
        [
          printFrontmatter(slide, outline, isTold ? line : source, index === 0 ? deck : undefined),
          ...(notes.size > 0 ? printBody(slide, { ...context, notes: told }) : all),
          printNote(slide, context),
        ]
          .filter(Boolean)
          .join('\n\n'),
      ),
    }
  })
}

/** What may be longer by the marks of its sources: no cards, whose words are measured. */
const marked = new Set<Part['kind']>(['text', 'rows', 'block'])

function printBody(slide: SlidePlan, deck: PartContext): string[] {
  const context = { ...deck, targets: { ...deck.targets, here: slide.id } }
  const { share: own, goesOn: on, comesFrom } = slide
  // What says `18/40` says how many there are; the page is known where the deck is seen.
  const goesOn = on && `→ ${pageOf(on)}`
  const back = comesFrom && `← ${pageOf(comesFrom)}`
  const { text, to } = slide.shownTitle ?? { text: slide.title }
  const beside = [to && `… → ${pageOf(to)}`, own, goesOn, back].filter(Boolean).join(' ')
  const share = beside ? ` <small>${beside}</small>` : ''
  const cites = citesOn(slide, context)
  const title = printRich(text, context).replace(/\s*\n\s*/g, ' ')
  return [
    `# ${slide.setting?.includes('capital') ? withCapital(title) : title}${share}`,
    ...keepApart(slide.parts.map(part => printPart(part, marked.has(part.kind) ? { ...context, cites } : context))),
  ]
}

/** Where the source line has no room for all that is shown, each stands marked where it belongs. */
function citesOn(slide: SlidePlan, { references, lang }: PartContext): PartContext['cites'] {
  return sourceLine(slide, references, lang).hasOthers ? 'marked' : 'hidden'
}

/** A title that began within a sentence, with the capital of its own. */
function withCapital(title: string): string {
  return title.replace(/^([*_“"‘'(]*)(\p{Ll})/u, (_, signs: string, first: string) => signs + first.toUpperCase())
}

function definitionsOf({ outline }: DeckPlan): Map<string, string> {
  const found = new Map<string, string>()
  visit(outline.tree, 'definition', (node) => {
    if (!found.has(node.identifier))
      found.set(node.identifier, node.url)
  })
  return found
}
