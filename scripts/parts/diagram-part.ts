import type { Diagram } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { heightOfWindow } from '../estimate/sizes.ts'
import { wrap } from '../markdown/component.ts'
import { mermaidFence } from '../markdown/mermaid.ts'
import { captionBox, framed, labelBox } from './around.ts'

/** One of the parts in which a diagram is shown that is too large for a slide. */
export interface DiagramPart { kind: 'diagram-part', diagram: Diagram, part: number, of: number }

declare module './part.ts' {
  interface PartMap { 'diagram-part': DiagramPart }
}

/** A window on a large diagram. */
export const diagramPart: PartKind<DiagramPart> = {
  isWindow: true,
  boxes: ({ diagram }, room) =>
    [...labelBox(diagram, room), { is: 'diagram', height: heightOfWindow, block: diagram }, ...captionBox(diagram)],
  print: ({ diagram, part, of }, context) =>
    framed(diagram, wrap('DiagramPart', { part: String(part), of: String(of) }, mermaidFence(diagram, context.subjects)), context),
  shows: ({ diagram }) => [{ block: diagram }],
  draws: ({ diagram, of }) => [{ block: diagram, of }],
}
