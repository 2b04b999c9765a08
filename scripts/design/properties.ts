import {
  air,
  canvas,
  cards,
  catalogue,
  ceilings,
  comparison,
  explainedCode,
  filled,
  formulaScale,
  gaps,
  listings,
  measures,
  page,
  pictures,
  sizes,
  smallestFormula,
  steps,
  theorem,
  tops,
  tree,
  where,
} from './design.ts'
import { agenda, agendaCards, divider, panels, takeaways, widthOfTakeaway } from './frame.ts'
import { grown } from './grown.ts'
import { references } from './references.ts'
import { tablePart } from './table-part.ts'

// Points within points share the leading of the text around them.
const { nested: _, ...lined } = sizes

const { sizes: _sizes, named: _named, leading: _leading, ...stepLengths } = steps

/** The design as the styles know it: custom properties by name, such as `--size-cell` and `--line-cell`. */
export function propertiesOfDesign(): Record<string, string> {
  return Object.fromEntries([
    ...named(
      'size',
      Object.entries(sizes).map(([name, { size }]) => [name, px(size)]),
    ),
    ...named(
      'line',
      Object.entries(lined).map(([name, type]) => [name, 'leading' in type ? String(type.leading) : px(type.line)]),
    ),
    ...lengths('measure', measures),
    ...lengths('gap', gaps),
    ...lengths('air', air),
    ...lengths('theorem', { padding: theorem.padding }),
    ...lengths('filled', {
      padding: filled.padding,
      gap: filled.gap,
      between: filled.between,
    }),
    ...lengths('filled', { inset: filled.inset }),
    ...lengths('briefs', { heading: filled.briefs.heading, gap: filled.briefs.gap }),
    ...lengths('cards', { ...cards.gap, ...cards.padding }),
    ...lengths('catalogue', { gap: catalogue.gap, padding: catalogue.row / 2 - 1 }),
    ...lengths('steps', stepLengths),
    ...lengths('tree', { gap: tree.gap }),
    ...lengths('where', { panel: where.panel, symbol: where.symbol, padding: where.padding }),
    ...lengths('listings', { name: listings.name, gap: listings.gap, heading: listings.heading, says: listings.says }),
    ...lengths('explained', { gap: explainedCode.gap, mark: explainedCode.mark }),
    ...Object.entries({ filled, cards, catalogue, steps, where, explained: explainedCode, listings }).map(
      ([name, { leading }]): [string, string] =>
        [`--${name}-leading`, String(leading)]),
    ...framed(),
    ...lengths('edge', { other: tops.other }),
    ...lengths('grown', { panel: grown.panel }),
    ...lengths('size', { single: grown.single, remark: grown.remarks[0] }),
    ...lengths('references', { gap: references.gap, indent: references.indent, cited: references.cited }),
    ...lengths('references', { title: references.title.size, titleLine: references.title.line, titleBeside: references.title.beside }),
    ...lengths('references', { text: references.text.size, textLine: references.text.line }),
    ...lengths('bar', { width: tablePart.bar.width, before: tablePart.bar.before, gap: tablePart.bar.gap }),
    ...lengths('table-map', { width: tablePart.map.width, height: tablePart.map.height, top: tablePart.map.top, gap: tablePart.map.gap }),
    ...lengths('page', { width: page.width }),
    ...lengths('margin', page.margin),
    ...lengths('canvas', { width: canvas.width, leastGap: canvas.leastGap }),
    ...lengths('comparison', { heading: comparison.heading, gap: comparison.gap }),
    ...lengths('picture', { most: ceilings.picture, image: ceilings.image, missing: pictures.missing }),
    ['--formula-scale', `${formulaScale}em`],
    ['--formula-smallest', px(smallestFormula)],
  ])
}

/** The styles' own file of the design, which no one writes by hand. */
export function cssOfDesign(): string {
  const lines = Object.entries(propertiesOfDesign()).map(([name, value]) => `  ${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}\n`
}

/** What agenda, dividers, last words and panels have. */
function framed(): [string, string][] {
  const { number, numberGap, ticks, line, font, openGloss, chapter, long } = agenda
  const { gap, head, body, between } = panels
  return [
    ...lengths('agenda', { number, numberGap, ticks, line, font, openGloss, chapter: chapter.size, long: long.size, longLine: long.line }),
    ...lengths('agenda-cards', {
      ...agendaCards.gap,
      number: agendaCards.number,
      line: agendaCards.line,
      chapter: agendaCards.chapter,
      section: agendaCards.section,
    }),
    ...lengths('divider', {
      lead: divider.lead.size,
      leadLine: divider.lead.line,
      promise: divider.promise,
      long: divider.long.size,
      longLine: divider.long.line,
    }),
    ...lengths('takeaways', {
      number: takeaways.number,
      width: widthOfTakeaway,
      four: takeaways.type.four.size,
      five: takeaways.type.five.size,
    }),
    ['--takeaways-leading', String(takeaways.type.four.leading)],
    ...lengths('panels', { ...gap, head: head.size, line: head.line, padding: head.padding, rule: head.rule, body, between }),
  ]
}

function lengths(group: string, values: Record<string, number>): [string, string][] {
  return named(group, Object.entries(values).map(([name, value]) => [name, px(value)]))
}

function named(group: string, values: [name: string, value: string][]): [string, string][] {
  return values.map(([name, value]) => [`--${group}-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`, value])
}

function px(length: number): string {
  return `${length}px`
}
