import type { Graph } from '../outline/arrows.ts'
import type { Diagram, SubjectId } from '../outline/block.ts'
import type { Subject } from '../outline/subjects.ts'
import { subjectOf } from '../outline/subjects.ts'
import { fenceFor, withoutOpenComment } from './escape.ts'

/**
 * A diagram as a Mermaid fence. Its colours come from the styles, so the theme is fixed;
 * directives, front matter and click handlers of the author's fence are dropped, since they run or restyle.
 */
export function mermaidFence(diagram: Diagram, subjects: Subject[]): string {
  const source = diagram.graph
    ? flowchart(diagram.graph, subjects, diagram.label?.subject)
    : withoutDirectives(diagram.code.value)
  const fence = fenceFor(source)
  return `${fence}mermaid {theme: 'base'}\n${withoutOpenComment(source)}\n${fence}`
}

/** Mermaid source without `%%{init}%%`, YAML front matter, `click` and `href` lines. */
export function withoutDirectives(source: string): string {
  return source
    .replace(/^\s*---\n[\s\S]*?\n---\n/, '')
    .replace(/%%\{[\s\S]*?\}%%/g, '')
    .split('\n')
    .filter(line => !/^\s*(?:click|href|link|links|callback)\s/i.test(line))
    .join('\n')
    .trim()
}

/**
 * Ends are data and rounded; what lies between are operations. A node that names a subject takes its colour,
 * other operations that of the subject whose flow it is.
 */
function flowchart({ nodes, edges }: Graph, subjects: Subject[], own?: SubjectId): string {
  const hasIncoming = new Set(edges.map(([, to]) => to))
  const hasOutgoing = new Set(edges.map(([from]) => from))
  const classes = new Map<SubjectId, string[]>()
  const lines = nodes.map(({ name, note }, index) => {
    const id = `n${index + 1}`
    const isData = !hasIncoming.has(index) || !hasOutgoing.has(index)
    const subject = subjectOf(name, subjects) ?? (isData ? undefined : own)
    if (subject) {
      classes.set(subject, [
        ...(classes.get(subject) ?? []),
        id,
      ])
    }
    const label = `"${[name, note].filter(Boolean).map(labelText).join('<br/>')}"`
    return `  ${id}${isData ? `([${label}])` : `[${label}]`}`
  })
  return [
    'flowchart LR',
    ...lines,
    ...edges.map(([from, to]) => `  n${from + 1} --> n${to + 1}`),
    ...[...classes].map(([subject, ids]) => `  class ${ids.join(',')} ${subject}`),
  ].join('\n')
}

/** Mermaid's own entities for the signs that end or format a label. */
function labelText(text: string): string {
  return text.replace(/["#;<>&`*_~\\]/g, sign => `#${sign.charCodeAt(0)};`)
}
