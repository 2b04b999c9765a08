import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import katex from 'katex'
import 'katex/contrib/mhchem'

const options = { throwOnError: true, strict: false, trust: false, maxExpand: 1000, maxSize: 15, output: 'mathml' } as const
/** Signs that stand apart from what they bind. */
const apart = /^[=<>≤≥≪≫≈≠≡∼≃≅∝∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦+−±×⋅∘∩∪∧∨∣]$/
/** Strokes and braces over or under something, which letters cannot have. */
const strokes = new Set('ˉ‾_^~˜ˇ˘˙¨´`→←↔⏞⏟⎴⎵⏠⏡.\u20D7')
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** How each element of MathML is said, by what its parts say. */
const forms: Record<string, (parts: string[], node: Element) => string> = {
  annotation: () => '',
  mspace: () => ' ',
  mi: ([name = '']) => name.length > 1 ? ` ${name} ` : name,
  mo: ([sign = '']) => apart.test(sign) ? ` ${sign} ` : sign,
  mfrac: ([over, under]) => `${grouped(over)}/${grouped(under)}`,
  msqrt: parts => `√${grouped(parts.join(''))}`,
  mroot: ([of, degree]) => `${degree.trim()}√${grouped(of)}`,
  msup: ([base, above]) => ended(base, sup(above)),
  msub: ([base, below]) => ended(base, sub(below)),
  msubsup: ([base, below, above]) => ended(base, sub(below) + sup(above)),
  mover: ([base, above]) => strokes.has(above) ? base : ended(base, sup(above)),
  munder: ([base, below]) => strokes.has(below) ? base : ended(base, sub(below)),
  munderover: ([base, below, above]) => ended(base, sub(below) + sup(above)),
  mtr: parts => `${parts.map(part => part.trim()).join(' ')}; `,
}

const known = new Map<string, string>()

/** A formula in letters and signs, for places that hold words alone: `\frac{a}{b_1} \in \mathbb{R}` is `a/b₁ ∈ R`. */
export function wordsOfFormula(tex: string): string {
  const words = known.get(tex) ?? read(tex)
  known.set(tex, words)
  return words
}

function read(tex: string): string {
  try {
    const tree = fromHtml(katex.renderToString(tex, options), { fragment: true })
    return said(tree).replace(/\s*\u2061\s*(?=[([{])|[\u2061-\u2064\u200B]/g, '').replace(/\s+/g, ' ').replace(/([([{⟨])\s|\s([)\]}⟩,;])/g, '$1$2').trim()
  }
  catch {
    return tex.replace(/\\[ ,;:!]/g, ' ').replace(/\\(?:text|math|operatorname)[a-z]*\s*(?=\{)|(?<!\\)[{}$]|\\/g, '').replace(/\s+/g, ' ').trim()
  }
}

function said(node: { children: unknown[] } | ElementContent): string {
  const children = 'children' in node ? (node.children as ElementContent[]).filter(child => child.type !== 'comment') : []
  if (!('tagName' in node))
    return 'value' in node ? String(node.value) : children.map(said).join('')
  return forms[node.tagName]?.(children.map(said), node) ?? children.map(said).join('')
}

/** A sum or a limit stands apart from what it is of. */
function ended(base: string, limits: string): string {
  return /[∑∏∐∫∮⋃⋂]|\p{L}{2}/u.test(base) ? `${base.trim()}${limits} ` : `${base}${limits}`
}

/** Several signs in brackets, one as it is. */
function grouped(words: string): string {
  const text = words.trim()
  return /^(?:[\p{L}\p{N}]*|\(.*\))$/u.test(text) ? text : `(${text})`
}

function sup(words: string): string {
  const text = tight(words)
  return /^\d+$/.test(text) ? text.replace(/\d/g, digit => raised[Number(digit)]) : /^[′'*⊤†]+$/.test(text) ? text : `^${grouped(text)}`
}

function sub(words: string): string {
  const text = tight(words)
  return /^\d+$/.test(text) ? text.replace(/\d/g, digit => lowered[Number(digit)]) : `_${grouped(text)}`
}

function tight(words: string): string {
  return words.replace(/\s+/g, '')
}
