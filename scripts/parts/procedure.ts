import type { PartKind } from './kind.ts'
import type { TextPart } from './text.ts'
import { canvas, steps as design } from '../design/design.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { wrap } from '../markdown/component.ts'
import { escapePlain } from '../markdown/escape.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { text } from './text.ts'

/** A section as a step: its name, the sentence that says what is done, and the id of the slide that says more. */
export interface NamedStep { name: string, says: TextPart, to?: string }

/** Steps that are sections of their own, from one number on; `of` are all of them, where they go on over several slides. */
export interface ProcedurePart { kind: 'procedure', steps: NamedStep[], from: number, of?: number, size: number }

declare module './part.ts' {
  interface PartMap { procedure: ProcedurePart }
}

/** Sections as numbered rows, beneath the rail that says which steps these are. */
export const procedure: PartKind<ProcedurePart> = {
  boxes: part => [{ is: 'columns', height: heightOfProcedure(part) }],
  print: ({ steps, from, of, size }, context, all) => {
    const rail: Record<string, string> = of ? { first: '1', last: String(of) } : {}
    const rows = steps.map(({ name, says, to }, index) => {
      const words = to ? `[${escapePlain(name)}](/${encodeURI(to)})` : escapePlain(name)
      return `${from + index}. **${words}** — ${text.print(says, context, all).replace(/<!--.*?-->\s*/g, '').trim()}`
    })
    return wrap('Steps', { ...rail, size: String(size) }, rows.join('\n'))
  },
  words: ({ steps }) => steps.map(({ name, says }) => `${name} ${wordsOf(says.text)}`),
  texts: ({ steps }) => steps.map(({ says }) => says.text),
  linked: (part, addresses) => ({
    ...part,
    steps: part.steps.map(step => step.to ? { ...step, to: addresses.get(step.to) ?? step.to } : step),
  }),
}

/** Height in px of rows that are each as high as the fullest of them needs. */
export function heightOfProcedure({ steps, of, size }: ProcedurePart): number {
  const line = Math.round(size * design.leading)
  const room = canvas.width - design.number - design.name - design.gap
  const heights = steps.map(({ name, says }) => {
    const cells = [
      layLines([{ text: name, weight: 600, scale: 1 }], size, design.name - design.gap, line),
      layLines(runsOfRich(says.text), size, room, line),
    ]
    return Math.max(design.numeral, ...cells.map(({ lines, extra }) => lines * line + extra)) + design.padding
  })
  return (of ? design.rail : 0) + Math.max(...heights) * steps.length
}
