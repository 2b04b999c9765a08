import type { VFile } from 'vfile'
import type { Block, Diagram } from './block.ts'
import { report } from '../diagnostics/messages.ts'
import { flowFromMermaid } from '../flows/flowchart.ts'
import { boxesAt } from '../flows/route.ts'

/** The labels of a flow's boxes, line by line; undefined for another diagram. */
export function labelsOf({ graph, code }: Diagram): string[][] | undefined {
  return graph
    ? graph.nodes.map(({ name, note }) => note ? [name, note] : [name])
    : flowFromMermaid(code.value)?.nodes.map(({ label }) => label)
}

/** Says which routes stand before no flow, or name a box that it does not have. */
export function checkRoutes(blocks: Block[], file: VFile): void {
  for (const block of blocks) {
    const labels = block.kind === 'diagram' ? labelsOf(block) : undefined
    for (const { name, stops, place } of block.directives.routes ?? []) {
      const unknown = labels ? stops.filter(stop => boxesAt(labels, stop).includes(-1)) : []
      if (!labels)
        report(file, 'unknown-route', place, `Route \`${name}\` stands before no flow, expected a flowchart or \`A → B → C\` beneath it`)
      for (const stop of unknown) {
        report(
          file,
          'unknown-route',
          place,
          `Route \`${name}\` passes \`${stop}\`, expected ${labels!.map(label => `\`${label.join(' ')}\``).join(', ')}`,
        )
      }
    }
  }
}
