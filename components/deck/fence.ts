import type { VNode } from 'vue'
import type { Flow } from '../../scripts/flows/flowchart.ts'
import lz from 'lz-string'
import { flowFromMermaid } from '../../scripts/flows/flowchart.ts'

/** The packed source of a Mermaid fence, where a node in a slot is one. */
export function packedSource({ props }: VNode): string | undefined {
  return props?.codeLz ?? props?.['code-lz']
}

/** The flows that the Mermaid fences in a slot describe, in order. */
export function flowsOf(nodes: VNode[]): Flow[] {
  return nodes.flatMap((node) => {
    const packed = packedSource(node)
    return packed ? flowFromMermaid(lz.decompressFromBase64(packed) ?? '') ?? [] : []
  })
}

/** What the pipelines in a slot say of themselves. */
export function propsOf({ props }: VNode): { subject?: 'a' | 'b', label?: string } {
  return { subject: props?.subject, label: props?.label }
}

/** The nodes within a component in a slot. */
export function contentOf({ children }: VNode): VNode[] {
  return (children as { default: () => VNode[] }).default()
}

/** True for a node in a slot that has content of its own, as components have. */
export function isPipeline({ children }: VNode): boolean {
  return children !== null && typeof children === 'object' && !Array.isArray(children) && 'default' in children
}
