import type { Run } from '../typesetting/run.ts'
import type { AllKinds, Box, PartContext, PartKind } from './kind.ts'
import type { Panel } from './part.ts'
import { panels as design, widthOfPanel } from '../design/frame.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { sizes } from '../estimate/sizes.ts'
import { wrap } from '../markdown/component.ts'
import { escapePlain } from '../markdown/escape.ts'
import { printRich } from '../markdown/rich.ts'
import { layLines } from '../typesetting/lines.ts'

/** Panels beside each other; `isBare` where the slide lays them out itself. */
export interface PanelsPart { kind: 'panels', panels: Panel[], isBare?: true }

declare module './part.ts' {
  interface PartMap { panels: PanelsPart }
}

/** A promise takes two lines of a long title's type. */
const heightOfPromise = Math.floor(2 * sizes.longTitle.line)

/** Panels beside each other: each with a head, and its parts below. */
export const panels: PartKind<PanelsPart> = {
  boxes: (part, { width }, all) => [{ is: 'columns', height: heightOfPanels(part.panels, width, all) }],
  within: (part, { width }, all) => part.panels.flatMap(panel => boxesIn(panel, part.panels, width, all)),
  print: (part, context, all) => {
    const printed = part.panels.map(panel => printPanel(panel, context, all)).join('\n\n')
    return part.isBare ? printed : wrap('Columns', {}, printed)
  },
  words: (part, all) => part.panels.flatMap(({ promise, parts }) => [promise ?? '', ...parts.flatMap(all.wordsOn)]),
  shows: (part, all) => part.panels.flatMap(({ parts }) => parts.flatMap(all.shownBy)),
  texts: (part, all) => part.panels.flatMap(({ parts }) => parts.flatMap(all.textsOf)),
  linked: (part, addresses, all) => ({
    ...part,
    panels: part.panels.map(panel => ({ ...panel, parts: panel.parts.map(inner => all.linked(inner, addresses)) })),
  }),
}

function boxesIn({ parts }: Panel, beside: Panel[], width: number, all: AllKinds): Box[] {
  return all.boxesOf(parts, 'default', widthOfPanel(beside.length, width), beside.length > 2 ? sizes.nested : sizes.body)
}

function heightOfPanels(list: Panel[], width: number, all: AllKinds): number {
  const own = widthOfPanel(list.length, width)
  return Math.max(...list.map((panel) => {
    const { name, number, subject, promise } = panel
    const numbered: Run = { text: [number, ''].filter(Boolean).join(' '), weight: 600, scale: 1 }
    const words = [numbered, ...(name ? runsOfRich(name, 600) : [])]
    const { size, line, padding, rule } = design.head
    const head = (subject ? 1 : layLines(words, size, own, line).lines) * line + padding + rule
    const boxes = boxesIn(panel, list, width, all)
    const content = boxes.reduce((sum, { height }) => sum + height, 0) + Math.max(0, boxes.length - 1) * design.between
    return head + design.body + (promise ? heightOfPromise : 0) + content
  }))
}

function printPanel({ subject, number, name, promise, parts }: Panel, context: PartContext, all: AllKinds): string {
  const body = [
    ...(promise ? [`## ${escapePlain(promise)}`] : []),
    ...parts.map(part => all.printPart(part, context)),
  ].join('\n\n')
  const own = context.subjects.find(({ id }) => id === subject)?.name
  if (subject) {
    const words = name && 'text' in name && name.text !== own ? name.text : ''
    return wrap('Subject', { is: subject, number: number ?? '', name: words }, body)
  }
  const head = name ? [`## ${[number, printRich(name, context)].filter(Boolean).join(' ')}`] : []
  return wrap('Column', {}, [...head, body].join('\n\n'))
}
