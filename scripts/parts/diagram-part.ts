import type { Diagram } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { heightOfWindow } from '../estimate/sizes.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { mermaidFence } from '../markdown/mermaid.ts'
import { captionBox, captioned, labelBox, labelled } from './around.ts'

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
  print: ({ diagram, part, of }, context) => {
    const fence = mermaidFence(diagram, context.subjects)
    return labelled(
      diagram,
      captioned(diagram, named(diagram.id, wrap('DiagramPart', { part: String(part), of: String(of) }, fence)), context),
      context,
    )
  },
  shows: ({ diagram }) => [{ block: diagram }],
  draws: ({ diagram, of }) => [{ block: diagram, of }],
}
