import type { Graph } from '../outline/arrows.ts'
import type { Diagram } from '../outline/block.ts'
import type { Subject } from '../outline/subjects.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import { subjectOf } from '../outline/subjects.ts'
import { fenceFor, withoutOpenComment } from './escape.ts'
import { withoutNodePictures } from './node-data.ts'

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

/** Diagrams whose lines are the author's words: nothing in them is a command. */
const wordKinds = /^\s*(?:mindmap|timeline|journey|kanban|pie|quadrantChart)\b/m
const linkingKinds = /^\s*(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|gantt|block|architecture|C4)/m

/** Mermaid source without `%%{init}%%`, YAML front matter, `click` and `href` lines, and without pictures and styles that are fetched. */
export function withoutDirectives(source: string): string {
  const isOfWords = wordKinds.test(source) && !linkingKinds.test(source)
  let isBegun = false
  const text = withoutNodePictures(source)
    .replace(/%%\{[\s\S]*?\}%%/g, '')
    // A directive needs no end, and one that is cut out may leave another.
    .replace(/%%(?=\s*\{)/g, '%% ')
    .split('\n')
    .filter(line =>
      (isOfWords && (isBegun ||= wordKinds.test(line))) || !/^\s*(?:click|href|link|links|callback|properties|details)\s/i.test(line))
    .map(withoutFetching)
    .join('\n')
  // Last, since it may come to the beginning only now.
  return withoutFrontMatter(text)
}

function withoutFrontMatter(source: string): string {
  const [first, ...rest] = source.trim().split('\n')
  const end = first.trimEnd() === '---' ? rest.findIndex(line => line.trimEnd() === '---') : -1
  return end < 0 ? source.trim() : withoutFrontMatter(rest.slice(end + 1).join('\n'))
}

/** A line whose styles and actors name no address. */
function withoutFetching(line: string): string {
  const text = line
    .replace(/;\s*properties\s[^;]*/gi, '')
    .replace(/\b(?:url|src|image|image-set|cross-fade)(?=\s*\()|@(?=import)/gi, '$&\u200B')
  // In a style, a backslash or an entity can spell any of these words.
  return /\b(?:style|classDef|linkStyle)\b/.test(text) ? text.replace(/\\(?!,)/g, '').replace(/#(\w+);/g, '#$1\n') : text
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

/** Mermaid's own entities for the signs that end or format a label, and for the colon that makes it leave out a word as a program. */
function labelText(text: string): string {
  return text.replace(/["#;<>&`*_~\\]|(?<=script):/gi, sign => `#${sign.charCodeAt(0)};`)
}
