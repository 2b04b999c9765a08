import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import type { Works } from './works.ts'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import { citedIn } from './works.ts'

/**
 * A text of a slide as it stands in an article: its heads beneath that of the slide, its formulas set by the browser, its citations
 * leading to the works.
 * @param html the text, sanitised
 * @param level how deep the slide's own head is
 * @param works the works that are cited, by their labels
 */
export function asArticle(html: string, level: number, works: Works): string {
  return toHtml(setAs(fromHtml(html, { fragment: true }), level, works))
}

/**
 * What a slide says besides its whole text: points and paragraphs that stand in that text are left out.
 * @param html the words of the slide
 * @param text its whole text
 */
export function besides(html: string, text: string): string {
  const tree = fromHtml(html, { fragment: true })
  const said = lettersOf(fromHtml(text, { fragment: true }))
  const isSaid = (node: RootContent): boolean => lettersOf(node) === '' || said.includes(lettersOf(node))
  const isRepeated = (node: RootContent): boolean => node.type === 'element' && (
    node.tagName === 'p'
      ? isSaid(node)
      : ['ul', 'ol'].includes(node.tagName) && node.children.every(point => point.type !== 'element' || isSaid(point)))
  return toHtml({ type: 'root', children: tree.children.filter(node => !isRepeated(node)) })
}

function setAs(tree: Root, level: number, works: Works): Root {
  visit(tree, 'element', (node, _, parent) => {
    const head = /^h([1-6])$/.exec(node.tagName)
    if (head)
      node.tagName = `h${Math.min(6, level + Math.max(1, Number(head[1]) - 1))}`
    if (classesOf(node).includes('katex'))
      node.children = node.children.filter(child => child.type !== 'element' || !classesOf(child).includes('katex-html'))
    if (isHead(node))
      node.properties.className = ['read-head']
    // As wide as it has to be, it moves as a table does.
    if (classesOf(node).includes('katex-display') && !(parent?.type === 'element' && parent.tagName === 'p'))
      Object.assign(node, { tagName: 'section', properties: { className: ['katex-display', 'read-formula'], tabIndex: 0 } })
  })
  visit(tree, { tagName: 'table' }, (node, index, parent) => {
    parent!.children[index!] = wide(node as Element)
    return SKIP
  })
  citedIn(tree, works)
  return tree
}

/** A table moves by itself where it is wider than the page; the keyboard moves it too, for which it has to be a section. */
function wide(table: Element): Element {
  return { type: 'element', tagName: 'section', properties: { className: ['read-wide'], tabIndex: 0 }, children: [table] }
}

/** A paragraph that is one bold phrase is a head of the review. */
function isHead({ tagName, children }: Element): boolean {
  return tagName === 'p' && children.length === 1 && children[0].type === 'element' && children[0].tagName === 'strong'
}

function classesOf(node: Element): string[] {
  return [node.properties.className ?? []].flat().map(String)
}

/** Letters and digits alone: marks, spaces and signs of emphasis are set in other ways. */
function lettersOf(node: Root | RootContent | ElementContent): string {
  const texts: string[] = []
  visit(node as Root, 'text', (text: Text) => void texts.push(text.value))
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '')
}
