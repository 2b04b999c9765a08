import type { Element, ElementContent, Root, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'

/** The ids of cited works by the labels that they are cited by. */
export type Works = Map<string, string>

/** A list of works whose entries can be led to, and what leads there. `html` is that of their slides, `before` what was found earlier. */
export function worksIn(html: string, before: Works): { html: string, works: Works } {
  const tree = fromHtml(html, { fragment: true })
  const works = new Map(before)
  visit(tree, { tagName: 'li' }, (node: Element) => {
    const label = /\[([^[\]]+)\]/.exec(textOf(node))?.[1]
    node.properties.id = `work-${works.size + 1}`
    works.set(label ?? node.properties.id, node.properties.id)
  })
  return { html: toHtml(tree), works }
}

/** Makes each label in square brackets, `[Wu25, Fig. 6; Bai25]`, lead to its work. */
export function citedIn(tree: Root, works: Works): void {
  if (works.size === 0)
    return
  const labels = [...works.keys()].sort((a, b) => b.length - a.length).map(label => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const bracket = new RegExp(`(\\[(?:${labels.join('|')})[^\\[\\]]*\\])`)
  const label = new RegExp(`((?<=\\[|[;；]\\s*)(?:${labels.join('|')})(?=[\\],，;；]))`)
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && ['a', 'code', 'math'].includes(node.tagName))
      return SKIP
    if (node.type !== 'text' || !bracket.test(node.value))
      return undefined
    const parts = node.value.split(bracket).map((part, at): ElementContent => at % 2 === 0 ? text(part) : cite(part, label, works))
    parent!.children.splice(index!, 1, ...parts)
    return [SKIP, index! + parts.length]
  })
}

function cite(bracket: string, label: RegExp, works: Works): Element {
  return element('cite', {}, bracket.split(label).map((part, at) =>
    at % 2 === 0 ? text(part) : element('a', { href: `#${works.get(part)}` }, [text(part)])))
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): Text {
  return { type: 'text', value }
}

function textOf(node: Element): string {
  const texts: string[] = []
  visit(node, 'text', ({ value }: Text) => void texts.push(value))
  return texts.join('')
}
