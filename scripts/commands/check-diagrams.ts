import type { Block, Diagram } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { Refused } from '../plan/known.ts'
import { registerHooks } from 'node:module'
import { report } from '../diagnostics/messages.ts'
import { withoutDirectives } from '../markdown/mermaid.ts'
import { linesOfNodePictures } from '../markdown/node-data.ts'
import { hashOfDiagram } from '../plan/learn-refused.ts'

/** What Mermaid said to each text it was asked about: the next edit changes one diagram at most. */
const checked = new Map<string, string | undefined>()

/**
 * Parses every Mermaid fence of a review with Mermaid itself, before anything is built.
 * A fault becomes a message at its own line, and the fence is shown as its source; so is one that the browser could not draw
 * when the deck was last made.
 */
export async function checkDiagrams(outline: Outline, refused: Refused = {}): Promise<void> {
  const sections = [outline.lead, ...outline.parts.map(({ section }) => section)]
  for (const { block, blocks } of sections.flatMap(diagramsIn)) {
    const refusal = refused[hashOfDiagram(block, String(outline.file))]
    if (refusal !== undefined) {
      const says = `Diagram cannot be drawn: ${refusal}, expected one that a browser draws; its source stands on the slide`
      report(outline.file, 'diagram-syntax', block.code, says)
      blocks[blocks.indexOf(block)] = { ...block, kind: 'code' }
    }
    if (block.graph || refusal !== undefined)
      continue
    for (const line of linesOfNodePictures(block.code.value)) {
      const place = { line: block.code.position!.start.line + 1 + line, column: 1 }
      const says = 'A node of the diagram has a picture, expected words; the node is drawn without it. '
        + 'To show the picture, put it on a line of its own beneath the diagram: `![what it shows](file.png)`'
      report(outline.file, 'diagram-picture', place, says)
    }
    const text = withoutDirectives(block.code.value)
    const fault = checked.has(text) ? checked.get(text) : await faultOf(text)
    checked.set(text, fault)
    if (fault !== undefined) {
      report(outline.file, 'diagram-syntax', placeOf(block, fault), sentenceOf(fault))
      blocks[blocks.indexOf(block)] = { ...block, kind: 'code' }
    }
  }
}

/** What is wrong with a diagram, in Mermaid's words. What it cannot tell without a browser is not wrong: the page decides. */
async function faultOf(text: string): Promise<string | undefined> {
  const mermaid = await loadMermaid()
  const isOfPlace = (error: Error): boolean =>
    error instanceof ReferenceError || /\b(?:window|document|navigator|CSS|DOMParser)\b.* is not defined/.test(error.message)
  return mermaid.parse(text).then(() => undefined, (error: Error) => isOfPlace(error) ? undefined : String(error.message))
}

/** Mermaid without a browser: it cleans texts with DOMPurify, which needs one, and parsing needs no cleaning. */
async function loadMermaid(): Promise<{ parse: (text: string) => Promise<unknown> }> {
  const stub = 'data:text/javascript,export default { addHook() {}, sanitize: text => text }'
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'dompurify' ? { url: stub, format: 'module', shortCircuit: true } : next(specifier, context),
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
