import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import katex from 'katex'
import { visit } from 'unist-util-visit'
import { wordsOf } from '../review/html-texts.ts'
import 'katex/contrib/mhchem'

/** As on the slides. */
const options = { throwOnError: true, strict: false, trust: false, maxExpand: 1000, maxSize: 15, output: 'htmlAndMathml' } as const

/** Sets the formulas of a text, which are code of a class, as the slides set theirs; one that KaTeX refuses stays code. */
export function setFormulas(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const isDisplay = node.tagName === 'pre' && node.children.some(isFormula)
    if (!isDisplay && !isFormula(node))
      return undefined
    try {
      const html = katex.renderToString(wordsOf(node), { ...options, displayMode: isDisplay })
      parent!.children.splice(index!, 1, ...fromHtml(html, { fragment: true }).children as Element[])
    }
    catch {}
    return 'skip'
  })
}

function isFormula(node: Root['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'code' && [node.properties.className].flat().includes('language-math')
}
