import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { DeckPlan, SlidePlan } from '../plan/deck-plan.ts'
import { authorsLine } from '../diagnostics/messages.ts'
import { wordsOf } from '../outline/rich.ts'
import { secondsOf } from '../plan/minutes.ts'
import { beginsOf, behindOf, tooMuch } from './reasons.ts'
import { noSlide } from './retake.ts'

/**
 * Why the slides of a plan are as they are, for a person: all of them in one line each, or those that an id or a line of the
 * review means in some lines each. Throws E_NO_SLIDE for what means none.
 */
export function explain(plan: DeckPlan, asked: string): string {
  if (asked === '')
    return plan.slides.map((slide, index) => inOneLine(plan, slide, index)).join('\n')
  const line = /^(?:.*:)?(\d+)$/.exec(asked)?.[1]
  const byId = plan.slides.filter(({ id }) => id === asked)
  const meant = byId.length > 0 || line === undefined ? byId : slidesAt(plan, Number(line))
  if (meant.length === 0)
    throw noSlide(asked, plan.slides.map(({ id }) => id))
  return meant.map(slide => inLines(plan, slide)).join('\n\n')
}

function inOneLine({ outline, slides }: DeckPlan, slide: SlidePlan, index: number): string {
  const number = String(index + 1).padStart(String(slides.length).length)
  const begins = slide.reasons?.begins ? `, ${beginsOf(slide.reasons.begins)}` : ''
  const behind = slide.backup ? ', behind the end' : ''
  return `${number}  ${slide.id}  ${placeOf(outline.file, slide.place)}  ${formsOf(slide)
    .map(({ name }) => name)
    .join(' + ')}${begins}${behind}`
}

function inLines({ outline: { file }, slides }: DeckPlan, slide: SlidePlan): string {
  const begins = slide.reasons?.begins ? beginsOf(slide.reasons.begins) : 'its heading begins a slide'
  const seconds = slide.seconds ?? secondsOf(slide)
  const rows: [string, string][] = [
    ['title', [wordsOf(slide.title), slide.share].filter(Boolean).join(' ')],
    ...formsOf(slide).map(({ name, because, places }): [string, string] => [
      'form',
      [`${name}: ${because}`, places.map(place => placeOf(file, place)).join(', ')].filter(Boolean).join('; '),
    ]),
    ...slide.evidence.flatMap(({ block, range }): [string, string][] =>
      range ? [['share', `${range[0] + 1} to ${range[1]} of the ${block.kind} at ${placeOf(file, block.place)}`]] : [],
    ),
    ...(slide.reasons?.split ? [['split', slide.reasons.split.map(tooMuch).join(' and ')] as [string, string]] : []),
    ['begins', begins],
    [
      'handout',
      slide.handout.map(text => ('heading' in text ? `heading ${text.heading}` : placeOf(file, text.place))).join(', ') || 'nothing',
    ],
    ['place', slide.backup ? `behind the end: ${behindOf(slide.reasons?.behind)}` : 'in the talk'],
    [
      'time',
      slide.spoken.length > 0
        ? `${seconds} s, for its spoken note and what is to be looked at`
        : `${seconds} s, estimated, since it has no spoken note`,
    ],
  ]
  return [
    `${slide.id}  slide ${slides.indexOf(slide) + 1} of ${slides.length}, ${placeOf(file, slide.place)}`,
    ...rows.map(([name, text]) => `  ${name.padEnd(8)} ${text}`),
  ].join('\n')
}

/** What a slide is, where no block of the review chose its form: its layout, or sentences alone. */
const layouts: Partial<Record<SlidePlan['layout'], string>> = {
  cover: 'the title and the front matter',
  agenda: 'the chapters',
  section: 'a chapter or section with others within it',
  takeaways: 'the concluding chapter, which is short',
  references: 'the works that are cited',
}

function formsOf({ layout, reasons, parts, place }: SlidePlan): { name: string, because: string, places: (Position | undefined)[] }[] {
  if (reasons?.forms)
    return reasons.forms.map(({ name, because, blocks }) => ({ name, because, places: blocks.map(block => block.place) }))
  if (layouts[layout])
    return [{ name: layout, because: layouts[layout], places: [] }]
  return parts.some(({ kind }) => kind === 'panels')
    ? [{ name: 'columns', because: 'short sections that stand side by side', places: [place] }]
    : [{ name: 'sentences', because: 'the section has paragraphs alone, and shows their leading sentences', places: [] }]
}

/** The slides of what stands at a line of the review: of the block there, else of the heading above it. */
function slidesAt({ outline: { file }, slides }: DeckPlan, line: number): SlidePlan[] {
  const isThere = (place: Position | undefined): boolean =>
    place !== undefined && lineOf(file, place.start.line) <= line && line <= lineOf(file, place.end.line)
  const holds = (slide: SlidePlan): boolean =>
    [...slide.evidence.map(({ block }) => block), ...slide.handout].some(text => 'place' in text && isThere(text.place))
  const direct = slides.filter(slide => slide.evidence.some(({ block }) => isThere(block.place)))
  const found = direct.length > 0 ? direct : slides.filter(holds)
  if (found.length > 0)
    return found
  const above = slides.flatMap(({ place }) => place && lineOf(file, place.start.line) <= line ? [lineOf(file, place.start.line)] : [])
  const nearest = Math.max(...above)
  return slides.filter(({ place }) => place && lineOf(file, place.start.line) === nearest)
}

/** A place as `review.md:12`, or `review.md:12-18` where it is more than a line; the file alone where it is no place. */
function placeOf(file: VFile, place: Position | undefined): string {
  if (!place)
    return file.path
  const [from, to] = [lineOf(file, place.start.line), lineOf(file, place.end.line)]
  return `${file.path}:${from}${to > from ? `-${to}` : ''}`
}

function lineOf(file: VFile, line: number): number {
  return authorsLine(file, line) ?? line
}
