import { formulaSign } from '../scripts/typesetting/formula-sign.ts'

/** Gives each formula on a page that prints its TeX for words: a PDF holds what is painted, and MathML is not. */
export function nameFormulas(root: HTMLElement): void {
  for (const formula of root.querySelectorAll('.katex')) {
    const tex = formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent.replace(/\s+/g, ' ').trim()
    if (!tex)
      continue
    formula.setAttribute('role', 'img')
    formula.setAttribute('aria-label', formulaSign + tex)
    formula.querySelector('.katex-html')?.removeAttribute('aria-hidden')
  }
}
