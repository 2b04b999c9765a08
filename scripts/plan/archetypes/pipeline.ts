import type { Block, Diagram } from '../../outline/block.ts'
import type { Archetype } from './archetype.ts'
import { heightOf } from '../estimate.ts'

/** A flow: arrows in a code fence or a Mermaid flowchart. Two that stand together share one slide, aligned. */
export const pipeline: Archetype = {
  name: 'pipeline',
  takes: blocks => isFlow(blocks[0]) ? (blocks[1] && isFlow(blocks[1]) ? 2 : 1) : 0,
  plan: (blocks) => {
    const part = { kind: 'pipelines' as const, diagrams: blocks as Diagram[] }
    return [{ parts: [part], height: heightOf(part), blocks }]
  },
}

function isFlow(block: Block): boolean {
  return block.kind === 'diagram' && (block.graph !== undefined || /^\s*(?:%%[^\n]*\n\s*)*(?:flowchart|graph)\s+(?:LR|RL)\b/.test(block.code.value))
}
