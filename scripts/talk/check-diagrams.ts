import type { Block, Diagram } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import { registerHooks } from 'node:module'
import { report } from '../diagnostics/messages.ts'
import { withoutDirectives } from '../slides/mermaid.ts'

/**
 * Parses every Mermaid fence of a review with Mermaid itself, before anything is built.
 * A fault becomes a message at its own line; with `keepGoing` the fence is shown as its source.
 */
export async function checkDiagrams(outline: Outline, keepGoing: boolean): Promise<void> {
  const sections = [outline.lead, ...outline.parts.map(({ section }) => section)]
  const diagrams = sections.flatMap(diagramsIn).filter(({ block }) => !block.graph)
  if (diagrams.length === 0)
    return
  const mermaid = await loadMermaid()
  for (const { block, blocks } of diagrams) {
    try {
      await mermaid.parse(withoutDirectives(block.code.value))
    }
    catch (error) {
      report(outline.file, 'diagram-syntax', placeOf(block, String((error as Error).message)), sentenceOf(String((error as Error).message)))
      if (keepGoing)
        blocks[blocks.indexOf(block)] = { ...block, kind: 'code' }
    }
  }
}

/** Mermaid without a browser: it cleans texts with DOMPurify, which needs one, and parsing needs no cleaning. */
async function loadMermaid(): Promise<{ parse: (text: string) => Promise<unknown> }> {
  const stub = 'data:text/javascript,export default { addHook() {}, sanitize: text => text }'
  const hooks = registerHooks({
    resolve: (specifier, context, next) => specifier === 'dompurify' ? { url: stub, format: 'module', shortCircuit: true } : next(specifier, context),
  })
  try {
    return (await import('mermaid/dist/mermaid.core.mjs')).default
  }
  finally {
    hooks.deregister()
  }
}

function diagramsIn(section: Section): { block: Diagram, blocks: Block[] }[] {
  return [
    ...section.blocks.flatMap(block => block.kind === 'diagram' ? [{ block, blocks: section.blocks }] : []),
    ...section.children.flatMap(diagramsIn),
  ]
}

/** The fence's line plus the line that Mermaid names. */
function placeOf({ code }: Diagram, message: string): { line: number, column: number } {
  const own = Number(message.match(/on line (\d+)/)?.[1] ?? 0)
  const lines = code.value.split('\n').length
  return { line: code.position!.start.line + Math.min(own, lines), column: 1 }
}

function sentenceOf(message: string): string {
  const expected = message.match(/Expecting (.+?), got '(.+?)'/)
  return expected
    ? `Mermaid diagram has \`${expected[2]}\`, expected ${expected[1].split(',').slice(0, 3).join(',')}`
    : `Mermaid diagram cannot be read: ${message.split('\n')[0]}, expected Mermaid syntax`
}
